// Rows for the events of one tile at one zoom step, lane by lane: the first row takes the best choice of all, the next
// row the best of the rest, and so on. Nothing here knows the window, so panning moves no row.
import type { EventIndex } from '../model/event-index';
import type { Day } from '../model/types';
import { bestRows } from './best-row';
import { candidates, ITEM_GAP, SIDES, type Candidate } from './candidates';
import type { Extent } from './extent';
import type { LabelLine } from './label-width';
import type { Span } from './scale';

/** One zoom step: what rows depend on besides the events. */
export interface Step {
	/** CSS pixels a day. */
	readonly scale: number;
	readonly lines: readonly LabelLine[];
	/** Days at which named periods begin or end: labels avoid lying across them. */
	readonly boundaries: readonly Day[];
}

/** No picture shows more rows of a lane than this. */
export const MAX_ROWS = 24;

/** What an event adds to a row, by importance 1 to 3. */
const WORTH = [0, 2, 3, 24] as const;

/** A dot at a tile's first day hangs over its edge by so much, CSS pixels. */
export const OVERHANG = 8;

/**
 * Rows of one lane, `[row]`, in order of time: every event of `events` (positions in the index) in one of them, or in none
 * after `MAX_ROWS`. `taken` is what stands in the rows already, `[row]`, in order of time. `room` are the
 * days from the tile's beginning to where its labels must end.
 */
export function packRows(
	index: EventIndex,
	events: readonly number[],
	step: Step,
	taken: readonly (readonly Extent[])[],
	room: Span
): Candidate[][] {
	const { scale, lines, boundaries } = step;
	const walls = boundaries.map((day) => day * scale);
	const ends = [Math.min(...walls), Math.max(...walls)] as const;
	const [first, last] = [room.from * scale - OVERHANG, room.to * scale - ITEM_GAP - OVERHANG];
	const all: Candidate[] = [];
	for (const i of events) {
		for (const one of withinWalls(candidates(index, i, scale, lines, ends[1]), [walls, ends]))
			if (one.u0 >= first && one.u1 <= last) all.push(one);
	}
	return bestRows(all, {
		worth: ({ event, side: at }) =>
			(WORTH[index.importance[event] ?? 2] ?? 0) - SIDES.indexOf(at) * 0.01,
		gap: ITEM_GAP,
		most: MAX_ROWS,
		isFree: (one, row) => isFree(taken[row] ?? [], one, ITEM_GAP)
	});
}

/** Whether nothing of `row` comes closer than `gap` CSS pixels. */
export function isFree(row: readonly Extent[], { u0, u1 }: Extent, gap: number): boolean {
	// By number, as below: until an engine knows that it is in a hurry, `of` makes an object for each step.
	for (let k = 0; k < row.length; k++) {
		const one = row[k];
		if (one && one.u1 + gap > u0 && u1 + gap > one.u0) return false;
	}
	return true;
}

/**
 * The candidates whose label crosses none of the first `walls`; where every one does, none of the next; and else all of
 * them. The last ones are the ends, beyond which no window reaches.
 */
function withinWalls(
	all: readonly Candidate[],
	walls: readonly (readonly number[])[]
): readonly Candidate[] {
	if (all.length === 1) return all;
	// What all candidates of an event share is its mark, which may well lie across a wall.
	const mark = { u0: -Infinity, u1: Infinity };
	for (const { u0, u1 } of all) {
		mark.u0 = Math.max(mark.u0, u0);
		mark.u1 = Math.min(mark.u1, u1);
	}
	for (const some of walls) {
		const free = all.filter((one) => !crosses(one, mark, some));
		if (free.length > 0) return free;
	}
	return all;
}

/** Whether a wall lies in the room of a candidate, beside its mark. */
function crosses(one: Extent, mark: Extent, walls: readonly number[]): boolean {
	for (let k = 0; k < walls.length; k++) {
		const wall = walls[k] ?? 0;
		if (one.u0 < wall && wall < one.u1 && !(mark.u0 < wall && wall < mark.u1)) return true;
	}
	return false;
}
