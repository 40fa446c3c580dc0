import { error } from '@sveltejs/kit';
import timeline from 'virtual:timeline';
import { locales } from 'virtual:timeline/locales';
import { timelineMeta } from '$lib/model/meta';
import type { LayoutServerLoad } from './$types';

/** What every page of a language needs: its words, the other languages, the timeline's description. */
export const load: LayoutServerLoad = ({ params }) => {
	const words = locales.find(({ lang }) => lang === params.lang);
	if (!words) error(404, `no language ${params.lang}`);
	return {
		words,
		languages: locales.map(({ lang, dir, name, short }) => ({ lang, dir, name, short })),
		meta: timelineMeta(timeline),
		hasStories: timeline.stories.length > 0
	};
};
