// The only maker of dates: whole UTC days, and the few Gregorian questions the rest of the code asks of them.
import type { Day, EventDate, Precision, Status } from './types';

const MS_PER_DAY = 86_400_000;

/** A day of the (proleptic) Gregorian calendar. */
export interface Ymd {
	readonly year: number;
	/** 1 to 12. */
	readonly month: number;
	/** 1 to 31. */
	readonly day: number;
}

/** A stretch of days, with how finely it was written. */
export interface Limit {
	readonly start: Day;
	/** The day after the last one. */
	readonly end: Day;
	readonly precision: Exclude<Precision, 'decade'>;
}

/** The day as a `Date` at midnight UTC, for D3 and Intl. */
export function dateOf(day: Day): Date {
	return new Date(Math.floor(day) * MS_PER_DAY);
}

/** The UTC day in which a `Date` lies. */
export function dayOf(date: Date): Day {
	return Math.floor(date.getTime() / MS_PER_DAY);
}

/**
 * The day of a year, month (1–12) and day (1–31).
 * Throws a RangeError where the calendar has no such day.
 */
export function fromYmd(year: number, month: number, day: number): Day {
	// `Date.UTC` takes the years 0 to 99 for 1900 to 1999; `setUTCFullYear` does not.
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	const real =
		date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	if (!real) throw new RangeError(`the calendar has no day ${year}-${pad(month)}-${pad(day)}`);
	return dayOf(date);
}

/** Year, month (1–12) and day of a day; a fraction of a day counts for the day it lies in. */
export function toYmd(day: Day): Ymd {
	const date = dateOf(day);
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate()
	};
}

/** The day of `YYYY-MM-DD`. Throws a RangeError for anything else. */
export function dayOfIso(iso: string): Day {
	const limit = parseLimit(iso);
	if (limit?.precision !== 'day') throw new RangeError(`'${iso}' is not a day YYYY-MM-DD`);
	return limit.start;
}

/** `YYYY-MM-DD` of a day in the years 0 to 9999. */
export function isoOf(day: Day): string {
	const { year, month, day: date } = toYmd(day);
	return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(date)}`;
}

/** The days of `YYYY[-MM[-DD]]`; undefined for anything else. Never throws: addresses and fields come here. */
export function parseLimit(text: string): Limit | undefined {
	const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
	if (!parts) return undefined;
	const [, year, month, day] = parts;
	try {
		return limitOf(Number(year), month ? Number(month) : undefined, day ? Number(day) : undefined);
	} catch {
		return undefined;
	}
}

/** The days of a year, a month or a day. Throws a RangeError where the calendar has none such. */
export function limitOf(year: number, month?: number, day?: number): Limit {
	const start = fromYmd(year, month ?? 1, day ?? 1);
	if (day !== undefined) return { start, end: start + 1, precision: 'day' };
	if (month === undefined) return { start, end: fromYmd(year + 1, 1, 1), precision: 'year' };
	const end = month === 12 ? fromYmd(year + 1, 1, 1) : fromYmd(year, month + 1, 1);
	return { start, end, precision: 'month' };
}

/** Whether a date shares a day with [from, to). Open ends reach any day. */
export function overlaps(
	date: Pick<EventDate, 'start' | 'end' | 'openStart' | 'openEnd'>,
	from: Day,
	to: Day
): boolean {
	return (date.openStart || date.start < to) && (date.openEnd || date.end > from);
}

/**
 * Whether the event has a date. What is under way has one, and only lacks an end; of anything else with an open end, the
 * date only says since when it is spoken of.
 */
export function hasDate({ openEnd }: Pick<EventDate, 'openEnd'>, status: Status): boolean {
	return !openEnd || status === 'occurred';
}

function pad(n: number): string {
	return String(n).padStart(2, '0');
}

/**
 * The value of `<time datetime>` no finer than the date is known: `2025-12-18`, `2025-12`, `2025`
 * (https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value). Undefined for
 * what HTML cannot say: decades, spans, open ends.
 */
export function datetimeOf({
	start,
	end,
	precision,
	openStart,
	openEnd
}: EventDate): string | undefined {
	if (openStart || openEnd) return undefined;
	const iso = isoOf(start);
	const length = { day: 10, month: 7, year: 4, decade: 0 }[precision];
	const text = iso.slice(0, length);
	return parseLimit(text)?.end === end ? text : undefined;
}
