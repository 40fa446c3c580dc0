// A lane's events as sorted columns, so that counting any stretch of time is a matter of binary searches.
import type { EventIndex } from '../model/event-index';
import type { Day } from '../model/types';
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
}

/** Columns of each lane. O(N log N), once for an index. */
export function laneColumns(index: EventIndex, lanes: number): LaneColumns[] {
	const positions = Array.from({ length: lanes }, (): number[] => []);
	for (let i = 0; i < index.size; i++) positions[index.lane[i] ?? 0]?.push(i);
	const sides = 1 + index.side.reduce((most, side) => Math.max(most, side), 0);
	return positions.map((events) => ({
		all: eventColumn(index, events),
		byImportance: [3, 2, 1].map((of) =>
			eventColumn(
				index,
				events.filter((i) => index.importance[i] === of)
			)
		),
		sides: Array.from({ length: sides }, (_, side) =>
			dayColumns(
				index,
				events.filter((i) => index.side[i] === side)
			)
		)
	}));
}

/** The index is in order of starts, so its positions are. */
function eventColumn(index: EventIndex, events: readonly number[]): EventColumn {
	return {
		events: Int32Array.from(events),
		start: Int32Array.from(events, (i) => index.start[i] ?? 0)
	};
}

function dayColumns(index: EventIndex, events: readonly number[]): DayColumns {
	return {
		start: Int32Array.from(events, (i) => index.start[i] ?? 0),
		end: Int32Array.from(events, (i) => index.end[i] ?? 0).sort()
	};
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
