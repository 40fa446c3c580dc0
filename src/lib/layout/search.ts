// Which events overlap a window: two binary searches, then a walk over the candidates.
import type { EventIndex } from '../model/event-index';
import type { Day } from '../model/types';

/** First position in an ascending array whose value is not less than `value`. */
export function lowerBound(sorted: ArrayLike<number>, value: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((sorted[middle] ?? 0) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}

/**
 * Positions of the events that overlap the days [from, to), ascending. Nothing before the first
 * position whose running maximum of ends passes `from` can overlap; nothing that starts at `to`
 * or later can.
 */
export function overlapping(index: EventIndex, from: Day, to: Day): number[] {
	const first = lowerBound(index.reach, Math.floor(from) + 1);
	const last = lowerBound(index.start, to);
	const found: number[] = [];
	for (let i = first; i < last; i++) if ((index.end[i] ?? 0) > from) found.push(i);
	return found;
}
