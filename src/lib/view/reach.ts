// Bringing an event into the part of the picture that can be seen: the window that shows it without changing its length.
import { days, type Direction, type Span } from '$lib/layout/scale';
import { OPEN, type EventIndex } from '$lib/model/event-index';
import { clampWindow, reachWindow, type Domain } from './window';

/** Left and right edge, CSS pixels. */
export interface Edges {
	readonly left: number;
	readonly right: number;
}

/** Shares of the window's length at its earlier and its later edge. */
export type Margins = readonly [number, number];

/** Share of what can be seen that stays between an event and its edges; more towards what covers the rest, for its title. */
const MARGIN = 0.12;
const TITLE_MARGIN = 0.36;

/** Share of what can be seen that a long event has to take. */
const LONG_ENOUGH = 0.4;

/**
 * The shares of a plot that something above it covers, at its earlier and later edge. What covers all of it is below it
 * on the page, and covers nothing.
 */
export function coveredShares(
	plot: Edges,
	cover: Edges | undefined,
	direction: Direction
): Margins {
	const width = plot.right - plot.left;
	if (!cover || width <= 0) return [0, 0];
	const share = (length: number) => Math.min(1, Math.max(0, length / width));
	const atLeft = cover.left <= plot.left ? share(cover.right - plot.left) : 0;
	const atRight = cover.right >= plot.right ? share(plot.right - cover.left) : 0;
	if (atLeft + atRight >= 1) return [0, 0];
	return direction === 'ltr' ? [atLeft, atRight] : [atRight, atLeft];
}

/** The window of some events has so much of their length besides, at either end; and is a year long at least. */
const AROUND = 0.1;
const YEAR = 365;

/** The window that holds the events at `positions`, as far as there are data. */
export function windowOf(index: EventIndex, positions: readonly number[], domain: Domain): Span {
	const [first, last] = domain;
	let [from, to] = [last, first];
	for (const i of positions) {
		from = Math.min(from, Math.max(first, index.start[i] ?? first));
		to = Math.max(to, Math.min(last, index.end[i] ?? last));
	}
	const more = Math.max((to - from) * AROUND, (YEAR - (to - from)) / 2);
	return clampWindow({ from: from - more, to: to + more }, domain);
}

/** Whether some of event `i` lies in the window, beside what covers it. */
export function isSeen(index: EventIndex, i: number, span: Span, margins: Margins): boolean {
	return seenDays(index, i, span, margins) > 0;
}

function seenDays(index: EventIndex, i: number, span: Span, [earlier, later]: Margins): number {
	const from = span.from + days(span) * earlier;
	const to = span.to - days(span) * later;
	return Math.min(index.end[i] ?? 0, to) - Math.max(index.start[i] ?? 0, from);
}

/**
 * The window moved as little as needed to show event `i` beside what covers it; the same window where enough of the
 * event is seen already. An event goes by its first day, or by its last where nobody knows the first. It comes to stand
 * at least the share `least` of what can be seen from either edge of that.
 */
export function reachEvent(
	index: EventIndex,
	i: number,
	span: Span,
	domain: Domain,
	margins: Margins,
	least = MARGIN
): Span {
	const start = index.start[i] ?? 0;
	const length = (index.end[i] ?? 0) - start;
	const free = 1 - margins[0] - margins[1];
	// Of a long one a good part is enough: its name stands on the part that is seen.
	const enough = Math.min(length, days(span) * free * LONG_ENOUGH);
	if (length > 1 && seenDays(index, i, span, margins) >= enough) return span;
	const day = start === -OPEN ? start + length - 0.5 : start + 0.5;
	const [earlier, later] = margins.map(
		(share) => share + free * Math.max(least, share > 0 ? TITLE_MARGIN : MARGIN)
	);
	return reachWindow(span, day, domain, earlier, later);
}
