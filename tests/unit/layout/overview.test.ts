import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	OVERVIEW_HEIGHT,
	overviewBars,
	overviewTargets,
	stretchOf,
	TARGET
} from '../../../src/lib/layout/overview';

const ALL = { from: 0, to: 1000 };

it('a span’s stretch is cut at the ends, and mirrored right to left', () => {
	expect(stretchOf(ALL, { from: 250, to: 500 }, 'ltr')).toEqual({ x: 0.25, width: 0.25 });
	expect(stretchOf(ALL, { from: 100, to: 300 }, 'rtl').x).toBeCloseTo(0.7);
	expect(stretchOf(ALL, { from: -500, to: 5000 }, 'ltr')).toEqual({ x: 0, width: 1 });
});

it('bars stand on the ground, the tallest just below the top, empty years without parts', () => {
	const bin = (year: number, counts: number[]) => ({
		year,
		from: (year - 2000) * 365,
		to: (year - 1999) * 365,
		counts,
		total: counts.reduce((a, b) => a + b, 0)
	});
	const bars = overviewBars([bin(2000, [1, 3]), bin(2001, [0, 0]), bin(2002, [0, 2])], ALL, 'ltr');
	const tops = bars.map(({ parts }) => Math.min(OVERVIEW_HEIGHT, ...parts.map(({ y }) => y)));
	expect(tops).toEqual([4, OVERVIEW_HEIGHT, 25]);
	expect(bars[0]?.parts.map(({ side, height }) => [side, height])).toEqual([
		[0, 10.5],
		[1, 31.5]
	]);
	expect(bars[2]?.parts.map(({ side }) => side)).toEqual([1]);
});

it('a bar stands in the middle of its year, with some of it free on either side, in both directions', () => {
	const bins = [0, 1].map((k) => ({
		year: 2000 + k,
		from: k * 250,
		to: (k + 1) * 250,
		counts: [1],
		total: 1
	}));
	for (const [direction, middles] of [
		['ltr', [0.125, 0.375]],
		['rtl', [0.875, 0.625]]
	] as const) {
		const bars = overviewBars(bins, ALL, direction);
		for (const [k, { x, width, middle }] of bars.entries()) {
			expect(middle).toBeCloseTo(middles[k] ?? NaN, 9);
			expect(x + width / 2).toBeCloseTo(middle, 9);
			expect(width).toBeCloseTo(0.23, 9);
		}
	}
});

it('targets are large enough, apart from each other, and within reach, whatever the window', () => {
	const share = fc.double({ min: 0, max: 1, noNaN: true });
	fc.assert(
		fc.property(share, share, fc.integer({ min: 200, max: 1600 }), (a, b, room) => {
			const [x, end] = [Math.min(a, b) * room, Math.max(a, b) * room];
			const { left, window, right } = overviewTargets({ x, width: end - x }, room);
			for (const one of [left, window, right]) expect(one.width).toBeGreaterThanOrEqual(TARGET);
			expect(left.x + left.width).toBeLessThanOrEqual(right.x + 1e-9);
			expect(left.x).toBeGreaterThanOrEqual(-TARGET / 2);
			expect(right.x + right.width).toBeLessThanOrEqual(room + TARGET / 2);
			expect(window.x + window.width / 2).toBeCloseTo((x + end) / 2, 6);
		})
	);
});

it('the drawn edge of a wide window lies in its target', () => {
	const { left, right } = overviewTargets({ x: 300, width: 200 }, 1000);
	expect([left.x, left.x + left.width]).toEqual([303 - TARGET, 303]);
	expect([right.x, right.x + right.width]).toEqual([497, 497 + TARGET]);
});
