import timeline from 'virtual:timeline';
import { languages } from '../../../timeline-page';
import { periodEmbed, sharedData } from '../../embed-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	languages().flatMap(({ lang }) => timeline.presets.map(({ id }) => ({ lang, preset: id })));

export const load: PageServerLoad = ({ params: { lang, preset } }) => ({
	shared: sharedData(lang),
	own: periodEmbed(lang, preset)
});
