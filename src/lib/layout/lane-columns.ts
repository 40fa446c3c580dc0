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

/** The events of one lane, as columns that can be counted and searched. */
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

/** Columns of each lane. O(N log N), once for the days of an index: events are counted, then dealt out in one go. */
export function laneColumns(index: EventIndex, lanes: number): LaneColumns[] {
	const { size, lane, side, importance, start, end } = index;
	const known = kept.get(start);
	if (known?.length === lanes) return known;
	/** Columns as long as there are events in each lane of each of `kinds`. */
	const columns = (kind: Uint8Array, kinds: number) => {
		const lengths = new Uint32Array(lanes * kinds);
		for (let i = 0; i < size; i++) {
			const k = (lane[i] ?? 0) * kinds + (kind[i] ?? 0);
			lengths[k] = (lengths[k] ?? 0) + 1;
		}
		return Array.from(lengths, (length) => ({
			events: new Int32Array(length),
			start: new Int32Array(length),
			length: 0
		}));
	};
	const sides = 1 + side.reduce((most, one) => Math.max(most, one), 0);
	const all = columns(new Uint8Array(size), 1);
	const byImportance = columns(importance, IMPORTANCES);
	const bySide = columns(side, sides);
	const put = (column: (typeof all)[number] | undefined, event: number, day: Day) => {
		if (!column) return;
		column.events[column.length] = event;
		column.start[column.length++] = day;
	};
	// The index is in order of starts, so every column is.
	for (let i = 0; i < size; i++) {
		const of = lane[i] ?? 0;
		const day = start[i] ?? 0;
		put(all[of], i, day);
		put(byImportance[of * IMPORTANCES + (importance[i] ?? 1)], i, day);
		put(bySide[of * sides + (side[i] ?? 0)], end[i] ?? 0, day);
	}
	const made = all.map((column, of) => ({
		all: column,
		long: longRows(index, column.events),
		byImportance: byImportance.slice(of * IMPORTANCES + 1, (of + 1) * IMPORTANCES).reverse(),
		sides: bySide.slice(of * sides, (of + 1) * sides).map((days) => ({
			start: days.start,
			end: days.events.sort()
		}))
	}));
	kept.set(start, made);
	return made;
}

/** Importance goes from 1 to 3. */
const IMPORTANCES = 4;

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
