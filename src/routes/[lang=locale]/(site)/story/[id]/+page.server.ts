import timeline from 'virtual:timeline';
import { storyAddress } from '../../../../addresses';
import { siteHead } from '../../../page-head';
import { storyPage } from '../../../story-page';
import { languages } from '../../../timeline-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	languages().flatMap(({ lang }) => timeline.stories.map(({ id }) => ({ lang, id })));

export const load: PageServerLoad = ({ params: { lang, id }, url, locals }) => {
	const page = storyPage(id);
	locals.head = siteHead(url.origin, lang, {
		title: page.story.title[lang] ?? '',
		description: page.story.summary[lang] ?? '',
		address: storyAddress(lang, id)
	});
	return page;
};
