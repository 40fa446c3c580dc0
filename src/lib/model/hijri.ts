// The Hijri calendar from the printed calendar's month lengths. No library, no Intl: Intl's Umm al-Qura is a day off
// on most days before April 1999.
import type { Day, EventDate, HijriTable } from './types';

/** A day of the Hijri calendar. */
export interface HijriDay {
	readonly year: number;
	/** 1 (Muharram) to 12. */
	readonly month: number;
	/** 1 to 30. */
	readonly day: number;
}

/** A Hijri day, month or year: what is left out is not known. */
export type HijriPart = Pick<HijriDay, 'year'> & Partial<Pick<HijriDay, 'month' | 'day'>>;

/** A date in the Hijri calendar, as finely as it is known, with the flags of the date it came from. */
export interface HijriSpan extends Pick<
	EventDate,
	'approximate' | 'uncertain' | 'openStart' | 'openEnd'
> {
	readonly from: HijriPart;
	/** The last day, month or year: included. */
	readonly to: HijriPart;
}

/** Where a Hijri month (or year: month 1) begins. */
export interface HijriStart {
	readonly day: Day;
	readonly year: number;
	readonly month: number;
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** The Hijri day of a day; undefined outside the table. */
export function toHijri(table: HijriTable, day: Day): HijriDay | undefined {
	let left = Math.floor(day) - table.start;
	if (left < 0) return undefined;
	for (const [k, bits] of table.months.entries()) {
		const length = yearLength(bits);
		if (left >= length) {
			left -= length;
			continue;
		}
		for (const month of MONTHS) {
			const days = monthLength(bits, month);
			if (left < days) return { year: table.year + k, month, day: left + 1 };
			left -= days;
		}
	}
	return undefined;
}

/** The day on which a Hijri month (1–12) begins. Throws a RangeError outside the table. */
export function hijriStart(table: HijriTable, year: number, month: number): Day {
	const bits = table.months[year - table.year];
	if (bits === undefined || !MONTHS.some((known) => known === month)) {
		throw new RangeError(`month ${month} of ${year} is not in the Hijri table`);
	}
	const years = table.months.slice(0, year - table.year);
	const before = MONTHS.filter((earlier) => earlier < month);
	return (
		years.reduce((sum, each) => sum + yearLength(each), table.start) +
		before.reduce<number>((sum, each) => sum + monthLength(bits, each), 0)
	);
}

/**
 * A date in the Hijri calendar: a day gets a day, a month a span of months, a year or decade a span of years.
 * Undefined where the table does not reach.
 */
export function hijriSpan(table: HijriTable, date: EventDate): HijriSpan | undefined {
	const first = toHijri(table, date.start);
	const last = toHijri(table, date.end - 1);
	if (!first || !last) return undefined;
	const { precision, approximate, uncertain, openStart, openEnd } = date;
	const part = ({ year, month, day }: HijriDay): HijriPart =>
		precision === 'day' ? { year, month, day } : precision === 'month' ? { year, month } : { year };
	return { from: part(first), to: part(last), approximate, uncertain, openStart, openEnd };
}

/** Years that begin in [from, to), in order. */
export function hijriYearStarts(table: HijriTable, from: Day, to: Day): HijriStart[] {
	return starts(table, from, to, [1]);
}

/** Months that begin in [from, to), in order. */
export function hijriMonthStarts(table: HijriTable, from: Day, to: Day): HijriStart[] {
	return starts(table, from, to, MONTHS);
}

function starts(table: HijriTable, from: Day, to: Day, wanted: readonly number[]): HijriStart[] {
	const found: HijriStart[] = [];
	let day = table.start;
	for (const [k, bits] of table.months.entries()) {
		if (day >= to) break;
		for (const month of MONTHS) {
			const wantedHere = day >= from && day < to && wanted.includes(month);
			if (wantedHere) found.push({ day, year: table.year + k, month });
			day += monthLength(bits, month);
		}
	}
	return found;
}

function monthLength(bits: number, month: number): number {
	return 29 + ((bits >> (month - 1)) & 1);
}

function yearLength(bits: number): number {
	return MONTHS.reduce<number>((sum, month) => sum + monthLength(bits, month), 0);
}

/** The span of a Hijri day `YYYY-MM-DD` as a source prints it. */
export function printedHijriSpan(text: string): HijriSpan {
	const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
	const part = { year, month, day };
	const sure = { approximate: false, uncertain: false, openStart: false, openEnd: false };
	return { from: part, to: part, ...sure };
}
