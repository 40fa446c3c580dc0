import timeline from 'virtual:timeline';
import { eventOf } from '../../../../[lang=locale]/embed/embed-page';
import { languages } from '../../../../[lang=locale]/timeline-page';
import { answer } from '../../../answers';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
	languages().flatMap(({ lang }) => timeline.events.map(({ id }) => ({ lang, id })));

export const GET: RequestHandler = ({ params: { lang, id }, url }) => {
	const title = eventOf(id).title[lang] ?? '';
	return answer({ lang, path: `event/${id}/`, title, card: `event/${id}/card.png` }, url.origin);
};
