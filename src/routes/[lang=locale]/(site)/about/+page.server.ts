import timeline from 'virtual:timeline';
import { KEY_ORDER, markShape } from '$lib/model/shape';
import { tierCounts } from '$lib/model/tiers';
import { aboutAddress } from '../../../addresses';
import { localeFor } from '../../../site-files';
import { siteHead } from '../../page-head';
import { languages } from '../../timeline-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languages;

export const load: PageServerLoad = ({ params: { lang }, url, locals }) => {
	const { about, events } = timeline;
	locals.head = siteHead(url.origin, lang, {
		title: localeFor(lang).messages.pages.about,
		description: timeline.description[lang] ?? '',
		address: aboutAddress(lang)
	});
	const drawn = new Set(events.map(({ date, status }) => markShape(date, status)));
	return {
		about,
		shapes: KEY_ORDER.filter((shape) => drawn.has(shape)),
		tiers: tierCounts(events)
	};
};
