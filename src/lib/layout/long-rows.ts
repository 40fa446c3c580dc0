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

/** Events of one row whose lengths are between 2^(level−1) and 2^level days; none overlaps another. */
interface Level {
	readonly events: number[];
	start: Day[];
	end: Day[];
}

/** A long event and its row. */
export interface LongEvent {
	readonly event: number;
	readonly row: number;
}

/** Levels of length: 2^31 days and whatever has no end. */
const LEVELS = 33;

/** The choice for one lane, made as far down the levels as it is asked for: `[row][level]`, chosen from a level on. */
export type LongRows = (from: number) => readonly (readonly Level[])[];

/**
 * Chooses rows for the events at `positions` that last longer than a day: the longest first, then by importance. O(N) once,
 * and then for each level when it is first asked for.
 */
export function longRows(index: EventIndex, positions: Int32Array): LongRows {
	const { start, end, importance } = index;
	/** Events by level and importance, in order of time. */
	const waiting: number[][][] = Array.from({ length: LEVELS }, () => [[], [], [], []]);
	for (const i of positions) {
		const length = (end[i] ?? 0) - (start[i] ?? 0);
		if (length > 1) waiting[levelOf(length)]?.[importance[i] ?? 0]?.push(i);
	}
	const rows: Level[][] = Array.from({ length: LONG_ROWS }, () =>
		Array.from({ length: LEVELS }, () => ({ events: [], start: [], end: [] }))
	);
	const taken = rows.map((): { start: Day[]; end: Day[] } => ({ start: [], end: [] }));
	let chosen = LEVELS;
	const choose = (level: number) => {
		for (const i of (waiting[level] ?? []).reverse().flat()) {
			const row = taken.findIndex((of) => take(of, start[i] ?? 0, end[i] ?? 0));
			rows[row]?.[level]?.events.push(i);
		}
		for (const of of rows.flatMap((row) => row[level] ?? [])) {
			of.events.sort((a, b) => a - b);
			of.start = of.events.map((i) => start[i] ?? 0);
			of.end = of.events.map((i) => end[i] ?? 0);
		}
	};
	return (from) => {
		while (chosen > from) choose(--chosen);
		return rows;
	};
}

/** Events of the rows that last longer than `longest` days and overlap the days [from, to). */
export function longOverlapping(rows: LongRows, longest: number, from: Day, to: Day): LongEvent[] {
	if (longest === Infinity) return [];
	const found: LongEvent[] = [];
	const first = levelOf(longest) + 1;
	rows(first).forEach((levels, row) => {
		for (const level of levels.slice(first)) {
			const last = lowerBound(level.start, to);
			for (let k = lowerBound(level.end, Math.floor(from) + 1); k < last; k++) {
				found.push({ event: level.events[k] ?? 0, row });
			}
		}
	});
	return found;
}

/** The least power of two that is not shorter than `days`, as its exponent. */
function levelOf(days: number): number {
	return days >= OPEN ? LEVELS - 1 : Math.max(0, Math.ceil(Math.log2(days)));
}

/** Takes the days [start, end) of a row if they, and some beside them, are free there. */
function take(row: { start: Day[]; end: Day[] }, start: Day, end: Day): boolean {
	const gap = (end - start) * BESIDE;
	const at = lowerBound(row.end, start + 1);
	if ((row.start[at] ?? Infinity) < end + gap) return false;
	if ((row.end[at - 1] ?? -Infinity) > start - gap) return false;
	row.start.splice(at, 0, start);
	row.end.splice(at, 0, end);
	return true;
}
