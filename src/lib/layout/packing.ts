// Rows for all events at one zoom step, tile by tile as they are asked for. Every other tile is packed first, on its
// own; those between are packed around what their neighbours send over. So a tile's rows depend on itself and its two
// neighbours only, never on the window or on which tile was asked for first.
import type { EventIndex } from '../model/event-index';
import { ITEM_GAP, type Candidate } from './candidates';
import { markExtent, type Extent } from './extent';
import { countBeginning, type LaneColumns } from './lane-columns';
import { LONG_ROWS, type LongRows } from './long-rows';
import { OVERHANG, packRows, type Step } from './pack';
import type { Span } from './scale';
import { thin } from './thin';
import { tileSpan, tiling, type Tiling } from './tiles';

/** Most events of a lane that a tile tries to find rows for. */
const MOST = 24;

/** The rows of a tile, in order of time. */
export interface PackedTile {
	/** `[lane][row]` */
	readonly rows: readonly (readonly (readonly Candidate[])[])[];
	/** `[lane]`: positions of events that were tried; all that begin in the tile, unless there are too many. */
	readonly tried: readonly (readonly number[])[];
	/** `[lane]`: whether every event that begins in the tile was tried. */
	readonly whole: readonly boolean[];
}

/** Rows at one zoom step. */
export interface Packing {
	readonly step: Step;
	readonly tiling: Tiling;
	readonly tile: (k: number) => PackedTile;
	/** What stands in the rows of tile `k` before it is packed: long events. `[lane][row]`, with their labels. */
	readonly long: (k: number) => readonly (readonly (readonly Candidate[])[])[];
}

/** Rows of an index, step by step. The choice of rows for long events is made once, when first needed. */
export function packings(
	index: EventIndex,
	columns: readonly LaneColumns[]
): (step: Step) => Packing {
	return (step) => {
		const tiles = tiling(index.size, step.scale);
		const longOf = remember((k: number) => {
			const { from, to } = reach(tiles, k);
			if (tiles.longest === Infinity) return [];
			return columns.map(({ long }) => rowsOfLong(index, long, tiles.longest, { from, to }, step));
		});
		const tile = remember((k: number): PackedTile => {
			const neighbours = k % 2 === 0 ? [] : [tile(k - 1), tile(k + 1)];
			const lanes = columns.map((lane, l) => {
				const { tried, whole } = triedIn(index, lane, tiles, k);
				const taken = joined([longOf(k)[l] ?? [], ...neighbours.map(({ rows }) => rows[l] ?? [])]);
				return { tried, whole, rows: packRows(index, tried, step, taken, reach(tiles, k)) };
			});
			return {
				rows: lanes.map(({ rows }) => rows),
				tried: lanes.map(({ tried }) => tried),
				whole: lanes.map(({ whole }) => whole)
			};
		});
		return { step, tiling: tiles, tile, long: longOf };
	};
}

/** The days that the items of tile `k` can reach: labels run on into the next tile. */
function reach(tiles: Tiling, k: number): Span {
	return { from: tileSpan(tiles, k).from, to: tileSpan(tiles, k + 1).to };
}

function triedIn(index: EventIndex, lane: LaneColumns, tiles: Tiling, k: number) {
	const { from, to } = tileSpan(tiles, k);
	const single = tiles.days === Infinity;
	const some = single ? [...lane.all.events] : thin(lane, from, to, MOST);
	return {
		// What has no title yet is counted until that has come.
		tried: some.filter(
			(i) => i in index.ids && (index.end[i] ?? 0) - (index.start[i] ?? 0) <= tiles.longest
		),
		whole: single || countBeginning(lane.all, from, to) <= MOST
	};
}

/** Long events as they stand in rows, their titles inside; those too that a dot at the first day would touch. */
function rowsOfLong(
	index: EventIndex,
	rows: LongRows,
	longest: number,
	{ from, to }: Span,
	{ scale }: Step
): Candidate[][] {
	const found: Candidate[][] = Array.from({ length: LONG_ROWS }, () => []);
	const beside = (OVERHANG + ITEM_GAP) / scale;
	for (const { event, row } of rows(longest, from - beside, to)) {
		if (!(event in index.ids)) continue;
		const extent = markExtent(index, event, (day) => day * scale);
		found[row]?.push({ event, side: 'inside', ...extent });
	}
	return found.map((row) => row.sort((a, b) => a.u0 - b.u0));
}

/** Several `[row]`s of extents as one. */
function joined(all: readonly (readonly (readonly Extent[])[])[]): Extent[][] {
	const rows: Extent[][] = [];
	for (const of of all) {
		for (const [r, own] of of.entries()) (rows[r] ??= []).push(...own);
	}
	return rows;
}

/** How many results are kept. */
const KEPT = 64;

/** The function with its latest results kept. */
export function remember<K, V>(make: (key: K) => V): (key: K) => V {
	const kept = new Map<K, V>();
	return (key) => {
		const known = kept.get(key);
		if (known !== undefined) return known;
		const made = make(key);
		if (kept.size >= KEPT) kept.delete(kept.keys().next().value as K);
		kept.set(key, made);
		return made;
	};
}
