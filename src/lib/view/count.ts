// How many events a window holds: two binary searches, so that it may be asked at every frame.
import { lowerBound } from '$lib/layout/search';
import type { Span } from '$lib/layout/scale';
import type { EventIndex } from '$lib/model/event-index';

/** Ends in ascending order, made once an index. */
const ends = new WeakMap<EventIndex, Int32Array>();

/** Whether the event at position `i` shares a moment with the days [from, to), fractions allowed. */
export function isIn(index: EventIndex, i: number, { from, to }: Span): boolean {
	return (index.start[i] ?? to) < to && (index.end[i] ?? from) > from;
}

/**
 * The number of events that share a moment with the days [from, to), fractions allowed: those that began
 * before its end, less those that had ended by its beginning. Open ends reach any day.
 */
export function countIn(index: EventIndex, { from, to }: Span): number {
	if (index.count) return index.count(from, to);
	let sorted = ends.get(index);
	if (!sorted) ends.set(index, (sorted = index.end.slice().sort()));
	return lowerBound(index.start, to) - lowerBound(sorted, Math.floor(from) + 1);
}
