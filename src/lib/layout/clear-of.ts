// A line down the picture that steps aside for words: the today line never runs through a title or a number.
import type { Day } from '../model/types';
import { COUNT_HALF } from './counts';
import type { Layout } from './layout';
import { forwardScale } from './scale';
import { CLEARANCE, freeStretches } from './stretches';

/**
 * The stretches [y1, y2] of a vertical line at `day`, from `top` to the foot of the picture, that cross neither
 * label nor count mark. CSS pixels.
 */
export function clearOf(layout: Layout, day: Day, top: number): [number, number][] {
	const u = forwardScale(layout.span, layout.width)(day);
	const { row, countRow } = layout.metrics;
	const labels = layout.marks.flatMap(({ label, y }) =>
		label ? [{ u0: label.u0, u1: label.u1, y, height: row }] : []
	);
	const counts = layout.counts.map(({ u: of, y }) => {
		return { u0: of - COUNT_HALF, u1: of + COUNT_HALF, y, height: countRow };
	});
	const crossed = [...labels, ...counts].filter(
		({ u0, u1 }) => u0 - CLEARANCE < u && u < u1 + CLEARANCE
	);
	return freeStretches(crossed, top, layout.height);
}
