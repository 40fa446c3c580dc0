// Rows for all events at one zoom step, each lane on its own: the first row takes the best choice of all its
// events, the next row the best of the rest, and so on. Nothing here knows the window, so panning moves no row.
import type { EventIndex } from '../model/event-index';
import { bestRow, byEnd } from './best-row';
import { candidates, ITEM_GAP, SIDES, type Candidate, type LabelSide } from './candidates';
import { markExtent, type Extent } from './extent';
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

/** What is left of that for a label that crosses a boundary of a named period. */
const CROSSING = 0.3;

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
	const worth = (candidate: Candidate) => {
		const full = WORTH[index.importance[candidate.event] ?? 2] ?? 0;
		const mark = markExtent(index, candidate.event, (day) => day * scale);
		const crosses = walls.some(
			(wall) => candidate.u0 < wall && candidate.u1 > wall && (mark.u0 > wall || mark.u1 < wall)
		);
		return (crosses ? full * CROSSING : full) - SIDES.indexOf(candidate.side) * 0.01;
	};
	const rows = Array.from({ length: lanes }, (_, lane) => {
		const found: Candidate[][] = [];
		let left = byEnd(
			Array.from({ length: index.size }, (_, i) => i)
				.filter((i) => index.lane[i] === lane)
				.flatMap((i) => candidates(index, i, scale, lines))
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
