// What stands in the rows that a lane shows, tile by tile: labelled events where they were packed, and events of other
// rows as bare marks in the first gap that has room; a bar with its title inside takes no more than the bar.
import type { EventIndex } from '../model/event-index';
import { candidates, type LabelSide } from './candidates';
import { markExtent, type Extent } from './extent';
import { isFree } from './pack';
import { remember, type Packing } from './packing';

/** Least space beside a mark that has no label, CSS pixels. */
const MARK_GAP = 5;

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
 * Events of tile `k` in a lane that shows `rows` (numbers of packed rows, ascending), labelled before bare. Long events
 * are not among them (`Packing.long`).
 */
export function laneEvents(
	index: EventIndex,
	packing: Packing,
	lane: number,
	rows: readonly number[]
): (k: number) => readonly PlacedEvent[] {
	const { scale, lines } = packing.step;
	const at = (day: number) => day * scale;
	const single = packing.tiling.days === Infinity;
	const byRank = (a: number, b: number) =>
		(index.importance[b] ?? 0) - (index.importance[a] ?? 0) || a - b;

	const labelled = remember((k: number): readonly PlacedEvent[] => {
		const packed = packing.tile(k).rows[lane] ?? [];
		return rows.flatMap((r, row) =>
			(packed[r] ?? []).map(({ event, side }) => ({ event, lane, row, side }))
		);
	});

	/** What is taken in the shown rows around tile `k` before bare marks are placed. */
	const takenAround = (k: number): Extent[][] => {
		const taken = rows.map((): Extent[] => []);
		for (const near of single ? [k] : [k - 1, k, k + 1]) {
			const [packed, long] = [packing.tile(near).rows[lane], packing.long(near)[lane]];
			for (const [row, r] of rows.entries()) {
				taken[row]?.push(...(packed?.[r] ?? []), ...(long?.[r] ?? []));
			}
		}
		return taken;
	};

	const bare = remember((k: number): readonly PlacedEvent[] => {
		const tile = packing.tile(k);
		if (!tile.whole[lane]) return [];
		const shown = labelled(k);
		const left = (tile.tried[lane] ?? [])
			.filter((event) => !shown.some((one) => one.event === event))
			.sort(byRank);
		if (left.length === 0) return [];
		const taken = takenAround(k);
		for (const near of k % 2 === 0 || single ? [] : [k - 1, k + 1]) {
			for (const { event, row } of bare(near)) taken[row]?.push(markExtent(index, event, at));
		}
		const found: PlacedEvent[] = [];
		for (const event of left) {
			const extent = markExtent(index, event, at);
			const row = taken.findIndex((one) => isFree(one, extent, MARK_GAP));
			taken[row]?.push(extent);
			const isInside = lines[0] && candidates(index, event, scale, lines)[0]?.side === 'inside';
			if (row >= 0) found.push({ event, lane, row, side: isInside ? 'inside' : undefined });
		}
		return found;
	});

	return remember((k) => [...labelled(k), ...bare(k)]);
}
