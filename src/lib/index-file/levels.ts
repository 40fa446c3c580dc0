// Which titles travel together. Near, a picture needs all titles of a short time; far, a few of a long time. So the
// titles are cut into levels: each further level holds only those that the picture may set where a tile is so many days
// long or longer (layout/tiles.ts), chosen as the picture chooses.
import { OPEN, type EventIndex } from '../model/event-index';
import type { LaneColumns } from '../layout/lane-columns';
import type { Span } from '../layout/scale';
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

/** Where no tile holds more events, the level below it has few chunks in any window that shows such tiles. */
const MANY = 2 * CHUNK_EVENTS;

/** Events of a level, positions ascending. */
export interface LevelEvents {
	readonly days: number;
	readonly events: Int32Array;
}

/** The levels of an index, from all events to the fewest; none of an empty one. */
export function chooseLevels(index: EventIndex, columns: readonly LaneColumns[]): LevelEvents[] {
	if (index.size === 0) return [];
	const all = { days: 0, events: Int32Array.from({ length: index.size }, (_, i) => i) };
	const time = knownDays(index);
	const above: LevelEvents[] = [];
	let dense = index.size > MANY ? [time] : [];
	for (let days = longestTile(time, columns.length); dense.length > 0; days /= STEP) {
		const length = Math.max(SHORTEST, days);
		const chosen = new Set<number>();
		for (const stretch of dense) {
			for (const { from, to } of tiles(stretch, length)) {
				for (const lane of columns) for (const i of thin(lane, from, to, TRIED)) chosen.add(i);
			}
		}
		for (const { long } of columns) {
			for (const { event } of long(length / 2, -Infinity, Infinity)) {
				chosen.add(event);
			}
		}
		above.unshift({ days: length, events: Int32Array.from(chosen).sort() });
		dense = length > SHORTEST ? denseTiles(index, dense, length) : [];
	}
	return [all, ...above];
}

/** Tiles so long that the furthest level is one chunk or so. */
function longestTile({ from, to }: Span, lanes: number): number {
	let days = SHORTEST;
	while ((to - from) / days > CHUNK_EVENTS / (TRIED * lanes)) days *= 2;
	return days;
}

/** Tiles of `days`, on the time grid, that cover a stretch. */
function tiles({ from, to }: Span, days: number): Span[] {
	const first = Math.floor(from / days);
	return Array.from({ length: Math.ceil(to / days) - first }, (_, k) => ({
		from: (first + k) * days,
		to: (first + k + 1) * days
	}));
}

/** Of the tiles of `days` in some stretches, those with many events, and their neighbours. */
function denseTiles({ start }: EventIndex, stretches: readonly Span[], days: number): Span[] {
	const all = stretches.flatMap((stretch) => tiles(stretch, days));
	const many = all.filter(({ from, to }) => lowerBound(start, to) - lowerBound(start, from) > MANY);
	const near = new Set(many.flatMap(({ from }) => [from - days, from, from + days]));
	return all.filter(({ from }) => near.has(from));
}

/** Cuts a level into chunks of positions, in order of time. */
export function cutLevel({ events }: LevelEvents): Int32Array[] {
	const chunks = Math.ceil(events.length / CHUNK_EVENTS);
	return Array.from({ length: chunks }, (_, k) =>
		events.subarray(k * CHUNK_EVENTS, (k + 1) * CHUNK_EVENTS)
	);
}

/** The first day on which an event is known to begin, and the day after the last. */
function knownDays({ start, size }: EventIndex): Span {
	const known = lowerBound(start, 1 - OPEN);
	return { from: start[known] ?? 0, to: Math.max(start[known] ?? 0, start[size - 1] ?? 0) + 1 };
}
