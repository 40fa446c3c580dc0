// What stands in the rows that are shown, tile by tile: labelled events where they were packed, and events of other
// rows as bare marks in the first gap that has room.
import type { EventIndex } from '../model/event-index';
import type { Candidate, LabelSide } from './candidates';
import { markExtent, type Extent } from './extent';
import { isFree } from './pack';
import { remember, type Packing } from './packing';

/** Least space beside a mark that has no label, CSS pixels. */
const MARK_GAP = 5;

/** The rows that each lane shows, `[lane]`: numbers of packed rows, ascending. */
export type ShownRows = readonly (readonly number[])[];

/** An event in a shown row. */
export interface PlacedEvent {
	readonly event: number;
	readonly lane: number;
	/** Position among the lane's shown rows. */
	readonly row: number;
	/** Where its label has room; left out for a bare mark. */
	readonly side?: LabelSide;
}

/**
 * Events of tile `k` once `shown` rows are shown, at most `most` of them: the important first, labelled before bare.
 * Long events are not among them (`Packing.long`).
 */
export function placements(
	index: EventIndex,
	packing: Packing,
	shown: ShownRows,
	most: number
): (k: number) => readonly PlacedEvent[] {
	const at = (day: number) => day * packing.step.scale;
	const single = packing.tiling.days === Infinity;
	const rank = ({ event }: { readonly event: number }) => -(index.importance[event] ?? 0);
	const byRank = (a: PlacedEvent, b: PlacedEvent) => rank(a) - rank(b) || a.event - b.event;

	/** Labelled events of the shown rows of tile `k`. */
	const labelled = remember((k: number): readonly PlacedEvent[] => {
		const tile = packing.tile(k);
		const found = shown.flatMap((rows, lane) =>
			rows.flatMap((r, row) =>
				(tile.rows[lane]?.[r] ?? []).map(({ event, side }) => ({ event, lane, row, side }))
			)
		);
		return found.length > most ? found.sort(byRank).slice(0, most) : found;
	});

	/** What is taken in the shown rows around tile `k` before bare marks are placed: `[lane][row]`. */
	const takenAround = (k: number): Extent[][][] =>
		shown.map((rows, lane) =>
			rows.map((r) =>
				(single ? [k] : [k - 1, k, k + 1]).flatMap((near): readonly Candidate[] => [
					...(packing.tile(near).rows[lane]?.[r] ?? []),
					...(packing.long(near)[lane]?.[r] ?? [])
				])
			)
		);

	const bare = remember((k: number): readonly PlacedEvent[] => {
		const tile = packing.tile(k);
		const taken = takenAround(k);
		const put = (lane: number, extent: Extent) => {
			const row = (taken[lane] ?? []).findIndex((one) => isFree(one, extent, MARK_GAP));
			if (row >= 0) taken[lane]?.[row]?.push(extent);
			return row;
		};
		for (const near of k % 2 === 0 || single ? [] : [k - 1, k + 1]) {
			for (const { event, lane, row } of bare(near)) {
				taken[lane]?.[row]?.push(markExtent(index, event, at));
			}
		}
		const shownEvents = new Set(labelled(k).map(({ event }) => event));
		const left = tile.tried
			.flatMap((events, lane) =>
				tile.whole[lane] ? events.map((event) => ({ event, lane, row: 0 })) : []
			)
			.filter(({ event }) => !shownEvents.has(event))
			.sort(byRank);
		const found: PlacedEvent[] = [];
		for (const { event, lane } of left) {
			if (shownEvents.size + found.length >= most) break;
			const row = put(lane, markExtent(index, event, at));
			if (row >= 0) found.push({ event, lane, row });
		}
		return found;
	});

	return (k) => [...labelled(k), ...bare(k)];
}
