// Count marks: events without room of their own, gathered in buckets of 2^k days that are aligned to the
// time grid, so that a bucket keeps its place and its key whatever the window.
import { OPEN, type EventIndex } from '../model/event-index';
import type { Span } from './scale';

/** Narrowest bucket, CSS pixels. */
export const MIN_BUCKET = 30;

/** Several events of a lane in one stretch of time. */
export interface Bucket {
	readonly key: string;
	readonly lane: number;
	/** The days [from, to) of the bucket. */
	readonly from: number;
	readonly to: number;
	/** Positions in the index, ascending. */
	readonly events: readonly number[];
}

/** Days of a bucket at `scale` CSS pixels a day: the least power of two that is wide enough. */
export function bucketDays(scale: number): number {
	return 2 ** Math.max(0, Math.ceil(Math.log2(MIN_BUCKET / scale)));
}

/**
 * Buckets of `events` (positions in the index), ordered by lane and time. An event stands in the
 * bucket of its first visible day: one that began before the window is counted at the window's edge.
 */
export function buckets(
	index: EventIndex,
	events: readonly number[],
	scale: number,
	span: Span
): Bucket[] {
	const size = bucketDays(scale);
	const found = new Map<string, { lane: number; from: number; events: number[] }>();
	for (const i of events) {
		const lane = index.lane[i] ?? 0;
		const start = index.start[i] ?? -OPEN;
		const from = Math.floor(Math.max(start, span.from) / size) * size;
		const key = `${lane}:${size}:${from}`;
		const bucket = found.get(key) ?? { lane, from, events: [] };
		bucket.events.push(i);
		found.set(key, bucket);
	}
	return [...found]
		.map(([key, bucket]) => ({ key, to: bucket.from + size, ...bucket }))
		.sort((a, b) => a.lane - b.lane || a.from - b.from);
}
