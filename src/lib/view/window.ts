// Windows of days: moved, stretched and kept within the data. Numbers in, numbers out; days may be fractions.
import { days, type Span } from '$lib/layout/scale';
import type { Day } from '$lib/model/types';

/** The shortest window, days. */
export const SHORTEST = 3;

/** First day of the data, and the day after the last one. */
export type Domain = readonly [Day, Day];

/** The nearest window that lies within the data and is neither shorter than `SHORTEST` nor longer than the data. */
export function clampWindow(span: Span, domain: Domain): Span {
	const [first, last] = domain;
	const length = clampLength(days(span), domain);
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
	return placeWindow(day, shareWithin(span, day), days(span) * factor, domain);
}

/**
 * The window about `length` days long in which `day` stands at `share` of it (0 at the earlier edge, 1 at the later
 * one), unless an end of the data forbids that.
 */
export function placeWindow(day: Day, share: number, length: number, domain: Domain): Span {
	const possible = clampLength(length, domain);
	const from = day - share * possible;
	return clampWindow({ from, to: from + possible }, domain);
}

/** Where a day stands in the window: 0 at the earlier edge, 1 at the later one. */
export function shareWithin(span: Span, day: Day): number {
	return (day - span.from) / days(span);
}

/** The day at a share of the window, 0 at the earlier edge. */
export function dayWithin(span: Span, share: number): Day {
	return span.from + share * days(span);
}

/** The length nearest to that asked for which a window can have: `SHORTEST` to all of the data. */
export function clampLength(length: number, [first, last]: Domain): number {
	return Math.min(Math.max(length, SHORTEST), last - first);
}

/** The window of the whole days [from, to) as far as there are data; one that is too short grows about its middle. */
export function dayWindow(from: Day, to: Day, [first, last]: Domain): Span {
	const start = Math.min(Math.max(from, first), last);
	const end = Math.min(Math.max(to, first), last);
	const missing = Math.max(0, Math.min(SHORTEST, last - first) - (end - start));
	const earlier = Math.max(first, Math.min(start - Math.floor(missing / 2), last - SHORTEST));
	return { from: earlier, to: Math.max(end, Math.min(earlier + SHORTEST, last)) };
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
