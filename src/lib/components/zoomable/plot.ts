// Where a pointer is in the picture that is seen.
import type { Direction } from '$lib/layout/scale';

/** The box of a plot across the page, CSS pixels. */
export interface Plot {
	readonly left: number;
	readonly width: number;
	readonly direction: Direction;
}

/** The visible plot: of the prerendered pictures all but one are hidden. */
export function plotIn(root: Element, direction: Direction): Plot {
	for (const plot of root.querySelectorAll('.plot')) {
		const { left, width } = plot.getBoundingClientRect();
		if (width > 0) return { left, width, direction };
	}
	return { left: 0, width: 1, direction };
}

/** CSS pixels from the picture's earlier edge to a place on the page. */
export function forwardOf({ left, width, direction }: Plot, x: number): number {
	return direction === 'ltr' ? x - left : left + width - x;
}

/** The same as a share of the plot, 0 to 1; beside the plot it counts as its edge. */
export function shareOver(plot: Plot, x: number): number {
	return Math.min(Math.max(forwardOf(plot, x) / plot.width, 0), 1);
}
