import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanRung, stepScale, widthRung } from '../../../src/lib/layout/step';

/** Nine per cent, and half a pixel for rounding. */
const STEP = 2 ** (1 / 8);

describe('widthRung()', () => {
	it.each([352, 704, 1184])('%i stands on a rung of its own', (width) => {
		expect(widthRung(width)).toBe(width);
		expect(widthRung(width - 1)).toBeLessThan(width);
	});

	it('is never wider than the picture, and less than a step narrower', () => {
		fc.assert(
			fc.property(fc.integer({ min: 100, max: 4000 }), (width) => {
				const rung = widthRung(width);
				expect(rung).toBeLessThanOrEqual(width);
				expect((rung + 0.5) * STEP).toBeGreaterThan(width - 0.5);
			}),
			{ numRuns: 2000 }
		);
	});

	it('a rung stands on itself, fractions of a pixel change nothing, and rungs ascend with the width', () => {
		for (let width = 100; width < 2500; width++) {
			expect(widthRung(widthRung(width))).toBe(widthRung(width));
			expect(widthRung(width + 0.4)).toBe(widthRung(width));
			expect(widthRung(width + 1)).toBeGreaterThanOrEqual(widthRung(width));
		}
	});

	it('nothing at all still has a rung', () => {
		expect(widthRung(0)).toBeGreaterThan(0);
	});
});

describe('spanRung()', () => {
	const some = fc.double({ min: 1, max: 40_000, noNaN: true });

	it('the anchor stands on a rung, and so do its doubles and halves', () => {
		for (const days of [1096, 548, 2192, 137]) expect(spanRung(days, 1096)).toBeCloseTo(days, 9);
	});

	it('is never shorter than the span, and less than a step longer', () => {
		fc.assert(
			fc.property(some, some, (days, anchor) => {
				const rung = spanRung(days, anchor);
				expect(rung).toBeGreaterThanOrEqual(days * (1 - 1e-9));
				expect(rung).toBeLessThan(days * STEP * (1 + 1e-9));
				expect(spanRung(rung, anchor)).toBeCloseTo(rung, 6);
			}),
			{ numRuns: 500 }
		);
	});
});

describe('stepScale()', () => {
	const ANCHOR = 1096;
	const some = fc.double({ min: 3, max: 16_000, noNaN: true });
	const scaleAt = (days: number, held?: number) => stepScale(1062, days, ANCHOR, held);

	it('at rest is that of the rung, so that the window is no wider than the plot', () => {
		for (const days of [3, 100, ANCHOR, 14_000])
			expect(scaleAt(days)).toBe(1062 / spanRung(days, ANCHOR));
	});

	it('in motion stays as it was while labels have their room, and up to 1.42 times of it', () => {
		fc.assert(
			fc.property(some, fc.double({ min: 1, max: 1.4199, noNaN: true }), (days, more) => {
				const held = scaleAt(days);
				expect(scaleAt(1062 / held / more, held)).toBe(held);
			}),
			{ numRuns: 50 }
		);
	});

	it('is that of a picture at rest where there is more room than that', () => {
		const held = scaleAt(ANCHOR);
		for (const more of [1.4201, 2, 50])
			expect(scaleAt(ANCHOR / more, held)).toBe(scaleAt(ANCHOR / more));
	});

	it('zooming out leaves room for going on, a step more than 1.42 times at most', () => {
		fc.assert(
			fc.property(some, fc.double({ min: 1.001, max: 9, noNaN: true }), (days, less) => {
				const held = scaleAt(days);
				const length = (1062 / held) * less;
				const room = 1062 / length / scaleAt(length, held);
				expect(room).toBeGreaterThanOrEqual(1.42 * (1 - 1e-6));
				expect(room).toBeLessThan(1.42 * STEP * (1 + 1e-6));
			}),
			{ numRuns: 50 }
		);
	});
});
