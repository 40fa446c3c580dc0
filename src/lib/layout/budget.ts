// Lanes share the height of the picture by need: of all rows, those are shown that tell most of the window.
import { OPEN, PINNED, type EventIndex } from '../model/event-index';
import type { Metrics } from './metrics';
import type { RowEvent } from './source';

/**
 * What a labelled event is worth, by importance 1 to 3: an important event always gets its row. So does what has no end,
 * as all that is expected without a date: it happens on no day, and a count of it would say one.
 */
const WORTH = [0, 2, 3, 100] as const;

/** A pinned event's flag is worth so many times itself: more than all others of a row together. */
const PIN = 1e3;

/** A row that could be shown. */
export interface Row {
	readonly lane: number;
	readonly row: number;
	readonly worth: number;
}

/** Rows with events in view, the most telling first; a lane of `counted` events has its first row at least. */
export function rowsInView(
	index: EventIndex,
	events: readonly RowEvent[],
	counted: readonly number[]
): Row[] {
	const worth = new Map<number, Row>();
	const add = (lane: number, row: number, own: number) => {
		const key = lane * 1000 + row;
		worth.set(key, { lane, row, worth: (worth.get(key)?.worth ?? 0) + own });
	};
	for (const { event, lane, row } of events) {
		const pinned = (index.flags[event] ?? 0) & PINNED;
		const importance = index.end[event] === OPEN ? 3 : (index.importance[event] ?? 2);
		add(lane, row, (WORTH[importance] ?? 0) + pinned * PIN);
	}
	// Events without a row tell nothing, but their lane must be there to count them.
	for (const lane of counted) if (!events.some((one) => one.lane === lane)) add(lane, 0, 0);
	return [...worth.values()].sort((a, b) => b.worth - a.worth || a.row - b.row || a.lane - b.lane);
}

/**
 * The packed rows that each of `lanes` lanes shows, ascending; none for a lane without events. Every lane
 * with events gets its best row; then the best of all lanes, until the picture is `height` CSS pixels tall.
 */
export function shareRows(
	rows: readonly Row[],
	lanes: number,
	metrics: Metrics,
	height: number
): number[][] {
	const firsts = rows.filter(({ lane }, k) => rows.findIndex((row) => row.lane === lane) === k);
	const least = metrics.laneHead + 2 * metrics.lanePad + metrics.row;
	const free = height - metrics.axis - firsts.length * least;
	const others = rows.filter((row) => !firsts.includes(row));
	const shown = [...firsts, ...others.slice(0, Math.max(0, Math.floor(free / metrics.row)))];
	return Array.from({ length: lanes }, (_, lane) => rowsOf(shown, lane));
}

/**
 * As many rows in each lane as `numbers` says, the most telling: while a gesture goes on, lanes keep their height.
 */
export function keepRows(rows: readonly Row[], numbers: readonly number[]): number[][] {
	return numbers.map((number, lane) => rowsOf(rows, lane, number));
}

/** The best rows of a lane, `most` of them, ascending. */
function rowsOf(rows: readonly Row[], lane: number, most = Infinity): number[] {
	return rows
		.filter((row) => row.lane === lane)
		.slice(0, most)
		.map(({ row }) => row)
		.sort((a, b) => a - b);
}
