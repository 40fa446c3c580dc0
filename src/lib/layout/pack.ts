// Rows for all events at one zoom step, each lane on its own: the first row takes the best choice of all its
// events, the next row the best of the rest, and so on. Nothing here knows the window, so panning moves no row.
import type { EventIndex } from '../model/event-index';
import { bestRow, byEnd } from './best-row';
import { candidates, ITEM_GAP, SIDES, type Candidate, type LabelSide } from './candidates';
import type { Extent } from './extent';
import type { LabelLine } from './label-width';
import type { Day } from '../model/types';

/** Rows by event, and what stands in them, for one step. */
export interface Packing {
	/** CSS pixels a day. */
	readonly scale: number;
	/** Row of each event within its lane, from 0; −1 beyond `MAX_ROWS`. */
	readonly row: Int16Array;
	/** Where each event's label stands. */
	readonly side: readonly (LabelSide | undefined)[];
	/** What each lane's rows hold, `[lane][row]`, in order of time. */
	readonly rows: readonly (readonly (readonly Extent[])[])[];
}

/** No picture shows more rows of a lane than this. */
export const MAX_ROWS = 24;

/** What an event adds to a row, by importance 1 to 3. */
const WORTH = [0, 2, 3, 24] as const;

/**
 * Packs all events of `lanes` lanes at `scale` CSS pixels a day. Labels avoid lying across `boundaries`,
 * the days at which named periods begin, so that a named period has its rows to itself.
 */
export function pack(
	index: EventIndex,
	lanes: number,
	scale: number,
	lines: readonly LabelLine[],
	boundaries: readonly Day[]
): Packing {
	const row = new Int16Array(index.size).fill(-1);
	const side = Array<LabelSide | undefined>(index.size).fill(undefined);
	const walls = boundaries.map((day) => day * scale);
	const worth = ({ event, side: at }: Candidate) =>
		(WORTH[index.importance[event] ?? 2] ?? 0) - SIDES.indexOf(at) * 0.01;
	const rows = Array.from({ length: lanes }, (_, lane) => {
		const found: Candidate[][] = [];
		let left = byEnd(
			Array.from({ length: index.size }, (_, i) => i)
				.filter((i) => index.lane[i] === lane)
				.flatMap((i) => withinWalls(candidates(index, i, scale, lines), walls))
		);
		while (left.length > 0 && found.length < MAX_ROWS) {
			const chosen = bestRow(left, worth, ITEM_GAP);
			for (const { event, side: at } of chosen) {
				row[event] = found.length;
				side[event] = at;
			}
			found.push(chosen);
			left = left.filter(({ event }) => (row[event] ?? -1) < 0);
		}
		return found;
	});
	return { scale, row, side, rows };
}

/** The candidates whose label does not cross a wall; all of them where every one does. */
function withinWalls(all: readonly Candidate[], walls: readonly number[]): readonly Candidate[] {
	// What all candidates of an event share is its mark, which may well lie across a wall.
	const mark = {
		u0: Math.max(...all.map(({ u0 }) => u0)),
		u1: Math.min(...all.map(({ u1 }) => u1))
	};
	const crosses = ({ u0, u1 }: Candidate) =>
		walls.some((wall) => u0 < wall && wall < u1 && !(mark.u0 < wall && wall < mark.u1));
	const free = all.filter((candidate) => !crosses(candidate));
	return free.length > 0 ? free : all;
}
