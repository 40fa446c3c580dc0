import fc from 'fast-check';
import { expect, it } from 'vitest';
import { days, forwardScale, shareOf } from '../../../src/lib/layout/scale';
import { someSpan } from './generate';

const SPAN = { from: 100, to: 200 };

it.each([
	[100, 0, 0, 1],
	[150, 400, 0.5, 0.5],
	[200, 800, 1, 0],
	[50, -400, -0.5, 1.5]
])('day %i stands at %d pixels; from the left at %d, right to left at %d', (day, u, ltr, rtl) => {
	expect(forwardScale(SPAN, 800)(day)).toBe(u);
	expect(shareOf(SPAN, day, 'ltr')).toBe(ltr);
	expect(shareOf(SPAN, day, 'rtl')).toBe(rtl);
});

it('infinity stays where it is', () => {
	expect(forwardScale(SPAN, 800)(Infinity)).toBe(Infinity);
	expect(forwardScale(SPAN, 800)(-Infinity)).toBe(-Infinity);
});

it('the window fills the picture, and right to left is the mirror of left to right', () => {
	fc.assert(
		fc.property(someSpan, fc.integer({ min: -9000, max: 30_000 }), (span, day) => {
			expect(days(span)).toBe(span.to - span.from);
			expect(forwardScale(span, 700)(span.from)).toBeCloseTo(0, 9);
			expect(forwardScale(span, 700)(span.to)).toBeCloseTo(700, 9);
			const ltr = shareOf(span, day, 'ltr');
			expect(ltr).toBeCloseTo(forwardScale(span, 1)(day), 6);
			expect(ltr + shareOf(span, day, 'rtl')).toBeCloseTo(1, 9);
		})
	);
});
