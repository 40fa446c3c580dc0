// What search engines read (https://schema.org): the compilation as a Dataset, an event as an Event. No date there is
// finer than it is known.
import { hasDate, isoOf } from '../model/date';
import type { EventRecord } from '../model/record';
import type { Day, EventDate, Lang, Status, Text, Timeline } from '../model/types';
import type { Links } from './links';
import { safeJson } from './safe-json';

/** A tree of JSON. */
export type Json =
	string | number | boolean | readonly Json[] | { readonly [key: string]: Json | undefined };

const CONTEXT = 'https://schema.org';

const EVENT_STATUS: Readonly<Record<Status, string>> = {
	occurred: `${CONTEXT}/EventScheduled`,
	expected: `${CONTEXT}/EventScheduled`,
	postponed: `${CONTEXT}/EventPostponed`,
	cancelled: `${CONTEXT}/EventCancelled`
};

/** The compilation, with its files. */
export function datasetData(timeline: Timeline, lang: Lang, links: Links): Json {
	const { site, description, languages, licence, updated, events } = timeline;
	const first = events.map(({ date }) => schemaDates(date).startDate).find(Boolean);
	const url = links.home(lang);
	const files = [
		['application/json', 'events.json'],
		['text/csv', 'events.csv'],
		['text/calendar', 'events.ics'],
		['application/atom+xml', `${lang}/feed.xml`],
		['image/svg+xml', `${lang}/timeline.svg`]
	] as const;
	return {
		'@context': CONTEXT,
		'@type': 'Dataset',
		'@id': url,
		url,
		name: site[lang] ?? '',
		alternateName: others(site, languages, lang),
		description: description[lang] ?? '',
		inLanguage: languages,
		license: licence.url,
		isAccessibleForFree: true,
		dateModified: isoOf(updated),
		...(first !== undefined && { temporalCoverage: `${first}/..` }),
		image: links.file(`${lang}/card.png`),
		distribution: files.map(([encodingFormat, file]) => ({
			'@type': 'DataDownload',
			encodingFormat,
			contentUrl: links.file(file)
		}))
	};
}

/** One event; its sources are what it is the subject of. */
export function eventData(
	{ event, place, attendees }: EventRecord,
	timeline: Pick<Timeline, 'languages'>,
	lang: Lang,
	links: Links
): Json {
	const { id, title, summary, date, status, sources } = event;
	const url = links.event(lang, id);
	const people = attendees.flatMap((group) => group.people);
	return {
		'@context': CONTEXT,
		'@type': 'Event',
		'@id': url,
		url,
		name: title[lang] ?? '',
		alternateName: others(title, timeline.languages, lang),
		description: summary[lang] ?? '',
		image: links.file(`${lang}/event/${id}/card.png`),
		eventStatus: EVENT_STATUS[status],
		...(hasDate(date, status) && schemaDates(date)),
		...(place && { location: { '@type': 'Place', name: place.name[lang] ?? '' } }),
		...(people.length > 0 && {
			attendee: people.map(({ type, name }) => ({
				'@type': type === 'person' ? 'Person' : 'Organization',
				name: name[lang] ?? ''
			}))
		}),
		subjectOf: sources.map((source) => ({
			'@type': 'CreativeWork',
			url: source.url,
			inLanguage: source.lang,
			publisher: { '@type': 'Organization', name: source.publisher },
			...(source.published !== undefined && { datePublished: source.published })
		}))
	};
}

/**
 * `startDate` and `endDate` as ISO 8601, shortened to what is known: `2025-12-18`, `2025-05`, `1994`. Schema.org cannot
 * say "about" or "doubtful": such a date is told one step coarser, a decade not at all. An open end has no date.
 */
export function schemaDates(date: EventDate): { startDate?: string; endDate?: string } {
	const { precision, approximate, uncertain, openStart, openEnd } = date;
	const known = { day: 10, month: 7, year: 4, decade: 0 }[precision];
	const length = approximate || uncertain ? ({ 10: 7, 7: 4 }[known] ?? 0) : known;
	if (length === 0) return {};
	const text = (day: Day) => isoOf(day).slice(0, length);
	return {
		...(!openStart && { startDate: text(date.start) }),
		...(!openEnd && { endDate: text(date.end - 1) })
	};
}

/** The block for a page's head: no word of the data can end it, or begin anything in it. */
export function dataBlock(data: Json): string {
	return `<script type="application/ld+json">${safeJson(data)}</script>`;
}

function others(text: Text, languages: readonly Lang[], lang: Lang): string[] {
	return languages.filter((one) => one !== lang).flatMap((one) => text[one] ?? []);
}
