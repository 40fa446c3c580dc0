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

/** Events of a lane that begin in a tile. */
export interface TriedEvents {
	/** Positions of those that are tried; all of them, unless there are too many. */
	readonly events: readonly number[];
	/** Whether they are all. */
	readonly whole: boolean;
}

/** Rows of one lane at one zoom step, tile by tile. */
export interface LanePacking {
	/** `[row]`: what stands in tile `k`, in order of time. */
	readonly rows: (k: number) => readonly (readonly Candidate[])[];
	readonly tried: (k: number) => TriedEvents;
	/** What stands in the rows of tile `k` before it is packed: long events. `[row]`, with their labels. */
	readonly long: (k: number) => readonly (readonly Candidate[])[];
}

/** Rows at one zoom step. */
export interface Packing {
	readonly step: Step;
	readonly tiling: Tiling;
	/** `[lane]` */
	readonly lanes: readonly LanePacking[];
}

/** Rows of an index, step by step. The choice of rows for long events is made once, when first needed. */
export function packings(
	index: EventIndex,
	columns: readonly LaneColumns[]
): (step: Step) => Packing {
	return (step) => {
		const tiles = tiling(index.size, step.scale);
		return {
			step,
			tiling: tiles,
			lanes: columns.map((lane) => lanePacking(index, lane, tiles, step))
		};
	};
}

function lanePacking(index: EventIndex, lane: LaneColumns, tiles: Tiling, step: Step): LanePacking {
	const long = remember((k: number) =>
		tiles.longest === Infinity
			? []
			: rowsOfLong(index, lane.long, tiles.longest, reach(tiles, k), step)
	);
	const tried = remember((k: number) => triedIn(index, lane, tiles, k));
	const rows = remember((k: number): Candidate[][] => {
		const neighbours = k % 2 === 0 ? [] : [rows(k - 1), rows(k + 1)];
		const taken = joined([long(k), ...neighbours]);
		return packRows(index, tried(k).events, step, taken, reach(tiles, k));
	});
	return { rows, tried, long };
}

/** The days that the items of tile `k` can reach: labels run on into the next tile. */
function reach(tiles: Tiling, k: number): Span {
	return { from: tileSpan(tiles, k).from, to: tileSpan(tiles, k + 1).to };
}

function triedIn(index: EventIndex, lane: LaneColumns, tiles: Tiling, k: number): TriedEvents {
	const { from, to } = tileSpan(tiles, k);
	const single = tiles.days === Infinity;
	const some = single ? [...lane.all.events] : thin(lane, from, to, MOST);
	return {
		// What has no title yet is counted until that has come.
		events: some.filter(
			(i) => i in index.ids && (index.end[i] ?? 0) - (index.start[i] ?? 0) <= tiles.longest
		),
		whole: single || countBeginning(lane.all, from, to) <= MOST
	};
}

/** Long events as they stand in rows, in order of time, their titles inside; those too that a dot at the first day would touch. */
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
	return found;
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

/** The function with its latest `most` results kept, by what `keyOf` makes of the argument. */
export function remember<K, V>(
	make: (of: K) => V,
	keyOf: (of: K) => unknown = (of) => of,
	most = KEPT
): (of: K) => V {
	const kept = new Map<unknown, V>();
	return (of) => {
		const key = keyOf(of);
		const known = kept.get(key);
		if (known !== undefined) return known;
		const made = make(of);
		if (kept.size >= most) kept.delete(kept.keys().next().value);
		kept.set(key, made);
		return made;
	};
}
