// Days to places. Time runs forward in "u", CSS pixels from the earlier edge of the picture, whatever the
// direction of reading; only `placeOf` knows which edge that is.
import type { Day } from '../model/types';

/** What the reader looks at: the days [from, to). */
export interface Span {
	readonly from: Day;
	readonly to: Day;
}

/** Direction of time: `rtl` puts the earliest day at the right edge. */
export type Direction = 'ltr' | 'rtl';

/** Days → CSS pixels from the earlier edge. A line through two points: d3-scale would bring its formats along. */
export function forwardScale(span: Span, width: number): (day: Day) => number {
	const perDay = width / days(span);
	return (day) => (day - span.from) * perDay;
}

/** Length of a span in days. */
export function days(span: Span): number {
	return span.to - span.from;
}

/** The share of the span, 0 to 1 from the left edge, at which a day stands. */
export function shareOf(span: Span, day: Day, direction: Direction): number {
	const forward = (day - span.from) / days(span);
	return direction === 'ltr' ? forward : 1 - forward;
}
