// What stands in the rows that are shown: labelled events where they were packed, marks without labels in the
// gaps, count marks in what is left.
import type { EventIndex } from '../model/event-index';
import { buckets, type Bucket } from './buckets';
import { markExtent, type Extent } from './extent';
import type { Packing } from './pack';
import type { Span } from './scale';

/** Rows of a window: positions are within the shown rows of a lane, from 0. */
export interface Placement {
	/** Shown row of each event that is drawn. */
	readonly row: ReadonlyMap<number, number>;
	/** Events whose label's room was kept. */
	readonly labelled: ReadonlySet<number>;
	readonly counts: readonly { readonly bucket: Bucket; readonly row: number }[];
	/** How many low rows each lane has after those shown, for marks and count marks without room above. */
	readonly overflow: readonly number[];
}

/** Least space beside a mark that has no label, CSS pixels. */
const MARK_GAP = 5;

/** Half the width of a count mark, CSS pixels. */
export const COUNT_HALF = 13;

/**
 * Places all events of the data once each lane shows the rows `shown`: labelled events keep their row,
 * others go, without their label, into the first shown row with room for their mark. Those of the
 * window `span` that find none are counted.
 */
export function placeRows(
	index: EventIndex,
	packing: Packing,
	shown: readonly (readonly number[])[],
	visible: readonly number[],
	span: Span
): Placement {
	const row = new Map<number, number>();
	const labelled = new Set<number>();
	const taken = shown.map((rows, lane) =>
		rows.map((r) => [...(packing.rows[lane]?.[r] ?? [])] as Extent[])
	);
	const rest: number[] = [];
	for (let i = 0; i < index.size; i++) {
		const at = (shown[index.lane[i] ?? 0] ?? []).indexOf(packing.row[i] ?? -1);
		if (at < 0) rest.push(i);
		else {
			row.set(i, at);
			labelled.add(i);
		}
	}
	rest.sort((a, b) => (index.importance[b] ?? 0) - (index.importance[a] ?? 0) || a - b);
	for (const i of rest) {
		const at = take(
			taken[index.lane[i] ?? 0] ?? [],
			markExtent(index, i, (day) => day * packing.scale)
		);
		if (at >= 0) row.set(i, at);
	}
	// What is left stands in a low row of its own: several in a bucket as a count mark, one alone as it is,
	// or as a count of one where its bar is too long for the room there.
	const counted = visible.filter((i) => !row.has(i));
	const all = buckets(index, counted, packing.scale, span);
	const counts: { bucket: Bucket; row: number }[] = [];
	const count = (bucket: Bucket) => {
		// Drawn within the window, so its room is taken there, not in the middle of a bucket cut off by an edge.
		const middle = Math.min(
			Math.max(
				((bucket.from + bucket.to) / 2) * packing.scale,
				span.from * packing.scale + COUNT_HALF
			),
			span.to * packing.scale - COUNT_HALF
		);
		const extent = { u0: middle - COUNT_HALF, u1: middle + COUNT_HALF };
		counts.push({ bucket, row: takeOrAdd(rowsOf(bucket.lane), extent) });
	};
	const rowsOf = (lane: number) => (taken[lane] ??= []);
	all.filter(({ events }) => events.length > 1).forEach(count);
	for (const bucket of all.filter(({ events }) => events.length === 1)) {
		const [i = 0] = bucket.events;
		const rows = rowsOf(bucket.lane);
		const extent = markExtent(index, i, (day) => day * packing.scale);
		const isFirst = rows.length === (shown[bucket.lane]?.length ?? 0);
		const at = isFirst ? takeOrAdd(rows, extent) : take(rows, extent);
		if (at >= 0) row.set(i, at);
		else count(bucket);
	}
	const overflow = taken.map((rows, lane) => rows.length - (shown[lane]?.length ?? 0));
	return { row, labelled, counts, overflow };
}

/** Takes the first row with room for `extent`, a new one if need be; its position. */
function takeOrAdd(rows: Extent[][], extent: Extent): number {
	const at = take(rows, extent);
	return at >= 0 ? at : rows.push([extent]) - 1;
}

/** Takes the first row with room for `extent`; its position, or −1. */
function take(rows: readonly Extent[][], extent: Extent): number {
	return rows.findIndex((row) => {
		const next = row.findIndex(({ u0 }) => u0 >= extent.u0);
		const slot = next < 0 ? row.length : next;
		const before = row[slot - 1];
		const after = row[slot];
		if (before && before.u1 + MARK_GAP > extent.u0) return false;
		if (after && after.u0 - MARK_GAP < extent.u1) return false;
		row.splice(slot, 0, extent);
		return true;
	});
}
