import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutTimeline } from '../../../src/lib/layout/layout';
import { markBox, pixels } from '../../../src/lib/layout/place';
import { placesOf } from '../../../src/lib/layout/places';
import { daysFrom, indexOf, input, sketch, somePicture, FIRST } from './generate';

const PLOT = 1062;

describe('placesOf()', () => {
	it('are those of the marks by id, and of the counts by key', () => {
		fc.assert(
			fc.property(somePicture(120), ({ input: of }) => {
				const layout = layoutTimeline(of);
				const { width, direction, marks, counts } = layout;
				const places = placesOf(layout, layout, of.index, PLOT);
				for (const mark of marks) {
					const { x } = markBox(mark, width, direction, pixels(PLOT));
					expect(places.get(of.index.ids[mark.event] ?? '')).toBe(x);
				}
				for (const { bucket, u } of counts) {
					const forward = (u / width) * PLOT;
					const left = direction === 'ltr' ? forward : PLOT - forward;
					expect(places.get(bucket.key)).toBeCloseTo(left, 1);
				}
				expect(places.size).toBe(marks.length + counts.length);
			}),
			{ numRuns: 30 }
		);
	});

	it('a count has its place among them', () => {
		const { index } = indexOf(Array.from({ length: 60 }, () => sketch(daysFrom(FIRST + 250))));
		const layout = layoutTimeline(input(index, { span: { from: FIRST, to: FIRST + 1000 } }));
		const [count] = layout.counts;
		const key = count?.bucket.key ?? '';
		expect(placesOf(layout, layout, index, layout.width).get(key)).toBeCloseTo(count?.u ?? -1, 1);
	});

	it('move with the width of the plot', () => {
		const { index } = indexOf([sketch(daysFrom(FIRST + 250))]);
		const layout = layoutTimeline(input(index, { span: { from: FIRST, to: FIRST + 1000 } }));
		const at = (plot: number) => placesOf(layout, layout, index, plot).get('e0') ?? -1;
		expect(at(2000)).toBeCloseTo(2 * at(1000), 1);
	});
});
