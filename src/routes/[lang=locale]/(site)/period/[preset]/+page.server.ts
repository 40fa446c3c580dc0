import timeline from 'virtual:timeline';
import { languages, timelinePage } from '../../../timeline-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	languages().flatMap(({ lang }) => timeline.presets.map(({ id }) => ({ lang, preset: id })));

export const load: PageServerLoad = ({ params }) => timelinePage(params.preset, params.lang);
