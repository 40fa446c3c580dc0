import { error } from '@sveltejs/kit';
import timeline from 'virtual:timeline';
import { locales } from 'virtual:timeline/locales';
import { timelineMeta } from '$lib/model/meta';
import { smallWords } from '../page-weight';
import type { LayoutServerLoad } from './$types';

/** Kinds of page of which there are hundreds. */
const SMALL = /\(site\)\/(?:event|actor)\/\[id\]$/;

/** What every page of a language needs: its words, the other languages, the timeline's description. */
export const load: LayoutServerLoad = ({ params, route }) => {
	const words = locales.find(({ lang }) => lang === params.lang);
	if (!words) error(404, `no language ${params.lang}`);
	return {
		words: SMALL.test(route.id) ? smallWords(words) : words,
		languages: locales.map(({ lang, dir, name, short }) => ({ lang, dir, name, short })),
		meta: timelineMeta(timeline),
		hasStories: timeline.stories.length > 0
	};
};
