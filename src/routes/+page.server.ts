import timeline from 'virtual:timeline';
import { locales } from 'virtual:timeline/locales';
import type { PageServerLoad } from './$types';

/** The choice of language: titles and names in each. */
export const load: PageServerLoad = () => ({
	languages: locales.map(({ lang, dir, name }) => ({
		lang,
		dir,
		name,
		title: timeline.title[lang] ?? '',
		description: timeline.description[lang] ?? ''
	}))
});
