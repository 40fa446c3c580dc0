// A line down the picture that steps aside for labels: the today line never runs through a title.
import type { Day } from '../model/types';
import type { Layout } from './layout';
import { forwardScale } from './scale';

/** Space left free on both sides of a label, CSS pixels. */
const CLEARANCE = 6;

/**
 * The stretches [y1, y2] of a vertical line at `day`, from `top` to the foot of the picture, that cross no
 * label. CSS pixels.
 */
export function clearOf(layout: Layout, day: Day, top: number): [number, number][] {
	const u = forwardScale(layout.span, layout.width)(day);
	const crossed = layout.marks
		.filter(({ label }) => label && label.u0 - CLEARANCE < u && u < label.u1 + CLEARANCE)
		.map(({ y }) => y)
		.sort((a, b) => a - b);
	const found: [number, number][] = [];
	let from = top;
	for (const y of crossed) {
		if (y > from) found.push([from, y]);
		from = y + layout.metrics.row;
	}
	if (from < layout.height) found.push([from, layout.height]);
	return found;
}
