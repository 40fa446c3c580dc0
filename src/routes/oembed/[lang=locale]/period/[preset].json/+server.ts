import timeline from 'virtual:timeline';
import { periodEmbed } from '../../../../[lang=locale]/embed/embed-page';
import { languages } from '../../../../[lang=locale]/timeline-page';
import { answer } from '../../../answers';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
	languages().flatMap(({ lang }) => timeline.presets.map(({ id }) => ({ lang, preset: id })));

export const GET: RequestHandler = ({ params: { lang, preset }, url }) => {
	const { title } = periodEmbed(lang, preset);
	return answer({ lang, path: `period/${preset}/`, title, card: 'card.png' }, url.origin);
};
