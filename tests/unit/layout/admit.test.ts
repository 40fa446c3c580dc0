import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admit, type Admitted } from '../../../src/lib/layout/admit';
import type { DrawnRows, PlacedCount, PlacedMark } from '../../../src/lib/layout/draw-rows';
import { layoutTimeline } from '../../../src/lib/layout/layout';
import { daysFrom, indexOf, sketch, somePicture, someSpan } from './generate';

const NOTHING: DrawnRows = { marks: [], counts: [] };
const mark = (event: number, titled = false): PlacedMark => ({
	event,
	lane: 0,
	u0: event * 100,
	u1: event * 100 + 12,
	y: 0,
	...(titled && { label: { side: 'after', u0: event * 100 + 16, u1: event * 100 + 80 } })
});
const count = (key: string): PlacedCount => ({
	bucket: { key, lane: 0, from: 0, to: 1, middle: 0.5, total: 2, sides: [2] },
	u: 0,
	y: 0
});
const { index } = indexOf([
	sketch(daysFrom(1), { importance: 1 }),
	sketch(daysFrom(2), { importance: 3 }),
	sketch(daysFrom(3), { importance: 2 })
]);

/** Marks, titles and counts of the second that the first has not. */
function fresh(before: DrawnRows, after: DrawnRows): number {
	const known = new Map(before.marks.map((one) => [one.event, one]));
	const keys = new Set(before.counts.map(({ bucket }) => bucket.key));
	const marks = after.marks.flatMap(({ event, label }) => [
		...(known.has(event) ? [] : [event]),
		...(label && !known.get(event)?.label ? [event] : [])
	]);
	return marks.length + after.counts.filter(({ bucket }) => !keys.has(bucket.key)).length;
}

describe('admit()', () => {
	it('lets the important in first, titles with their marks', () => {
		const wanted = { marks: [mark(0, true), mark(1, true), mark(2, true)], counts: [count('a')] };
		const first = admit(index, wanted, NOTHING, 3);
		expect(first.marks).toEqual([mark(1, true), mark(2)]);
		expect(first.counts).toEqual([]);
		expect(first.complete).toBe(false);
		const second = admit(index, wanted, first, 3);
		expect(second.marks).toEqual([mark(0, true), mark(1, true), mark(2, true)]);
		expect(admit(index, wanted, second, 3)).toEqual({ ...wanted, complete: true });
	});

	it('keeps what is there at its new place, and lets go of what is not wanted', () => {
		const before: Admitted = { marks: [mark(0, true), mark(1)], counts: [], complete: true };
		const moved = { ...mark(0, true), u0: 7, u1: 19 };
		expect(admit(index, { marks: [moved], counts: [] }, before, 0)).toEqual({
			marks: [moved],
			counts: [],
			complete: true
		});
	});

	it('never lets in more than it may, and comes to all that is wanted', () => {
		fc.assert(
			fc.property(
				somePicture(120),
				someSpan,
				fc.integer({ min: 1, max: 20 }),
				(one, span, most) => {
					const wanted = layoutTimeline({ ...one.input, span });
					let drawn: DrawnRows = layoutTimeline(one.input);
					for (let turn = 0; turn < 500; turn++) {
						const next = admit(one.input.index, wanted, drawn, most);
						expect(fresh(drawn, next)).toBeLessThanOrEqual(most);
						for (const { event } of wanted.marks) {
							if (drawn.marks.some((old) => old.event === event))
								expect(next.marks.some((still) => still.event === event)).toBe(true);
						}
						drawn = next;
						if (next.complete) break;
					}
					expect(drawn.marks).toEqual(wanted.marks);
					expect(drawn.counts).toEqual(wanted.counts);
				}
			),
			{ numRuns: 40 }
		);
	});
});
