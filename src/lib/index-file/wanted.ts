// Which chunks a window wants: of each level those in its time, as long as they are few.
import { lowerBound } from '../layout/search';
import type { Span } from '../layout/scale';
import type { Day } from '../model/types';
import type { Chunk, IndexFile, Level } from './format';

/** Chunks of one level that a window may want. */
export const MOST_WANTED = 12;

/** A picture gives titles in its rows to events that are no longer than so many of its windows: half a tile (layout/tiles.ts). */
const LONGEST = 2;

/** Levels whose tiles are so many times shorter than the window hold more than it can show. */
const TOO_NEAR = 64;

/**
 * Chunks for the days [from, to): the furthest level first, and down to the nearest of which no more than `MOST_WANTED` are
 * in the window. What began before the window and lasts into it stands in a level above if it is long and has a row there;
 * else in a chunk before the window's, which is wanted if it is one of `MOST_WANTED`. O(levels · log N + events of those).
 */
export function wantedChunks(
	{ columns, levels }: Pick<IndexFile, 'columns' | 'levels'>,
	{ from, to }: Span
): Chunk[] {
	const wanted: Chunk[] = [];
	for (let k = levels.length - 1; k >= 0; k--) {
		const level = levels[k];
		if (!level || (k > 0 && level.days * TOO_NEAR < to - from)) continue;
		// Events that last longer than half a tile of the level above are in that level, where they have a row.
		const held = levels[k + 1] ? (levels[k + 1]?.days ?? 0) / 2 : Infinity;
		const first = lowerBound(columns.start, Math.floor(from - held));
		const last = lowerBound(columns.start, to) - 1;
		const [start, end] = chunksBetween(level, first, last);
		if (end - start > MOST_WANTED && wanted.length > 0) break;
		const near = Math.max(start, end - MOST_WANTED);
		wanted.push(...level.chunks.slice(near, end));
		if (k > 0) continue;
		const longest = LONGEST * (to - from);
		const [far] = chunksBetween(
			level,
			lowerBound(columns.start, Math.floor(from - longest)),
			first
		);
		const before = level.chunks.slice(Math.max(far, end - MOST_WANTED), near);
		wanted.push(...before.filter((chunk) => lastsInto(columns, chunk, from, longest)));
	}
	return wanted;
}

/** Whether an event of a chunk of level 0, no longer than `longest` days, lasts beyond the beginning of a day. */
function lastsInto(
	{ start, end }: IndexFile['columns'],
	{ first, last }: Chunk,
	day: Day,
	longest: number
): boolean {
	for (let i = first; i <= last; i++) {
		const until = end[i] ?? 0;
		if (until > day && until - (start[i] ?? 0) <= longest) return true;
	}
	return false;
}

/** Chunks of level 0 with the event at a position and those beside it. */
export function chunksAround(
	{ levels }: Pick<IndexFile, 'levels'>,
	position: number
): readonly Chunk[] {
	const all = levels[0];
	return all ? all.chunks.slice(...chunksBetween(all, position - 1, position + 1)) : [];
}

/** The chunks of a level, from one to before another, that hold positions of [first, last]. */
function chunksBetween({ chunks }: Level, first: number, last: number): [number, number] {
	return [
		firstChunk(chunks, (chunk) => chunk.last >= first),
		firstChunk(chunks, (chunk) => chunk.first > last)
	];
}

/** The first chunk of which something is true that stays true of all after it. */
function firstChunk(chunks: readonly Chunk[], isThere: (chunk: Chunk) => boolean): number {
	let low = 0;
	let high = chunks.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const chunk = chunks[middle];
		if (chunk && isThere(chunk)) high = middle;
		else low = middle + 1;
	}
	return low;
}
