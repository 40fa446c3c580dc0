// Which titles travel together. Near, a picture needs all titles of a short time; far, a few of a long time. So the
// titles are cut into levels: each further level holds only those that the picture may set where a tile is so many days
// long or longer (layout/tiles.ts), chosen as the picture chooses.
import { OPEN, type EventIndex } from '../model/event-index';
import type { LaneColumns } from '../layout/lane-columns';
import { longOverlapping, longRows } from '../layout/long-rows';
import { lowerBound } from '../layout/search';
import { thin } from '../layout/thin';

/** Events of a chunk, at most: some 40 kB packed. */
export const CHUNK_EVENTS = 1024;

/** Events of a lane that a tile of the picture may try; the picture itself tries fewer. */
const TRIED = 32;

/** Each level's tiles are so many times longer than those of the level below. */
const STEP = 8;

/** Shortest tile of a picture, days. */
const SHORTEST = 2;

/** Events of a level, positions ascending. */
export interface LevelEvents {
	readonly days: number;
	readonly events: Int32Array;
}

/** The levels of an index, from all events to the fewest; none of an empty one. */
export function chooseLevels(index: EventIndex, columns: readonly LaneColumns[]): LevelEvents[] {
	if (index.size === 0) return [];
	const all = { days: 0, events: Int32Array.from({ length: index.size }, (_, i) => i) };
	const long = columns.map((lane) => longRows(index, lane.all.events));
	const [first, last] = knownDays(index);
	const above: LevelEvents[] = [];
	for (const days of tileLengths(index, columns.length, first, last)) {
		const chosen = new Set<number>();
		for (let from = Math.floor(first / days) * days; from < last; from += days) {
			for (const lane of columns) {
				for (const i of thin(lane, from, from + days, TRIED)) chosen.add(i);
			}
		}
		for (const rows of long) {
			for (const { event } of longOverlapping(rows, days / 2, -Infinity, Infinity)) {
				chosen.add(event);
			}
		}
		above.unshift({ days, events: Int32Array.from(chosen).sort() });
	}
	return [all, ...above];
}

/** Tiles of the levels, from all of time in one chunk or so down to those whose every event has room in one. */
function tileLengths(index: EventIndex, lanes: number, first: number, last: number): number[] {
	let days = SHORTEST;
	while ((last - first) / days > CHUNK_EVENTS / (TRIED * lanes)) days *= 2;
	const lengths: number[] = [];
	while (days > 0 && mostIn(index, days, first, last) > CHUNK_EVENTS) {
		lengths.push(days);
		days = days > SHORTEST ? Math.max(SHORTEST, days / STEP) : 0;
	}
	return lengths;
}

/** Cuts a level into chunks of positions, in order of time. */
export function cutLevel({ events }: LevelEvents): Int32Array[] {
	const chunks = Math.ceil(events.length / CHUNK_EVENTS);
	return Array.from({ length: chunks }, (_, k) =>
		events.subarray(k * CHUNK_EVENTS, (k + 1) * CHUNK_EVENTS)
	);
}

/** Most events that begin in a tile of `days`. */
function mostIn({ start }: EventIndex, days: number, first: number, last: number): number {
	let most = 0;
	for (let from = Math.floor(first / days) * days; from < last; from += days) {
		most = Math.max(most, lowerBound(start, from + days) - lowerBound(start, from));
	}
	return most;
}

/** The first day on which an event is known to begin, and the day after the last. */
function knownDays({ start, size }: EventIndex): [number, number] {
	const known = lowerBound(start, 1 - OPEN);
	return [start[known] ?? 0, (start[size - 1] ?? 0) + 1];
}
