import fc from 'fast-check';
import { expect, it } from 'vitest';
import { days, type Span } from '../../../src/lib/layout/scale';
import { glide, LONGEST, zoomGlide } from '../../../src/lib/view/glide';
import { dayWithin, shareWithin, SHORTEST } from '../../../src/lib/view/window';

const DOMAIN = [0, 15_000] as const;
const span = fc
	.tuple(
		fc.double({ min: SHORTEST, max: 15_000, noNaN: true }),
		fc.double({ min: 0, max: 1, noNaN: true })
	)
	.map(([length, share]): Span => {
		const from = share * (15_000 - length);
		return { from, to: from + length };
	});
const share = fc.double({ min: 0, max: 1, noNaN: true });

it('a glide begins and ends exactly, in no more than its longest time', () => {
	fc.assert(
		fc.property(span, span, (from, to) => {
			const { at, duration } = glide(from, to);
			expect(at(0)).toBe(from);
			expect(at(1)).toBe(to);
			expect(at(1.2)).toBe(to);
			expect(duration).toBeLessThanOrEqual(LONGEST);
			expect(duration).toBeGreaterThan(0);
			for (const way of [0.01, 0.3, 0.7, 0.99]) expect(days(at(way))).toBeGreaterThan(0);
		})
	);
});

it('a zoom glide keeps the day in its place all the way, unless an end forbids it', () => {
	fc.assert(
		fc.property(
			span,
			fc.constantFrom(0.5, 2, 0.001, 1000),
			share,
			share,
			(from, factor, at, way) => {
				const day = dayWithin(from, at);
				const now = zoomGlide(from, factor, day, DOMAIN).at(way);
				if (now.from > DOMAIN[0] && now.to < DOMAIN[1]) {
					expect(shareWithin(now, day)).toBeCloseTo(at, 5);
				}
			}
		)
	);
});

it('a zoom glide ends at the length asked for, within what can be seen', () => {
	const from = { from: 1000, to: 2000 };
	expect(zoomGlide(from, 0.5, 1500, DOMAIN).at(0)).toEqual(from);
	expect(zoomGlide(from, 0.5, 1500, DOMAIN).at(1)).toEqual({ from: 1250, to: 1750 });
	expect(days(zoomGlide(from, 1e-9, 1500, DOMAIN).at(2))).toBeCloseTo(SHORTEST, 6);
	expect(zoomGlide(from, 1e9, 1500, DOMAIN).at(1)).toEqual({ from: 0, to: 15_000 });
});
