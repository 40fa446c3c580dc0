// How much room a mark takes along the time axis. The drawing and the packing both ask here.
import { OPEN, type EventIndex, shapeOf } from '../model/event-index';
import { IS_POINT } from '../model/shape';

/** From u0 to u1, CSS pixels in the direction of time. */
export interface Extent {
	readonly u0: number;
	readonly u1: number;
}

/** Radius of a dot, by importance 1 to 3. */
export const DOT_RADIUS = [4, 4.5, 5, 6.5] as const;

/** A bar is never drawn shorter than this: shorter ones grow about their middle. */
export const MIN_BAR = 16;

/**
 * The room of event `i`'s mark, where `at` places a day (CSS pixels, forward). A day is a dot at its
 * noon; everything else runs from its first day to the end of its last. Open ends run to infinity.
 */
export function markExtent(index: EventIndex, i: number, at: (day: number) => number): Extent {
	const start = index.start[i] ?? 0;
	const end = index.end[i] ?? 0;
	if (IS_POINT[shapeOf(index, i)] && end - start === 1) {
		const radius = DOT_RADIUS[index.importance[i] ?? 2] ?? 5;
		const noon = at(start + 0.5);
		return { u0: noon - radius, u1: noon + radius };
	}
	const u0 = start === -OPEN ? -Infinity : at(start);
	const u1 = end === OPEN ? Infinity : at(end);
	const missing = MIN_BAR - (u1 - u0);
	return missing > 0 ? { u0: u0 - missing / 2, u1: u1 + missing / 2 } : { u0, u1 };
}
