import { error } from '@sveltejs/kit';
import timeline from 'virtual:timeline';
import { linkTo } from '$lib/model/record';
import { storyAddress } from '../../../../addresses';
import { siteHead } from '../../../page-head';
import { indexOf } from '../../../picture-of';
import { languages } from '../../../timeline-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	languages().flatMap(({ lang }) => timeline.stories.map(({ id }) => ({ lang, id })));

export const load: PageServerLoad = ({ params, url, locals }) => {
	const { lang } = params;
	const story = timeline.stories.find(({ id }) => id === params.id);
	if (!story) error(404, `no story ${params.id}`);
	locals.head = siteHead(url.origin, lang, {
		title: story.title[lang] ?? '',
		description: story.summary[lang] ?? '',
		address: storyAddress(lang, story.id)
	});
	const ids = new Set(story.steps.map(({ event }) => event));
	const events = timeline.events.filter(({ id }) => ids.has(id));
	const links = new Map(events.map((event) => [event.id, linkTo(event)]));
	return {
		story,
		// Any of them may be set in the weight of the first importance.
		index: indexOf(events.map((event) => ({ ...event, importance: 3 }))),
		links: story.steps.flatMap(({ event }) => links.get(event) ?? [])
	};
};
