import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanRung, widthRung } from '../../../src/lib/layout/step';

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
