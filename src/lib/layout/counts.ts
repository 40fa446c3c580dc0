// Count marks: events without room of their own, gathered in buckets of 2^k days that are aligned to the time grid, so
// that a bucket keeps its place and its key whatever the window. What is drawn is taken away from what there is: no
// event is looked at one by one.
import type { EventIndex } from '../model/event-index';
import type { Day } from '../model/types';
import { countBeginning, countOverlapping, type LaneColumns } from './lane-columns';
import type { Span } from './scale';

/** Narrowest bucket, CSS pixels: room for its mark. */
export const MIN_BUCKET = 30;

/** Half the width of a count mark, CSS pixels. */
export const COUNT_HALF = 13;

/** Several events of a lane in one stretch of time. */
export interface Bucket {
	readonly key: string;
	readonly lane: number;
	/** The days [from, to) in which its events begin, or in which they are first seen. */
	readonly from: Day;
	readonly to: Day;
	/** Its middle on the time grid. */
	readonly middle: Day;
	/** Number of events. */
	readonly total: number;
	/** The same by side, in the order of the sides. */
	readonly sides: readonly number[];
}

/** Days of a bucket at `scale` CSS pixels a day: the least power of two that is wide enough. */
export function bucketDays(scale: number, narrowest = MIN_BUCKET): number {
	return 2 ** Math.max(0, Math.ceil(Math.log2(narrowest / scale)));
}

/**
 * Buckets of `size` days with the events of the window that are not among `drawn` (positions in the index), by lane
 * and time. An event stands in the bucket of its first visible day. Where the window's edge leaves a
 * bucket less than `narrowest` days, its events join the bucket beside it, which is that much longer.
 * O(buckets · log N).
 */
export function countBuckets(
	index: EventIndex,
	columns: readonly LaneColumns[],
	{ from, to }: Span,
	size: number,
	narrowest: number,
	drawn: Iterable<number>
): Bucket[] {
	const edges = bucketEdges(from, to, size, narrowest);
	const last = edges.length - 1;
	const bucketOf = (day: Day) => {
		const k = Math.floor((Math.max(day, from) - (edges[0] ?? 0)) / size);
		return Math.min(Math.max(k, 0), last);
	};
	const counts = columns.map(({ sides }) =>
		edges.map((edge, k) => {
			const start = k === 0 ? from : edge;
			const end = k === last ? to : edge + size;
			return sides.map((column) =>
				k === 0 ? countOverlapping(column, from, end) : countBeginning(column, start, end)
			);
		})
	);
	for (const i of drawn) {
		const sides = counts[index.lane[i] ?? 0]?.[bucketOf(index.start[i] ?? 0)];
		const side = index.side[i] ?? 0;
		if (sides) sides[side] = (sides[side] ?? 0) - 1;
	}
	return counts.flatMap((buckets, lane) =>
		buckets.flatMap((sides, k) => {
			const total = sides.reduce((sum, n) => sum + n, 0);
			if (total === 0) return [];
			const edge = edges[k] ?? 0;
			const stretch = {
				from: k === 0 ? Math.min(edge, Math.floor(from)) : edge,
				to: k === last ? Math.max(edge + size, Math.ceil(to)) : edge + size
			};
			const key = `${lane}:${size}:${edge}`;
			return [{ key, lane, ...stretch, middle: edge + size / 2, total, sides }];
		})
	);
}

/** First days of the buckets that the window shows enough of; of one at least. */
function bucketEdges(from: Day, to: Day, size: number, narrowest: number): Day[] {
	const edges: Day[] = [];
	for (let edge = Math.floor(from / size) * size; edge < to; edge += size) edges.push(edge);
	const shows = (edge: Day) => Math.min(edge + size, to) - Math.max(edge, from);
	if (edges.length > 1 && shows(edges[0] ?? 0) < narrowest) edges.shift();
	if (edges.length > 1 && shows(edges.at(-1) ?? 0) < narrowest) edges.pop();
	return edges;
}
