// Events that last longer than a tile are too long to belong to one. They are wide enough to carry their titles
// inside, so only time decides which of them can share a row: one choice holds for every zoom step.
import { OPEN, type EventIndex } from '../model/event-index';
import type { Day } from '../model/types';
import { lowerBound } from './search';

/** Rows of a lane that long events may take, from its first. */
export const LONG_ROWS = 2;

/**
 * The share of an event's length that stays free beside it: more than `ITEM_GAP` (candidates.ts) at each step at
 * which it is long, which is more than 256 CSS pixels (tiles.ts).
 */
const BESIDE = 1 / 24;

/** A long event and its row. */
export interface LongEvent {
	readonly event: number;
	readonly row: number;
}

/** The events in the rows of a lane that last longer than `longest` days and overlap the days [from, to). */
export type LongRows = (longest: number, from: Day, to: Day) => LongEvent[];

/** Levels of length, each twice the one before: 2^31 days and whatever has no end. */
const LEVELS = 33;

/**
 * Chooses rows for the events at `positions` that last longer than a day: the longest first, then by importance. O(N) once,
 * and then for each level of length when it is first asked for.
 */
export function longRows(index: EventIndex, positions: Int32Array): LongRows {
	const { start, end, importance } = index;
	const startOf = (i: number) => start[i] ?? 0;
	const endOf = (i: number) => end[i] ?? 0;
	/** By level and importance, in order of time. */
	const waiting: number[][][] = Array.from({ length: LEVELS }, () => [[], [], [], []]);
	for (const i of positions) {
		const length = endOf(i) - startOf(i);
		if (length > 1) waiting[levelOf(length)]?.[importance[i] ?? 0]?.push(i);
	}
	const taken = Array.from({ length: LONG_ROWS }, (): Taken => ({ start: [], end: [] }));
	/** By level: what stands in each row at this level and those above, in order of time; none overlap. */
	const chosen: number[][][] = [];
	let lowest = LEVELS;
	return (longest, from, to) => {
		const first = levelOf(longest) + 1;
		while (lowest > first) {
			const rows = taken.map((_, r) => [...(chosen[lowest]?.[r] ?? [])]);
			for (const i of (waiting[--lowest] ?? []).reverse().flat()) {
				rows[taken.findIndex((row) => take(row, startOf(i), endOf(i)))]?.push(i);
			}
			chosen[lowest] = rows.map((row) => row.sort((a, b) => a - b));
		}
		const [since, until] = [lowerBound(start, from), lowerBound(start, to)];
		return (chosen[first] ?? []).flatMap((events, row) =>
			events
				// One that began before may last into the days.
				.slice(Math.max(0, lowerBound(events, since) - 1), lowerBound(events, until))
				.filter((i) => endOf(i) > from)
				.map((event) => ({ event, row }))
		);
	};
}

/** The least power of two that is not shorter than `days`, as its exponent. */
function levelOf(days: number): number {
	return days >= OPEN ? LEVELS - 1 : Math.max(0, Math.ceil(Math.log2(days)));
}

/** First days of what stands in a row, and the days after; both ascend. */
interface Taken {
	readonly start: Day[];
	readonly end: Day[];
}

/** Takes the days [start, end) of a row if they, and some beside them, are free there. */
function take(row: Taken, start: Day, end: Day): boolean {
	const gap = (end - start) * BESIDE;
	const at = lowerBound(row.end, start + 1);
	if ((row.start[at] ?? Infinity) < end + gap) return false;
	if ((row.end[at - 1] ?? -Infinity) > start - gap) return false;
	row.start.splice(at, 0, start);
	row.end.splice(at, 0, end);
	return true;
}
