// What stands in the rows that a lane shows, tile by tile: labelled events where they were packed, and events of other
// rows as bare marks in the first gap that has room; a bar with its title inside takes no more than the bar.
import type { EventIndex } from '../model/event-index';
import { candidates, type LabelSide } from './candidates';
import { markExtent, type Extent } from './extent';
import { isFree, OVERHANG } from './pack';
import { remember, type Packing } from './packing';
import { tileSpan } from './tiles';

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
 * are not among them (`LanePacking.long`). A cell in which `most` have labels shows no bare ones (density.ts).
 */
export function laneEvents(
	index: EventIndex,
	packing: Packing,
	lane: number,
	rows: readonly number[],
	most = Infinity
): (k: number) => readonly PlacedEvent[] {
	const { scale, lines } = packing.step;
	const { cell, days } = packing.tiling;
	const own = packing.lanes[lane];
	if (!own) return () => [];
	const at = (day: number) => day * scale;
	const cellOf = (event: number) => Math.floor((index.start[event] ?? 0) / cell);
	const byRank = (a: number, b: number) =>
		(index.importance[b] ?? 0) - (index.importance[a] ?? 0) || a - b;

	const labelled = remember((k: number): readonly PlacedEvent[] => {
		const packed = own.rows(k);
		return rows.flatMap((r, row) =>
			(packed[r] ?? []).map(({ event, side }) => ({ event, lane, row, side }))
		);
	});

	const bare = remember((k: number): readonly PlacedEvent[] => {
		const { events, whole } = own.tried(k);
		const shown = labelled(k).map(({ event }) => event);
		const isOpen = (event: number) =>
			whole &&
			!shown.includes(event) &&
			shown.filter((one) => cellOf(one) === cellOf(event)).length < most;
		const left = events.filter(isOpen).sort(byRank);
		if (left.length === 0) return [];
		const extents = left.map((event) => markExtent(index, event, at));
		const taken = takenAround(k, extents);
		const found: PlacedEvent[] = [];
		for (const [n, extent] of extents.entries()) {
			const event = left[n] ?? 0;
			const row = taken.findIndex((one) => isFree(one, extent, MARK_GAP));
			taken[row]?.push(extent);
			const isInside = lines[0] && candidates(index, event, scale, lines)[0]?.side === 'inside';
			if (row >= 0) found.push({ event, lane, row, side: isInside ? 'inside' : undefined });
		}
		return found;
	});

	/**
	 * What is taken in the shown rows before bare marks are placed in tile `k`, as far as these `extents` can come near it: a
	 * tile that nobody asks for is not packed.
	 */
	const takenAround = (k: number, extents: readonly Extent[]): Extent[][] => {
		const taken = rows.map((): Extent[] => []);
		const take = (packed: readonly (readonly Extent[])[]) => {
			for (const [row, r] of rows.entries()) taken[row]?.push(...(packed[r] ?? []));
		};
		take(own.long(k));
		take(own.rows(k));
		if (days === Infinity) return taken;
		const end = at(tileSpan(packing.tiling, k).to) - OVERHANG - MARK_GAP;
		for (const near of extents.some(({ u1 }) => u1 > end) ? [k - 1, k + 1] : [k - 1]) {
			take(own.rows(near));
			if (k % 2 === 0) continue;
			// Bare marks of every other tile are placed first.
			for (const { event, row } of bare(near)) taken[row]?.push(markExtent(index, event, at));
		}
		return taken;
	};

	return remember((k) => [...labelled(k), ...bare(k)]);
}
