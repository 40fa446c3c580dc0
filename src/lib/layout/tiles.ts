// Tiles: stretches of 2^k days, aligned to the time grid, in which rows are packed one by one, so that a picture of
// any number of events packs only what is near its window, and each tile the same whatever the window. What is small
// enough is one tile.
import type { Day } from '../model/types';
import type { Span } from './scale';

/** A tile is more than half as wide as this and at most as wide, CSS pixels: wider than any label. */
const WIDEST = 1024;

/** Up to so many events all of time is one tile: every event then has its chance of a title in every picture. */
export const WHOLE = 250;

/** How a lane is cut into tiles. */
export interface Tiling {
	/** Days of a tile; Infinity where there is only one. */
	readonly days: number;
	/** Events that last longer than this belong to no tile; days. */
	readonly longest: number;
	/** Days of a cell, half a tile: crowded lanes are counted and thinned cell by cell. */
	readonly cell: number;
}

/** The tiles for `size` events at `scale` CSS pixels a day. */
export function tiling(size: number, scale: number): Tiling {
	// Two days at least, so that an event of one day is never too long for its tile.
	const days = 2 ** Math.max(1, Math.floor(Math.log2(WIDEST / scale)));
	const cell = days / 2;
	if (size <= WHOLE) return { days: Infinity, longest: Infinity, cell };
	return { days, longest: cell, cell };
}

/** The days [from, to) of tile `k`. */
export function tileSpan({ days }: Pick<Tiling, 'days'>, k: number): Span {
	if (days === Infinity) return { from: -Infinity, to: Infinity };
	return { from: k * days, to: (k + 1) * days };
}

/** Tiles whose events can overlap the days [from, to): those of the window, and one before it. */
export function tilesOf({ days }: Pick<Tiling, 'days'>, { from, to }: Span): number[] {
	if (days === Infinity) return [0];
	const first = tileAt(days, from) - 1;
	const last = tileAt(days, Math.ceil(to) - 1);
	return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}

function tileAt(days: number, day: Day): number {
	return Math.floor(day / days);
}
