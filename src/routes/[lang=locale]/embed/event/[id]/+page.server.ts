import timeline from 'virtual:timeline';
import { buildVersion } from 'virtual:embed';
import { languages } from '../../../timeline-page';
import { eventEmbed } from '../../embed-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	languages().flatMap(({ lang }) => timeline.events.map(({ id }) => ({ lang, id })));

export const load: PageServerLoad = ({ params }) => ({
	...eventEmbed(params.lang, params.id),
	version: buildVersion
});
