// A window of days in words, as finely as matters: days in a short one, else months, or years where it is whole years.
import { toYmd } from '../model/date';
import type { Day } from '../model/types';
import { formatEventDate } from './format-event-date';
import type { Locale } from './locale';

/** Longest window told by its days. */
const BY_DAYS = 190;

/** "2020–2023", "January 2024 – March 2027", "3 February – 20 April 2025": the days [from, to), fractions allowed. */
export function formatSpan(
	locale: Locale,
	{ from, to }: { readonly from: Day; readonly to: Day }
): string {
	const [start, end] = [Math.floor(from), Math.ceil(to)];
	const [first, next] = [toYmd(start), toYmd(end)];
	const isMonths = first.day === 1 && next.day === 1;
	const isYears = isMonths && first.month === 1 && next.month === 1;
	const precision = isYears ? 'year' : isMonths || to - from > BY_DAYS ? 'month' : 'day';
	const plain = { approximate: false, uncertain: false, openStart: false, openEnd: false };
	return formatEventDate(locale, { start, end, precision, ...plain });
}
