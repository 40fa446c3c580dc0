import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearOf } from '../../../src/lib/layout/clear-of';
import { COUNT_HALF } from '../../../src/lib/layout/counts';
import {
	layoutTimeline,
	type Layout,
	type PlacedCount,
	type PlacedMark
} from '../../../src/lib/layout/layout';
import { days } from '../../../src/lib/layout/scale';
import { CLEARANCE } from '../../../src/lib/layout/stretches';
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

describe('what stands near the line', () => {
	const empty = layoutTimeline(input(indexOf([]).index));
	const { row, countRow } = empty.metrics;
	/** Day at a forward place, CSS pixels. */
	const dayAt = (u: number) => empty.span.from + (u / empty.width) * days(empty.span);
	const label = (u0: number, u1: number, y = 60): PlacedMark => ({
		...{ event: 0, lane: 0, y, u0: u0 - 20, u1: u0 - 10 },
		label: { side: 'after', u0, u1 }
	});
	const bucket = { key: '0:8:0', lane: 0, from: 0, to: 8, middle: 4, total: 2, sides: [2] };
	const count = (u: number, y = 60): PlacedCount => ({ bucket, u, y });
	const cut = (u: number, drawn: Partial<Layout>) =>
		clearOf({ ...empty, height: 200, ...drawn }, dayAt(u), 10);

	it('a title is given room before and behind it, as much on both sides', () => {
		const around = { marks: [label(300, 400)] };
		const beside = [[10, 200]];
		const over = [
			[10, 60],
			[60 + row, 200]
		];
		for (const u of [300 - CLEARANCE - 0.01, 400 + CLEARANCE + 0.01]) {
			expect(cut(u, around)).toEqual(beside);
		}
		for (const u of [300 - CLEARANCE + 0.01, 350, 400 + CLEARANCE - 0.01]) {
			expect(cut(u, around)).toEqual(over);
		}
	});

	it('a count mark too, as wide and as high as it is', () => {
		const around = { counts: [count(500)] };
		const near = COUNT_HALF + CLEARANCE;
		for (const u of [500 - near - 0.01, 500 + near + 0.01]) {
			expect(cut(u, around)).toEqual([[10, 200]]);
		}
		for (const u of [500 - near + 0.01, 500, 500 + near - 0.01]) {
			expect(cut(u, around)).toEqual([
				[10, 60],
				[60 + countRow, 200]
			]);
		}
	});

	it('a mark without a title does not turn the line away', () => {
		const bare = { event: 0, lane: 0, y: 60, u0: 290, u1: 310 };
		expect(cut(300, { marks: [bare] })).toEqual([[10, 200]]);
	});

	it('titles and counts in its way leave what is between them', () => {
		const found = cut(350, { marks: [label(300, 400, 30)], counts: [count(350, 120)] });
		expect(found).toEqual([
			[10, 30],
			[30 + row, 120],
			[120 + countRow, 200]
		]);
	});
});

it('stretches ascend, stay in the picture, and touch neither label nor count', () => {
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
				for (const { u, y } of layout.counts) {
					const crosses = Math.abs(u - share * layout.width) < COUNT_HALF;
					expect(crosses && y < y2 && y + layout.metrics.countRow > y1).toBeFalsy();
				}
			}
		}),
		{ numRuns: 60 }
	);
});
