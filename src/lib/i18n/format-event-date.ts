// A date as well as it is known, in words: never finer, and with what is doubtful or missing said.
import { toYmd } from '../model/date';
import type { Day, EventDate, Status } from '../model/types';
import { formatDay, formatMonth, formatYear, bareNumber, type DayStyle } from './format-day';
import type { Locale } from './locale';

/** How a date is to be written. */
export interface EventDateStyle extends Pick<DayStyle, 'month' | 'weekday'> {
	/** What is under way has no end date yet; anything else with an open end has no date at all. */
	readonly status?: Status;
}

type Known = Pick<EventDate, 'start' | 'end' | 'precision' | 'approximate' | 'uncertain'>;

/** "Thursday 18 December 2025", "about November 2010", "23–24 July 2022", "since 18 December 2025, no date given". */
export function formatEventDate(
	locale: Locale,
	date: EventDate,
	style: EventDateStyle = {}
): string {
	const { dates } = locale.messages;
	if (date.openEnd) {
		const template = style.status === 'occurred' ? dates.noEnd : dates.noDate;
		return locale.text(template, { since: formatSince(locale, date, style) });
	}
	const words = known(locale, date, style);
	if (!date.openStart) return words;
	const until = locale.text(dates.until[reach(date)], { date: words });
	return locale.text(dates.noStart, { until });
}

/** "since 18 December 2025": only where a date begins. */
export function formatSince(locale: Locale, date: EventDate, style: DayStyle = {}): string {
	const words = known(locale, date, { month: style.month });
	return locale.text(locale.messages.dates.since[reach(date)], { date: words });
}

function reach({ precision }: Known): 'day' | 'longer' {
	return precision === 'day' ? 'day' : 'longer';
}

function known(locale: Locale, date: Known, style: DayStyle): string {
	const { dates } = locale.messages;
	const plain = stretch(locale, date, style);
	const about = date.approximate ? locale.text(dates.approximate, { date: plain }) : plain;
	return date.uncertain ? locale.text(dates.uncertain, { date: about }) : about;
}

/** First to last day, month or year, without saying twice what both share. */
function stretch(locale: Locale, { start, end, precision }: Known, style: DayStyle): string {
	const last = end - 1;
	if (precision === 'day') return days(locale, start, last, style);
	if (precision === 'month') return months(locale, start, last, style);
	if (precision === 'decade' && isDecade(start, last)) {
		const [from, to] = [formatYear(locale, start), formatYear(locale, last)];
		return locale.text(locale.messages.dates.decade, { from, to });
	}
	return years(locale, toYmd(start).year, toYmd(last).year);
}

function days(locale: Locale, first: Day, last: Day, style: DayStyle): string {
	if (first === last) return formatDay(locale, first, style);
	const [a, b] = [toYmd(first), toYmd(last)];
	const { range, wideRange } = locale.messages.dates;
	const { month } = style;
	const to = formatDay(locale, last, { month });
	if (a.year !== b.year) {
		return locale.text(wideRange, { from: formatDay(locale, first, { month }), to });
	}
	if (a.month !== b.month) {
		return locale.text(wideRange, { from: formatDay(locale, first, { month, year: false }), to });
	}
	return locale.text(range, { from: dayNumber(locale, a.day), to });
}

function months(locale: Locale, first: Day, last: Day, { month }: DayStyle): string {
	const [a, b] = [toYmd(first), toYmd(last)];
	const to = formatMonth(locale, last, { month });
	if (a.year === b.year && a.month === b.month) return to;
	const { range, wideRange } = locale.messages.dates;
	const year = a.year !== b.year;
	return locale.text(year ? wideRange : range, {
		from: formatMonth(locale, first, { month, year }),
		to
	});
}

/** "2014–2017": in Arabic too, since an en dash keeps its place between two years. */
export function years(locale: Locale, first: number, last: number): string {
	const [from, to] = [bareNumber(locale, first), bareNumber(locale, last)];
	return first === last ? from : locale.text(locale.messages.dates.years, { from, to });
}

function dayNumber(locale: Locale, day: number): string {
	const n = bareNumber(locale, day);
	return day === 1 ? locale.text(locale.messages.dates.firstDay, { n }) : n;
}

function isDecade(first: Day, last: Day): boolean {
	const { year } = toYmd(first);
	return year % 10 === 0 && toYmd(last).year === year + 9;
}
