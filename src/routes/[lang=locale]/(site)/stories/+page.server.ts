import timeline from 'virtual:timeline';
import { storySpan } from '$lib/model/stories';
import { storiesAddress } from '../../../addresses';
import { localeFor } from '../../../site-files';
import { siteHead } from '../../page-head';
import { languages } from '../../timeline-page';
import type { EntryGenerator, PageServerLoad } from './$types';

/** No page where there is no story. */
export const entries: EntryGenerator = () => (timeline.stories.length > 0 ? languages() : []);

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
			span: storySpan({ steps })
		}))
	};
};
