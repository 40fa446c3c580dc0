import { actorsAddress } from '../../../addresses';
import { localeFor } from '../../../site-files';
import { siteHead } from '../../page-head';
import { languages } from '../../timeline-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languages;

export const load: PageServerLoad = ({ params: { lang }, url, locals }) => {
	const { pages } = localeFor(lang).messages;
	locals.head = siteHead(url.origin, lang, {
		title: pages.actors,
		description: pages.actor.intro,
		address: actorsAddress(lang)
	});
};
