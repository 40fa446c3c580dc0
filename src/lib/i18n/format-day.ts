// One Gregorian day, month or year in words: Intl's, with calendar, digits and zone always stated.
import { dateOf, toYmd } from '../model/date';
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

/** Formatters by locale and options: they are costly to make, and a frame of the picture needs many. */
const formatters = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

/** "18 December 2025", "Thursday 18 December 2025", "18 Dec 2025", "18 December". */
export function formatDay(locale: Locale, day: Day, style: DayStyle = {}): string {
	const { month = 'long', weekday = false, year = true } = style;
	const { dates } = locale.messages;
	const format = formatter(locale, { day: 'numeric', month, ...(year && { year: 'numeric' }) });
	const isFirst = toYmd(day).day === 1;
	// Parts cost ten times as much, and a frame of the picture needs many dates.
	const date = isFirst
		? format
				.formatToParts(dateOf(day))
				.map(({ type, value }) =>
					type === 'day' ? locale.text(dates.firstDay, { n: value }) : value
				)
				.join('')
		: format.format(dateOf(day));
	if (!weekday) return date;
	// Engines differ in the comma after the weekday: the message decides.
	const name = formatter(locale, { weekday: month }).format(dateOf(day));
	return locale.text(dates.weekday, { weekday: name, day: date });
}

/** "May 2025", "May": the month in which a day lies. */
export function formatMonth(
	locale: Locale,
	day: Day,
	style: Omit<DayStyle, 'weekday'> = {}
): string {
	const { month = 'long', year = true } = style;
	return formatter(locale, { month, ...(year && { year: 'numeric' }) }).format(dateOf(day));
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

function formatter(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = `${locale.intl} ${JSON.stringify(options)}`;
	const known = formatters.get(key);
	if (known) return known;
	const made = new Intl.DateTimeFormat(locale.intl, { ...options, timeZone: 'UTC' });
	formatters.set(key, made);
	return made;
}
