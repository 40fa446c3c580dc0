import timeline from 'virtual:timeline';
import { pictureHead } from '../../../page-head';
import { languages, pageFigures, timelinePage } from '../../../timeline-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	languages().flatMap(({ lang }) => timeline.presets.map(({ id }) => ({ lang, preset: id })));

export const load: PageServerLoad = ({ params, url, locals }) => {
	const page = timelinePage(params.preset);
	locals.head = pictureHead(url.origin, params.lang, page.preset);
	return { ...page, ...pageFigures(params.lang) };
};
