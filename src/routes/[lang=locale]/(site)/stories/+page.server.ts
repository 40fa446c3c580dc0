import timeline from 'virtual:timeline';
import type { Story } from '$lib/model/types';
import { storiesAddress } from '../../../addresses';
import { localeFor } from '../../../site-files';
import { siteHead } from '../../page-head';
import { languages } from '../../timeline-page';
import type { EntryGenerator, PageServerLoad } from './$types';

/** No page where there is no story. */
export const entries: EntryGenerator = () => (timeline.stories.length > 0 ? languages() : []);

/** From the first day of the earliest event to the last of the latest; what has no end yet counts as it begins. */
function eventsSpan(steps: Story['steps']) {
	const ids = new Set(steps.map(({ event }) => event));
	const dates = timeline.events.filter(({ id }) => ids.has(id)).map(({ date }) => date);
	return {
		from: Math.min(...dates.map(({ start }) => start)),
		to: Math.max(...dates.map(({ start, end, openEnd }) => (openEnd ? start + 1 : end)))
	};
}

export const load: PageServerLoad = ({ params: { lang }, url, locals }) => {
	const { pages } = localeFor(lang).messages;
	locals.head = siteHead(url.origin, lang, {
		title: pages.stories,
		description: pages.story.intro,
		address: storiesAddress(lang)
	});
	return {
		stories: timeline.stories.map(({ id, title, summary, steps }) => ({
			id,
			title,
			summary,
			steps: steps.length,
			span: eventsSpan(steps)
		}))
	};
};
