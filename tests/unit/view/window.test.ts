import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { days, type Span } from '../../../src/lib/layout/scale';
import {
	clampWindow,
	dayWindow,
	dayWithin,
	moveWindow,
	placeWindow,
	reachWindow,
	sameWindow,
	shareWithin,
	SHORTEST,
	stretchWindow
} from '../../../src/lib/view/window';

const DOMAIN = [1000, 11_000] as const;

const day = fc.double({ min: -2000, max: 14_000, noNaN: true });
/** Any window within the data. */
const span = fc
	.tuple(
		fc.double({ min: SHORTEST, max: 10_000, noNaN: true }),
		fc.double({ min: 0, max: 1, noNaN: true })
	)
	.map(([length, share]): Span => {
		const from = DOMAIN[0] + share * (10_000 - length);
		return { from, to: from + length };
	});
const share = fc.double({ min: 0, max: 1, noNaN: true });
const factor = fc.double({ min: 0.01, max: 100, noNaN: true });

function expectWithin({ from, to }: Span, [first, last]: readonly [number, number] = DOMAIN) {
	expect(from).toBeGreaterThanOrEqual(first);
	expect(to).toBeLessThanOrEqual(last + 1e-9);
	expect(to - from).toBeGreaterThanOrEqual(Math.min(SHORTEST, last - first) - 1e-6);
}

it.each<[string, Span, Span]>([
	['too early', { from: 0, to: 100 }, { from: 1000, to: 1100 }],
	['too late', { from: 10_990, to: 11_090 }, { from: 10_900, to: 11_000 }],
	['too long', { from: 0, to: 20_000 }, { from: 1000, to: 11_000 }],
	['too short', { from: 5000, to: 5001 }, { from: 4999, to: 5002 }],
	['an hour at the end', { from: 10_999.9, to: 11_000 }, { from: 10_997, to: 11_000 }],
	['inside', { from: 2000, to: 3000 }, { from: 2000, to: 3000 }]
])('a window %s is clamped to the data', (_, asked, expected) => {
	expect(clampWindow(asked, DOMAIN)).toEqual(expected);
});

it('data shorter than the shortest window are all there is to see', () => {
	expect(clampWindow({ from: 0, to: 50 }, [10, 12])).toEqual({ from: 10, to: 12 });
	expect(dayWindow(10, 11, [10, 12])).toEqual({ from: 10, to: 12 });
});

it('a move keeps the length, stops at the ends, and comes back', () => {
	fc.assert(
		fc.property(span, fc.double({ min: -9000, max: 9000, noNaN: true }), (of, by) => {
			const moved = moveWindow(of, by, DOMAIN);
			expectWithin(moved);
			expect(days(moved)).toBeCloseTo(days(of), 6);
			if (of.from + by < DOMAIN[0] || of.to + by > DOMAIN[1]) return;
			expect(moveWindow(moved, -by, DOMAIN).from).toBeCloseTo(of.from, 6);
		})
	);
});

describe('a stretch about a day', () => {
	it('keeps the day in its place unless an end forbids it', () => {
		fc.assert(
			fc.property(span, factor, share, (of, by, at) => {
				const held = dayWithin(of, at);
				const stretched = stretchWindow(of, by, held, DOMAIN);
				expectWithin(stretched);
				const clamped = stretched.from === DOMAIN[0] || stretched.to >= DOMAIN[1] - 1e-6;
				if (!clamped) expect(shareWithin(stretched, held)).toBeCloseTo(at, 6);
			})
		);
	});

	it('from all to three days and back holds it on the way: no step is clamped', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0.02, max: 0.98, noNaN: true }),
				fc.constantFrom(1.1, 1.8, 6),
				(at, step) => {
					const all = { from: DOMAIN[0], to: DOMAIN[1] };
					const held = dayWithin(all, at);
					let now: Span = all;
					while (days(now) > SHORTEST) {
						now = stretchWindow(now, 1 / step, held, DOMAIN);
						expect(shareWithin(now, held)).toBeCloseTo(at, 6);
					}
					while (days(now) < days(all)) {
						now = stretchWindow(now, step, held, DOMAIN);
						expect(shareWithin(now, held)).toBeCloseTo(at, 6);
					}
					expect(now.from).toBeCloseTo(all.from, 6);
				}
			)
		);
	});
});

it('a day is placed at its share of a window of the length asked for, unless an end forbids it', () => {
	fc.assert(
		fc.property(day, share, fc.double({ min: 0, max: 20_000, noNaN: true }), (of, at, length) => {
			const placed = placeWindow(of, at, length, DOMAIN);
			expectWithin(placed);
			expect(days(placed)).toBeCloseTo(Math.min(Math.max(length, SHORTEST), 10_000), 6);
			if (placed.from > DOMAIN[0] && placed.to < DOMAIN[1]) {
				expect(dayWithin(placed, at)).toBeCloseTo(of, 5);
			}
		})
	);
});

it.each([
	[2000, 3000, 2000, 3000],
	[0, 3000, 1000, 3000],
	[0, 90_000, 1000, 11_000],
	[5000, 5001, 4999, 5002],
	[5000, 5002, 5000, 5003],
	[20_000, 20_001, 10_997, 11_000],
	[10, 11, 1000, 1003]
])('the days [%i, %i) are seen as [%i, %i)', (from, to, first, end) => {
	expect(dayWindow(from, to, DOMAIN)).toEqual({ from: first, to: end });
});

it('whole days stay whole, and within the data', () => {
	const whole = fc.integer({ min: -2000, max: 14_000 });
	fc.assert(
		fc.property(whole, fc.nat(20_000), (from, length) => {
			const window = dayWindow(from, from + length, DOMAIN);
			expectWithin(window);
			expect(Number.isInteger(window.from) && Number.isInteger(window.to)).toBe(true);
		})
	);
});

it.each([
	[5050, 5000],
	[4900, 4890],
	[5200, 5110],
	[5095, 5005],
	[0, 1000]
])('to reach day %i, a window of 100 days from 5000 begins at %i', (wanted, from) => {
	const reached = reachWindow({ from: 5000, to: 5100 }, wanted, DOMAIN);
	expect(reached.from).toBeCloseTo(from, 6);
	expect(days(reached)).toBe(100);
});

it('windows are the same when their edges are less than half a pixel apart', () => {
	const of = { from: 2000, to: 3000 };
	expect(sameWindow(of, { from: 2000.4, to: 3000.4 }, 1000)).toBe(true);
	expect(sameWindow(of, { from: 2000.6, to: 3000 }, 1000)).toBe(false);
	expect(sameWindow(of, { from: 2000, to: 3001 }, 1000)).toBe(false);
});
