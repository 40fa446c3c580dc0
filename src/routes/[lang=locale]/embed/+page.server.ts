import { languages } from '../timeline-page';
import { sharedData, wholeEmbed } from './embed-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languages;

export const load: PageServerLoad = ({ params: { lang } }) => ({
	shared: sharedData(lang),
	own: wholeEmbed(lang)
});
