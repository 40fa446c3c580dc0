import timeline from 'virtual:timeline';
import { buildVersion } from 'virtual:embed';
import { languages } from '../../../timeline-page';
import { periodEmbed } from '../../embed-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	languages().flatMap(({ lang }) => timeline.presets.map(({ id }) => ({ lang, preset: id })));

export const load: PageServerLoad = ({ params }) => ({
	...periodEmbed(params.lang, params.preset, `period/${params.preset}/`),
	version: buildVersion
});
