// The part of a page's head that only others read: how it looks where it is shared, its files, its structured data.
// The hook writes it out; no script carries it.
import timeline from 'virtual:timeline';
import { headMarkup, ogLocale, type Alternate, type Shared } from '$lib/exports/head';
import { datasetData, eventData } from '$lib/exports/structured-data';
import { formatEventDate } from '$lib/i18n/format';
import { hasDate } from '$lib/model/date';
import type { EventRecord } from '$lib/model/record';
import type { Lang, Preset } from '$lib/model/types';
import { homeAddress, periodAddress } from '../addresses';
import { localeFor, locales, siteLinks } from '../site-files';

/** Head of the timeline's page, or of a period's own. */
export function pictureHead(origin: string, lang: Lang, period?: Preset): string {
	const links = siteLinks(origin);
	const title = timeline.title[lang] ?? '';
	const description = timeline.description[lang] ?? '';
	const shared: Shared = {
		...common(lang),
		title: period ? `${title}: ${period.label[lang]}` : title,
		description,
		url: origin + (period ? periodAddress(lang, period.id) : homeAddress(lang)),
		type: 'website',
		image: { url: links.file(`${lang}/card.png`), alt: `${title}. ${description}` }
	};
	const data = period ? undefined : datasetData(timeline, lang, links);
	return headMarkup(shared, alternates(origin, lang), data);
}

/** Head of another page of the site; `address` is its own, from the root of the host. */
export function siteHead(
	origin: string,
	lang: Lang,
	page: { readonly title: string; readonly description: string; readonly address: string }
): string {
	const site = timeline.title[lang] ?? '';
	const shared: Shared = {
		...common(lang),
		title: `${page.title} · ${site}`,
		description: page.description,
		url: origin + page.address,
		type: 'website',
		image: { url: siteLinks(origin).file(`${lang}/card.png`), alt: site }
	};
	return headMarkup(shared, alternates(origin, lang));
}

/** Head of an event's page. */
export function eventHead(origin: string, lang: Lang, record: EventRecord): string {
	const links = siteLinks(origin);
	const locale = localeFor(lang);
	const { event, place } = record;
	const { id, title, summary, date, status, added, updated } = event;
	const calendar: Alternate = {
		type: 'text/calendar',
		title: locale.messages.files.addToCalendar,
		url: links.file(`${lang}/event/${id}.ics`)
	};
	const shared: Shared = {
		...common(lang),
		title: title[lang] ?? '',
		description: summary[lang] ?? '',
		url: links.event(lang, id),
		type: 'article',
		image: {
			url: links.file(`${lang}/event/${id}/card.png`),
			alt: [
				title[lang],
				formatEventDate(locale, date, { status }),
				place?.name[lang] ?? locale.messages.placeUnknown
			].join(locale.messages.comma)
		},
		published: added,
		modified: updated
	};
	return headMarkup(
		shared,
		[...alternates(origin, lang), ...(hasDate(date, status) ? [calendar] : [])],
		eventData(record, timeline, lang, links)
	);
}

function common(lang: Lang): Pick<Shared, 'site' | 'locale' | 'otherLocales'> {
	const others = locales.filter((one) => one.lang !== lang);
	return {
		site: timeline.site[lang] ?? '',
		locale: ogLocale(localeFor(lang).intl),
		otherLocales: others.map(({ intl }) => ogLocale(intl))
	};
}

/** The files that hold all events. */
function alternates(origin: string, lang: Lang): Alternate[] {
	const links = siteLinks(origin);
	const { files } = localeFor(lang).messages;
	return [
		{ type: 'application/atom+xml', title: files.feed, url: links.file(`${lang}/feed.xml`) },
		{ type: 'application/json', title: 'JSON', url: links.file('events.json') },
		{ type: 'text/csv', title: 'CSV', url: links.file('events.csv') },
		{ type: 'text/calendar', title: files.calendar, url: links.file('events.ics') }
	];
}
