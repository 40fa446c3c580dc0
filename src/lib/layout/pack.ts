// Rows for the events of one tile at one zoom step, lane by lane: the first row takes the best choice of all, the next
// row the best of the rest, and so on. Nothing here knows the window, so panning moves no row.
import type { EventIndex } from '../model/event-index';
import type { Day } from '../model/types';
import { bestRow, byEnd } from './best-row';
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
	const [first, last] = [room.from * scale - OVERHANG, room.to * scale - ITEM_GAP - OVERHANG];
	const worth = ({ event, side: at }: Candidate) =>
		(WORTH[index.importance[event] ?? 2] ?? 0) - SIDES.indexOf(at) * 0.01;
	const rows: Candidate[][] = [];
	let left = byEnd(
		events
			.flatMap((i) => withinWalls(candidates(index, i, scale, lines), walls))
			.filter(({ u0, u1 }) => u0 >= first && u1 <= last)
	);
	while (left.length > 0 && rows.length < MAX_ROWS) {
		const stand = taken[rows.length] ?? [];
		const free = stand.length === 0 ? left : left.filter((one) => isFree(stand, one, ITEM_GAP));
		const chosen = bestRow(free, worth, ITEM_GAP);
		rows.push(chosen);
		const gone = new Set(chosen.map(({ event }) => event));
		left = left.filter(({ event }) => !gone.has(event));
	}
	return rows;
}

/** Whether nothing of `row` comes closer than `gap` CSS pixels. */
export function isFree(row: readonly Extent[], { u0, u1 }: Extent, gap: number): boolean {
	for (const one of row) if (one.u1 + gap > u0 && u1 + gap > one.u0) return false;
	return true;
}

/** The candidates whose label does not cross a wall; all of them where every one does. */
function withinWalls(all: readonly Candidate[], walls: readonly number[]): readonly Candidate[] {
	if (all.length === 1) return all;
	const near = walls.filter((wall) => all.some(({ u0, u1 }) => u0 < wall && wall < u1));
	if (near.length === 0) return all;
	// What all candidates of an event share is its mark, which may well lie across a wall.
	const mark = {
		u0: Math.max(...all.map(({ u0 }) => u0)),
		u1: Math.min(...all.map(({ u1 }) => u1))
	};
	const crosses = ({ u0, u1 }: Candidate) =>
		near.some((wall) => u0 < wall && wall < u1 && !(mark.u0 < wall && wall < mark.u1));
	const free = all.filter((candidate) => !crosses(candidate));
	return free.length > 0 ? free : all;
}
