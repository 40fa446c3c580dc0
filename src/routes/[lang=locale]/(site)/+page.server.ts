import timeline from 'virtual:timeline';
import { pictureHead } from '../page-head';
import { languages, pageFigures, timelinePage } from '../timeline-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languages;

export const load: PageServerLoad = ({ params, url, locals }) => {
	locals.head = pictureHead(url.origin, params.lang);
	return { ...timelinePage(timeline.opening), ...pageFigures(params.lang) };
};
