import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clearOf } from '../../../src/lib/layout/clear-of';
import { layoutTimeline } from '../../../src/lib/layout/layout';
import { fromYmd } from '../../../src/lib/model/date';
import { daysFrom, indexOf, input, sketch, somePicture } from './generate';

const DAY = fromYmd(2025, 7, 1);

it('with no label in its way the line runs from top to foot', () => {
	const layout = layoutTimeline(input(indexOf([]).index));
	expect(clearOf(layout, DAY, 4)).toEqual([[4, layout.height]]);
});

it('steps aside for a label that it would cross, and for that only', () => {
	const { index } = indexOf([sketch(daysFrom(DAY - 60))]);
	const layout = layoutTimeline(input(index));
	const [mark] = layout.marks;
	const y = mark?.y ?? 0;
	const stretches = clearOf(layout, DAY, 4);
	expect(mark?.label).toBeDefined();
	expect(stretches).toEqual(
		[
			[4, y],
			[y + layout.metrics.row, layout.height]
		].filter(([from = 0, to = 0]) => from < to)
	);
	expect(clearOf(layout, DAY - 300, 4)).toEqual([[4, layout.height]]);
});

it('stretches ascend, stay in the picture, and touch no label', () => {
	fc.assert(
		fc.property(somePicture(60), fc.double({ min: 0, max: 1, noNaN: true }), (picture, share) => {
			const layout = layoutTimeline(picture.input);
			const { from, to } = layout.span;
			const day = from + (to - from) * share;
			let foot = 0;
			for (const [y1, y2] of clearOf(layout, day, 4)) {
				expect(y1).toBeGreaterThanOrEqual(Math.max(foot, 4));
				expect(y2).toBeGreaterThan(y1);
				expect(y2).toBeLessThanOrEqual(layout.height);
				foot = y2;
				for (const { y, label } of layout.marks) {
					const crosses =
						label && label.u0 < share * layout.width && share * layout.width < label.u1;
					expect(crosses && y < y2 && y + layout.metrics.row > y1).toBeFalsy();
				}
			}
		}),
		{ numRuns: 60 }
	);
});
