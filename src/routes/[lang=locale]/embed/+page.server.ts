import timeline from 'virtual:timeline';
import { buildVersion } from 'virtual:embed';
import { languages } from '../timeline-page';
import { periodEmbed } from './embed-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languages;

export const load: PageServerLoad = ({ params }) => ({
	...periodEmbed(params.lang, timeline.opening),
	version: buildVersion
});
