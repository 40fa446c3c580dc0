import timeline from 'virtual:timeline';
import { storyOf } from '../../../../[lang=locale]/story-page';
import { languages } from '../../../../[lang=locale]/timeline-page';
import { answer } from '../../../answers';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
	languages().flatMap(({ lang }) => timeline.stories.map(({ id }) => ({ lang, id })));

export const GET: RequestHandler = ({ params: { lang, id }, url }) => {
	const title = storyOf(id).title[lang] ?? '';
	return answer({ lang, path: `story/${id}/`, title, card: 'card.png' }, url.origin);
};
