// A lane's events as sorted columns, so that counting any stretch of time is a matter of binary searches.
import type { EventIndex } from '../model/event-index';
import type { Day } from '../model/types';
import { longRows, type LongRows } from './long-rows';
import { lowerBound } from './search';

/** First days and days after the last ones, each ascending on its own: enough to count, not to pair. */
export interface DayColumns {
	readonly start: Int32Array;
	readonly end: Int32Array;
}

/** Events in order of their starts: positions in the index, and the starts beside them. */
export interface EventColumn {
	readonly events: Int32Array;
	readonly start: Int32Array;
}

export interface LaneColumns {
	readonly all: EventColumn;
	/** The same by importance: 3, 2, 1. */
	readonly byImportance: readonly EventColumn[];
	readonly sides: readonly DayColumns[];
	/** Rows for what is too long for a tile. */
	readonly long: LongRows;
}

/** Titles come and go (index-file/texts.ts), days do not: the columns of an index are made once. */
const kept = new WeakMap<Int32Array, LaneColumns[]>();

/** Columns of each lane. O(N log N), once for the days of an index: events are counted, then dealt out to columns of their length. */
export function laneColumns(index: EventIndex, lanes: number): LaneColumns[] {
	const known = kept.get(index.start);
	if (known?.length === lanes) return known;
	const { size, lane, side, importance, start, end } = index;
	const sides = 1 + side.reduce((most, one) => Math.max(most, one), 0);
	const all = columns(size, lanes, (i) => lane[i] ?? 0);
	const byImportance = columns(size, lanes * IMPORTANCES, (i) => {
		return (lane[i] ?? 0) * IMPORTANCES + (importance[i] ?? 1) - 1;
	});
	const bySide = columns(size, lanes * sides, (i) => (lane[i] ?? 0) * sides + (side[i] ?? 0));
	// The index is in order of starts, so every column is.
	const beside = (events: Int32Array) => ({ events, start: events.map((i) => start[i] ?? 0) });
	const made = all.map((events, of) => ({
		all: beside(events),
		long: longRows(index, events),
		byImportance: byImportance
			.slice(of * IMPORTANCES, (of + 1) * IMPORTANCES)
			.map(beside)
			.reverse(),
		sides: bySide.slice(of * sides, (of + 1) * sides).map((column) => ({
			start: column.map((i) => start[i] ?? 0),
			end: column.map((i) => end[i] ?? 0).sort()
		}))
	}));
	kept.set(start, made);
	return made;
}

/** Importance goes from 1 to 3. */
const IMPORTANCES = 3;

/** Positions of an index dealt out to `count` columns, each in order of the index; those of none are left out. */
function columns(size: number, count: number, columnOf: (i: number) => number): Int32Array[] {
	const lengths = new Uint32Array(count);
	for (let i = 0; i < size; i++) {
		const k = columnOf(i);
		lengths[k] = (lengths[k] ?? 0) + 1;
	}
	const found = Array.from(lengths, (length) => new Int32Array(length));
	lengths.fill(0);
	for (let i = 0; i < size; i++) {
		const k = columnOf(i);
		const at = lengths[k] ?? 0;
		const column = found[k];
		if (column) column[at] = i;
		lengths[k] = at + 1;
	}
	return found;
}

/**
 * How many events overlap the days [from, to): those that begin before its end, less those that were over
 * by its beginning. O(log N).
 */
export function countOverlapping({ start, end }: DayColumns, from: Day, to: Day): number {
	return lowerBound(start, to) - lowerBound(end, Math.floor(from) + 1);
}

/** How many events begin in the days [from, to). O(log N). */
export function countBeginning({ start }: Pick<DayColumns, 'start'>, from: Day, to: Day): number {
	return lowerBound(start, to) - lowerBound(start, from);
}
