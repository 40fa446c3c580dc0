import timeline from 'virtual:timeline';
import { storySpan } from '$lib/model/stories';
import { languages } from '../../timeline-page';
import type { EntryGenerator, PageServerLoad } from './$types';

/** No page where there is no story. */
export const entries: EntryGenerator = () => (timeline.stories.length > 0 ? languages() : []);

export const load: PageServerLoad = () => ({
	stories: timeline.stories.map(({ id, title, summary, steps }) => ({
		id,
		title,
		summary,
		steps: steps.length,
		span: storySpan({ steps })
	}))
});
