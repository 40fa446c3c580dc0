// One Gregorian day, month or year in words. The names are the language's own messages: Intl's are the same ones, but take
// longer to be had the first time than half of the page takes to come alive.
import { toYmd } from '../model/date';
import type { Day } from '../model/types';
import type { Locale } from './locale';

/** How a day or month is written. */
export interface DayStyle {
	/** Long by default. */
	readonly month?: 'long' | 'short';
	readonly weekday?: boolean;
	/** Left out where the line above says it. */
	readonly year?: boolean;
}

const numbers = new Map<string, Intl.NumberFormat>();

/** "18 December 2025", "Thursday 18 December 2025", "18 Dec 2025", "18 December". */
export function formatDay(locale: Locale, day: Day, style: DayStyle = {}): string {
	const { month = 'long', weekday = false, year = true } = style;
	const { dates } = locale.messages;
	const of = toYmd(day);
	const n = bareNumber(locale, of.day);
	const date = locale.text(year ? dates.day : dates.dayOfAnyYear, {
		day: of.day === 1 ? locale.text(dates.firstDay, { n }) : n,
		month: monthName(locale, of.month, month),
		year: bareNumber(locale, of.year)
	});
	if (!weekday) return date;
	return locale.text(dates.weekday, { weekday: weekdayName(locale, day), day: date });
}

/** "May 2025", "May": the month in which a day lies. */
export function formatMonth(
	locale: Locale,
	day: Day,
	style: Omit<DayStyle, 'weekday'> = {}
): string {
	const { month = 'long', year = true } = style;
	const of = toYmd(day);
	const { dates } = locale.messages;
	const name = monthName(locale, of.month, month, dates.monthsAlone);
	if (!year) return name;
	return locale.text(dates.monthOfYear, {
		month: name,
		year: bareNumber(locale, of.year)
	});
}

/** "2025": the year in which a day lies, never grouped, without an era. */
export function formatYear(locale: Locale, day: Day): string {
	return bareNumber(locale, toYmd(day).year);
}

/** A year or a day of a month: never grouped. Latin digits need no formatter. */
export function bareNumber(locale: Locale, n: number): string {
	if (locale.digits === 'latn' && Number.isInteger(n) && n >= 0) return String(n);
	const known = numbers.get(locale.intl);
	const format = known ?? new Intl.NumberFormat(locale.intl, { useGrouping: false });
	if (!known) numbers.set(locale.intl, format);
	return format.format(n);
}

/** The name of a month, 1 to 12; `long` are the long names. */
function monthName(
	{ messages: { dates } }: Locale,
	month: number,
	style: 'long' | 'short',
	long = dates.months
): string {
	const names = style === 'short' ? (dates.shortMonths ?? long) : long;
	return names[month - 1] ?? '';
}

/** The name of a day of the week: 1 January 1970 was a Thursday. */
function weekdayName({ messages: { dates } }: Locale, day: Day): string {
	return dates.weekdays[(((day + 4) % 7) + 7) % 7] ?? '';
}
