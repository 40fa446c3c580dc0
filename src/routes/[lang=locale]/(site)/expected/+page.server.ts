import timeline from 'virtual:timeline';
import { expectations } from '$lib/model/expectations';
import { expectedAddress } from '../../../addresses';
import { localeFor } from '../../../site-files';
import { siteHead } from '../../page-head';
import { languages } from '../../timeline-page';
import { pictureOf } from '../../picture-of';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languages;

export const load: PageServerLoad = ({ params: { lang }, url, locals }) => {
	const { pages } = localeFor(lang).messages;
	locals.head = siteHead(url.origin, lang, {
		title: pages.expected,
		description: pages.expectations.intro,
		address: expectedAddress(lang)
	});
	const { waiting, putOff } = expectations(timeline);
	const open = timeline.events.filter((event) => waiting.includes(event) || putOff.includes(event));
	// The named period of the same events, where the data have one.
	const preset = timeline.presets.find(({ status }) => status?.includes('expected'));
	return { picture: pictureOf(open), preset: preset?.id };
};
