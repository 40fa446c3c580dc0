import timeline from 'virtual:timeline';
import { languages } from '../../../timeline-page';
import { eventEmbed, sharedData } from '../../embed-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	languages().flatMap(({ lang }) => timeline.events.map(({ id }) => ({ lang, id })));

export const load: PageServerLoad = ({ params: { lang, id } }) => ({
	shared: sharedData(lang),
	own: eventEmbed(lang, id)
});
