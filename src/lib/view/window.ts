// Windows of days: moved, stretched and kept within the data. Numbers in, numbers out; days may be fractions.
import { days, type Span } from '$lib/layout/scale';
import type { Day } from '$lib/model/types';

/** The shortest window, days. */
export const SHORTEST = 3;

/** First day of the data, and the day after the last one. */
export type Domain = readonly [Day, Day];

/** The nearest window that lies within the data and is neither shorter than `SHORTEST` nor longer than the data. */
export function clampWindow(span: Span, [first, last]: Domain): Span {
	const length = Math.min(Math.max(days(span), Math.min(SHORTEST, last - first)), last - first);
	const middle = (span.from + span.to) / 2;
	const from = Math.min(Math.max(middle - length / 2, first), last - length);
	return { from, to: from + length };
}

/** The window `by` days later; at an end of the data it stops and keeps its length. */
export function moveWindow(span: Span, by: number, domain: Domain): Span {
	return clampWindow({ from: span.from + by, to: span.to + by }, domain);
}

/**
 * The window `factor` times as long, with `day` kept in its place: the moment under the pointer stays under it,
 * unless an end of the data forbids that.
 */
export function stretchWindow(span: Span, factor: number, day: Day, domain: Domain): Span {
	const shortest = Math.min(SHORTEST, domain[1] - domain[0]);
	const length = Math.min(Math.max(days(span) * factor, shortest), domain[1] - domain[0]);
	const from = day - ((day - span.from) / days(span)) * length;
	return clampWindow({ from, to: from + length }, domain);
}

/**
 * The window moved as little as needed for `day` to lie within its middle, `margin` (a share of its length) from
 * the earlier edge and `marginLater` from the later one; the same window where it does already.
 */
export function reachWindow(
	span: Span,
	day: Day,
	domain: Domain,
	margin = 0.1,
	marginLater = margin
): Span {
	const earliest = span.from + days(span) * margin;
	const latest = span.to - days(span) * marginLater;
	if (day < earliest) return moveWindow(span, day - earliest, domain);
	return day > latest ? moveWindow(span, day - latest, domain) : span;
}

/** Whether two windows are the same to the eye: their edges less than `pixels` apart in a plot `width` pixels wide. */
export function sameWindow(a: Span, b: Span, width: number, pixels = 0.5): boolean {
	const day = pixels * (days(a) / Math.max(1, width));
	return Math.abs(a.from - b.from) < day && Math.abs(a.to - b.to) < day;
}
