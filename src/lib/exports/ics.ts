// /events.ics and /{lang}/event/{id}.ics (RFC 5545). Every entry is all-day: a date without a clock or a zone is the
// same day wherever it is read. A vague date is the span of days that it may be, and says so.
import ical, {
	escape,
	ICalEventStatus,
	ICalEventTransparency,
	type ICalEventData
} from 'ical-generator';
import type { Locale } from '../i18n/locale';
import { dayOfIso, hasDate, isoOf, limitOf, toYmd } from '../model/date';
import type { Status } from '../model/types';
import type { EventsFile, FileEvent } from './events-schema';

const STATUS: Readonly<Record<Status, ICalEventStatus>> = {
	occurred: ICalEventStatus.CONFIRMED,
	expected: ICalEventStatus.TENTATIVE,
	postponed: ICalEventStatus.CANCELLED,
	cancelled: ICalEventStatus.CANCELLED
};

/** Whether a calendar can show the event. */
export function hasDay({ date, status }: Pick<FileEvent, 'date' | 'status'>): boolean {
	return hasDate({ openEnd: date.open_end }, status);
}

/**
 * A calendar of the file's events, told in the languages of `locales`, the first of them first. Events without a day
 * are named in its description. `host` makes the entries' ids unique: an event keeps its id in every calendar.
 */
export function eventsIcs(file: EventsFile, locales: readonly Locale[], host: string): string {
	const calendar = ical({
		name: escape(
			each(locales, ({ lang }) => file.site[lang], ' / '),
			false
		),
		description: escape(calendarDescription(file, locales), false),
		prodId: { company: host, product: 'relations-timeline', language: locales[0]?.lang },
		url: file.url[locales[0]?.lang ?? '']
	});
	for (const event of file.events.filter(hasDay)) {
		calendar.createEvent(entry(file, event, locales, host));
	}
	// The last line of the library's text has no end.
	return `${calendar.toString()}\r\n`;
}

function entry(
	file: EventsFile,
	event: FileEvent,
	locales: readonly Locale[],
	host: string
): ICalEventData {
	const { id, title, status, place, category, added, updated } = event;
	const [start, end] = daysOf(event);
	const label = file.categories.find((one) => one.id === category)?.label ?? {};
	return {
		id: `${id}@${host}`,
		sequence: dayOfIso(updated) - dayOfIso(added),
		stamp: updated,
		created: added,
		lastModified: updated,
		start: isoOf(start),
		end: isoOf(end),
		allDay: true,
		summary: each(
			locales,
			({ lang, messages }) =>
				status === 'occurred' ? title[lang] : `${messages.statuses[status]}: ${title[lang]}`,
			' / '
		),
		description: description(event, locales),
		location: place && each(locales, ({ lang }) => place.name[lang], ' / '),
		categories: locales.map(({ lang }) => ({ name: label[lang] ?? category })),
		url: event.url[locales[0]?.lang ?? ''],
		status: STATUS[status],
		transparency: ICalEventTransparency.TRANSPARENT
	};
}

/** First day, and the day after the last one. An end that nobody has given leaves the known end's own unit. */
function daysOf({ date }: FileEvent): readonly [number, number] {
	if (date.start !== null && date.end !== null) {
		return [dayOfIso(date.start), dayOfIso(date.end) + 1];
	}
	const known = dayOfIso(date.start ?? date.end ?? '');
	const { year, month } = toYmd(known);
	switch (date.precision) {
		case 'day':
			return [known, known + 1];
		case 'month':
			return limits(limitOf(year, month));
		case 'year':
			return limits(limitOf(year));
		case 'decade':
			return [limitOf(year - (year % 10)).start, limitOf(year - (year % 10) + 9).end];
	}
}

function limits({ start, end }: { readonly start: number; readonly end: number }) {
	return [start, end] as const;
}

function description(event: FileEvent, locales: readonly Locale[]): string {
	const told = locales.map(({ lang }) =>
		[
			`${event.date.words[lang]} (${event.date.known[lang]})`,
			event.date_note?.[lang],
			event.summary[lang],
			event.url[lang]
		]
			.filter((line) => line !== undefined)
			.join('\n')
	);
	const sources = [
		`${each(locales, ({ messages }) => messages.sourcesHeading, ' / ')}:`,
		...event.sources.map(({ publisher, url }) => `${publisher} ${url}`)
	].join('\n');
	return [...told, sources].join('\n\n');
}

function calendarDescription(file: EventsFile, locales: readonly Locale[]): string {
	const left = file.events.filter((event) => !hasDay(event));
	return locales
		.flatMap((locale) => {
			const titles = left.map(({ title }) => title[locale.lang]).join(locale.messages.separator);
			const without = locale.plural(locale.messages.files.withoutDate, left.length, { titles });
			return [file.description[locale.lang] ?? '', ...(left.length > 0 ? [without] : [])];
		})
		.join('\n');
}

function each(
	locales: readonly Locale[],
	words: (locale: Locale) => string | undefined,
	between: string
): string {
	return locales.flatMap((locale) => words(locale) ?? []).join(between);
}
