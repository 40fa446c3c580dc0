// Where things stand in the overview, CSS pixels and shares of its width.
import type { YearBin } from './bins';
import { shareOf, type Direction, type Span } from './scale';

/** Height of the tallest stack with the air above it; and with the years below. */
export const OVERVIEW_HEIGHT = 46;
export const OVERVIEW_FULL = 66;

/** Width of what a finger can hit: 24 (WCAG 2.2, 2.5.8) and the seam, which browsers give to the later of two neighbours. */
export const TARGET = 25;
/** How far an edge's target reaches into the window, and all targets beyond the overview's ends. */
const INTO = 3;
const BEYOND = 13;

/** A part of the overview, from its left edge; shares or CSS pixels. */
export interface Stretch {
	readonly x: number;
	readonly width: number;
}

/** The share of the overview that a span takes, cut at its ends. */
export function stretchOf(all: Span, { from, to }: Span, direction: Direction): Stretch {
	const ends = [shareOf(all, from, direction), shareOf(all, to, direction)];
	const x = Math.max(0, Math.min(...ends));
	return { x, width: Math.min(1, Math.max(...ends)) - x };
}

/** One side's part of a year's bar. */
export interface BarPart {
	readonly side: number;
	readonly y: number;
	readonly height: number;
}

/** A year's bar: its sides' parts from the bottom up. */
export interface Bar extends Stretch {
	readonly year: number;
	readonly from: number;
	/** Share at which the year's name stands. */
	readonly middle: number;
	readonly parts: readonly BarPart[];
}

/** The bars of all years; `tallest` is the number of events at full height, that of the largest bin if left out. */
export function overviewBars(
	bins: readonly YearBin[],
	all: Span,
	direction: Direction,
	tallest = Math.max(...bins.map(({ total }) => total))
): Bar[] {
	const most = Math.max(1, tallest);
	return bins.map((bin) => {
		const { x, width } = stretchOf(all, bin, direction);
		let y = OVERVIEW_HEIGHT;
		const parts = bin.counts.flatMap((count, side) => {
			const height = (count / most) * (OVERVIEW_HEIGHT - 4);
			y -= height;
			return count > 0 ? [{ side, y, height }] : [];
		});
		return {
			year: bin.year,
			from: bin.from,
			x: x + width * 0.04,
			width: width * 0.92,
			middle: x + width / 2,
			parts
		};
	});
}

/** What can be hit of a window that is drawn from `left` to `right`: its left edge, itself, its right edge. */
export interface Targets {
	readonly left: Stretch;
	readonly window: Stretch;
	readonly right: Stretch;
}

/**
 * Targets in an overview `width` CSS pixels wide. Edges are hit from outside, so that something of a narrow window
 * is left to move it by; none covers another, and none leaves the overview by more than half a target.
 */
export function overviewTargets({ x, width }: Stretch, room: number): Targets {
	const [start, end] = [x, x + width];
	const middle = (start + end) / 2;
	// Whole pixels: a fraction would belong to neither of two neighbours.
	const within = (at: number) => Math.round(Math.min(Math.max(at, BEYOND), room - BEYOND));
	const before = within(Math.min(start + INTO, middle));
	const after = within(Math.max(end - INTO, middle));
	const half = Math.max(width, TARGET) / 2;
	return {
		left: { x: before - TARGET, width: TARGET },
		window: { x: middle - half, width: half * 2 },
		right: { x: after, width: TARGET }
	};
}
