import timeline from 'virtual:timeline';
import { languages } from '../../[lang=locale]/timeline-page';
import { answer } from '../answers';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = languages;

export const GET: RequestHandler = ({ params: { lang }, url }) =>
	answer({ lang, path: '', title: timeline.title[lang] ?? '', card: 'card.png' }, url.origin);
