// The timeline as /events.json tells it. The other files are made from this, at build or in the browser, from all
// events or from some.
import { formatEventDate, formatHijri, formatKnown } from '../i18n/format';
import type { Locale } from '../i18n/locale';
import { isoOf } from '../model/date';
import { hijriSpan } from '../model/hijri';
import type { Lang, Text, Timeline, TimelineEvent } from '../model/types';
import type { EventsFile, FileEvent } from './events-schema';
import type { Links } from './links';

/** All events; `locales` are the timeline's languages, in their order. */
export function eventsFile(
	timeline: Timeline,
	locales: readonly Locale[],
	links: Links
): EventsFile {
	const { title, site, description, languages, second, licence, updated } = timeline;
	return {
		$schema: links.file('events.schema.json'),
		title: { ...title },
		site: { ...site },
		description: { ...description },
		url: inEach(languages, links.home),
		languages: [...languages],
		second: { ...second },
		licence: { ...licence },
		updated: isoOf(updated),
		sides: timeline.sides.map(labelled),
		categories: timeline.categories.map(labelled),
		kinds: timeline.kinds.map(labelled),
		events: timeline.events.map((event) => fileEvent(timeline, locales, links, event))
	};
}

/** The file with only the events that `keep` names, in the order of the file. */
export function onlyEvents(file: EventsFile, keep: ReadonlySet<string>): EventsFile {
	return { ...file, events: file.events.filter(({ id }) => keep.has(id)) };
}

/** The text of a JSON file. */
export function jsonText(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}

function fileEvent(
	timeline: Timeline,
	locales: readonly Locale[],
	links: Links,
	event: TimelineEvent
): FileEvent {
	const { languages, actors, places } = timeline;
	const place = event.place === undefined ? undefined : places[event.place];
	return {
		id: event.id,
		url: inEach(languages, (lang) => links.event(lang, event.id)),
		date: fileDate(timeline, locales, event),
		...(event.dateNote && { date_note: { ...event.dateNote } }),
		title: { ...event.title },
		summary: { ...event.summary },
		category: event.category,
		kind: event.kind,
		status: event.status,
		importance: event.importance,
		...(place && { place: { id: place.id, name: { ...place.name } } }),
		side: event.side,
		participants: event.participants.flatMap(({ who, as }) => {
			const actor = actors[who];
			if (!actor) return [];
			const { id, type, side, name, role } = actor;
			return [{ id, type, side, name: { ...name }, role: { ...(as ?? role.title) } }];
		}),
		documents: event.documents.map(({ title, status }) => ({ title: { ...title }, status })),
		figures: event.figures.map(({ label, value, unit, asOf }) => ({
			label: { ...label },
			value,
			...(unit && { unit: { ...unit } }),
			...(asOf !== undefined && { as_of: asOf })
		})),
		follows: [...event.follows],
		fulfils: [...event.fulfils],
		followed_by: [...event.followedBy],
		fulfilled_by: [...event.fulfilledBy],
		...(event.hijri !== undefined && { hijri: event.hijri }),
		sources: event.sources.map((source) => ({ ...source })),
		conflicts: event.conflicts.map((conflict) => ({ ...conflict, says: { ...conflict.says } })),
		confidence: event.confidence,
		added: event.added,
		updated: event.updated
	};
}

function fileDate(
	{ hijri: table }: Timeline,
	locales: readonly Locale[],
	{ edtf, date, status }: TimelineEvent
): FileEvent['date'] {
	const words = (say: (locale: Locale) => string): Text =>
		Object.fromEntries(locales.map((locale) => [locale.lang, say(locale)]));
	const hijri = hijriSpan(table, date);
	return {
		edtf,
		start: date.openStart ? null : isoOf(date.start),
		end: date.openEnd ? null : isoOf(date.end - 1),
		precision: date.precision,
		approximate: date.approximate,
		uncertain: date.uncertain,
		open_start: date.openStart,
		open_end: date.openEnd,
		words: words((locale) => formatEventDate(locale, date, { status })),
		known: words((locale) => formatKnown(locale, date, status)),
		...(hijri && { hijri: words((locale) => formatHijri(locale, hijri)) })
	};
}

function labelled({ id, label }: { readonly id: string; readonly label: Text }) {
	return { id, label: { ...label } };
}

function inEach(languages: readonly Lang[], address: (lang: Lang) => string): Record<Lang, string> {
	return Object.fromEntries(languages.map((lang) => [lang, address(lang)]));
}
