// Hijri dates in words. The calendar is the printed one (model/hijri), so the month names are messages, not Intl's.
import type { HijriPart, HijriSpan } from '../model/hijri';
import { bareNumber } from './format-day';
import type { Locale } from './locale';

/** "27 Jumada II 1447 AH", "Dhu al-Qi’dah – Dhu al-Hijjah 1446 AH", "1414–1415 AH": no finer than the span. */
export function formatHijri(locale: Locale, span: HijriSpan): string {
	const { dates } = locale.messages;
	const plain = locale.text(dates.hijri, { date: stretch(locale, span) });
	const about = span.approximate ? locale.text(dates.approximate, { date: plain }) : plain;
	const words = span.uncertain ? locale.text(dates.uncertain, { date: about }) : about;
	const reach = span.from.day === undefined ? 'longer' : 'day';
	if (span.openEnd) return locale.text(dates.since[reach], { date: words });
	return span.openStart ? locale.text(dates.until[reach], { date: words }) : words;
}

/** "1447 AH" where a year begins, "Muharram 1447" where a month does. */
export function formatHijriTick(
	locale: Locale,
	{ year, month }: Pick<HijriPart, 'year' | 'month'>
): string {
	const n = bareNumber(locale, year);
	if (month === undefined) return locale.text(locale.messages.dates.hijriYear, { n });
	return `${monthName(locale, month)} ${n}`;
}

function stretch(locale: Locale, { from, to, openStart, openEnd }: HijriSpan): string {
	const { range, wideRange, years } = locale.messages.dates;
	const year = from.year !== to.year;
	const month = year || from.month !== to.month;
	const end = words(locale, to, true, month || openStart || openEnd || to.day);
	if (!month && from.day === to.day) return end;
	if (from.month === undefined) {
		return locale.text(years, { from: words(locale, from, true), to: end });
	}
	const start = month ? words(locale, from, year, true) : bareNumber(locale, from.day ?? 1);
	return locale.text(month ? wideRange : range, { from: start, to: end });
}

function words(
	locale: Locale,
	{ year, month, day }: HijriPart,
	withYear: boolean,
	isGoverned: boolean | number | undefined = day
): string {
	return [
		day === undefined ? '' : bareNumber(locale, day),
		month === undefined ? '' : monthName(locale, month, isGoverned),
		withYear ? bareNumber(locale, year) : ''
	]
		.filter((word) => word !== '')
		.join(' ');
}

/** A month's name; governed by a day or a preposition it may have another form. */
function monthName(
	{ messages: { dates } }: Locale,
	month: number,
	isGoverned?: boolean | number
): string {
	const own = isGoverned ? dates.hijriMonthsOf?.[month] : undefined;
	return own ?? dates.hijriMonths[month - 1] ?? '';
}
