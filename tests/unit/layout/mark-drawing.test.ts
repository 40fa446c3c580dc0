import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutTimeline, type Layout, type PlacedMark } from '../../../src/lib/layout/layout';
import { markDrawing } from '../../../src/lib/layout/mark-drawing';
import { labelAnchor, markBox, percent, pixels } from '../../../src/lib/layout/place';
import type { MarkItem } from '../../../src/lib/layout/steady';
import { daysFrom, indexOf, input, sketch, somePicture, FIRST, type Sketch } from './generate';

const PLOT = 1100;
const SPAN = { from: FIRST, to: FIRST + 1000 };

/** A mark as a picture shows it: in percent, or in pixels of a plot `plotWidth` wide. */
function itemOf(layout: Layout, mark: PlacedMark, plotWidth?: number): MarkItem {
	const { width, metrics, lines, direction } = layout;
	const placing = plotWidth === undefined ? percent : pixels(plotWidth);
	const frame = { width, metrics, lines, direction, placing, plotWidth };
	return { mark, frame, tabindex: undefined, current: false, dim: false };
}

/** The only mark of a picture of one event. */
function only(of: Sketch, rest: Parameters<typeof input>[1] = {}) {
	const layout = layoutTimeline(input(indexOf([of]).index, { span: SPAN, ...rest }));
	const [mark] = layout.marks;
	if (!mark) throw new Error('no mark');
	return { layout, mark };
}

describe('markDrawing()', () => {
	it('in percent places box and label from the edge of the plot', () => {
		fc.assert(
			fc.property(somePicture(60), ({ input: of }) => {
				const layout = layoutTimeline(of);
				const { width, direction } = layout;
				for (const mark of layout.marks) {
					const { box, anchor } = markDrawing(itemOf(layout, mark));
					expect(box).toEqual(markBox(mark, width, direction));
					const { label } = mark;
					expect(anchor).toEqual(label && labelAnchor(mark, label, width, direction));
				}
			}),
			{ numRuns: 30 }
		);
	});

	it('in pixels places them from the place of the mark, which carries them along', () => {
		fc.assert(
			fc.property(somePicture(60), ({ input: of }) => {
				const layout = layoutTimeline(of);
				const { width, direction } = layout;
				for (const mark of layout.marks) {
					const { box, anchor } = markDrawing(itemOf(layout, mark, PLOT));
					const whole = markBox(mark, width, direction, pixels(PLOT));
					expect(box).toEqual({ ...whole, x: 0 });
					expect(anchor === undefined).toBe(mark.label === undefined);
					if (!anchor || !mark.label) continue;
					const hangs = labelAnchor(mark, mark.label, width, direction, pixels(PLOT));
					expect(Number(anchor.x) + Number(whole.x)).toBeCloseTo(Number(hangs.x), 9);
					expect({ ...anchor, x: 0 }).toEqual({ ...hangs, x: 0 });
				}
			}),
			{ numRuns: 30 }
		);
	});

	it('in pixels a title stays as far from its mark, wherever that stands', () => {
		const drawingAt = (day: number, plotWidth?: number) => {
			const { layout, mark } = only(sketch(daysFrom(FIRST + day)));
			return markDrawing(itemOf(layout, mark, plotWidth));
		};
		expect(drawingAt(600, PLOT)).toEqual(drawingAt(300, PLOT));
		expect(drawingAt(300, PLOT)).toMatchObject({ box: { x: 0 }, anchor: { x: 0 } });
		expect(drawingAt(300)).toMatchObject({ box: { x: '30.05%' }, anchor: { x: '30.05%' } });
	});

	it('a mark beside its title stands in the middle of its first line, which hangs no lower', () => {
		const { layout, mark } = only(sketch(daysFrom(FIRST + 300)));
		expect(mark.label?.side).toBe('after');
		const { y, lower } = markDrawing(itemOf(layout, mark));
		expect(y).toBe(mark.y + layout.metrics.centre);
		expect(lower).toEqual([0, 0]);
	});

	it('a bar over its title stands higher, and both lines hang lower', () => {
		const { layout, mark } = only(sketch(daysFrom(FIRST + 300, 80)));
		expect(mark.label?.side).toBe('under');
		const { y, lower } = markDrawing(itemOf(layout, mark));
		const [first, second, middle] = layout.metrics.under;
		expect(y).toBe(mark.y + middle);
		expect(lower).toEqual([first, second]);
		expect(middle).toBeLessThan(layout.metrics.centre);
	});

	it('a bar with its title inside stands in the middle of the line, and a second line hangs clear of its border', () => {
		const { layout, mark } = only(sketch(daysFrom(FIRST + 300, 600)));
		expect(mark.label?.side).toBe('inside');
		const { y, lower } = markDrawing(itemOf(layout, mark));
		expect(y).toBe(mark.y + layout.metrics.centre);
		expect(lower[0]).toBe(0);
		expect(lower[1]).toBeGreaterThan(0);
	});

	it('without a title has no anchor, and stands where a mark beside one would', () => {
		const { layout, mark } = only(sketch(daysFrom(FIRST + 300, 80)), { width: 352 });
		expect(mark.label).toBeUndefined();
		const drawing = markDrawing(itemOf(layout, mark));
		expect(drawing.anchor).toBeUndefined();
		expect(drawing.y).toBe(mark.y + layout.metrics.centre);
		expect(drawing.lower).toEqual([0, 0]);
	});
});
