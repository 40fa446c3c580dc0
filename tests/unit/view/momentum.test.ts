import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coast, speedAt } from '../../../src/lib/view/momentum';

/** A pointer that moves `step` pixels each 10 milliseconds. */
const steps = (step: number, count: number) =>
	Array.from({ length: count }, (_, k) => ({ time: k * 10, at: k * step }));

it.each([
	['5 px in 10 ms', steps(5, 10), 95, 0.5],
	['the other way', steps(-5, 10), 95, -0.5],
	['rested before it was let go', steps(5, 10), 200, 0],
	['pressed only', [], 10, 0],
	['one movement', steps(5, 1), 5, 0],
	[
		'all at one time',
		[
			{ time: 5, at: 0 },
			{ time: 5, at: 90 }
		],
		6,
		0
	],
	[
		'a leap of the clock',
		[
			{ time: 5, at: 0 },
			{ time: 5.01, at: 90 }
		],
		6,
		5
	],
	['slow at first, then fast', [...steps(0, 40), { time: 400, at: 12 }], 401, 0.1]
])('speed of a pointer that moved %s', (_, samples, now, expected) => {
	expect(speedAt(samples, now)).toBeCloseTo(expected, 6);
});

it('coasts the way it was going, ever slower, to a stand', () => {
	fc.assert(
		fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (speed) => {
			const { duration, at } = coast(speed);
			expect(at(0)).toBeCloseTo(0, 12);
			const way = [0, 0.25, 0.5, 0.75, 1].map((share) => Math.abs(at(share * duration)));
			const strides = way.slice(1).map((to, k) => to - (way[k] ?? 0));
			strides.forEach((stride, k) => {
				expect(stride).toBeGreaterThanOrEqual(-1e-9);
				if (k > 0) expect(stride).toBeLessThanOrEqual((strides[k - 1] ?? 0) + 1e-9);
			});
			if (duration > 0) expect(Math.sign(at(duration))).toBe(Math.sign(speed));
			expect(at(duration + 1000)).toBe(at(duration));
			expect(duration).toBeLessThan(2000);
		})
	);
});

it('what hardly moved stands at once', () => {
	expect(coast(0).duration).toBe(0);
	expect(coast(0.01).duration).toBe(0);
});
