import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketDays, COUNT_HALF, countBuckets, MIN_BUCKET } from '../../../src/lib/layout/counts';
import { laneColumns } from '../../../src/lib/layout/lane-columns';
import type { Span } from '../../../src/lib/layout/scale';
import { daysFrom, indexOf, LANES, sketch, someEvents, someSpan, type Sketch } from './generate';

const someScale = fc.double({ min: 0.01, max: 400, noNaN: true });
/** Windows as gestures leave them, in fractions of days. */
const someWindow = fc
	.tuple(someSpan, fc.double({ min: 0, max: 1, noNaN: true }))
	.map(([{ from, to }, by]) => ({ from: from + by, to: to + 1 - by * by }));

/** Counts of all that is not drawn, in buckets of `size` days. */
function counted(
	sketches: readonly Sketch[],
	window: Span,
	size: number,
	narrowest = 0,
	drawn: readonly number[] = []
) {
	const { index } = indexOf(sketches);
	const found = countBuckets(index, laneColumns(index, LANES), window, size, narrowest, drawn);
	return { index, found };
}

describe('bucketDays()', () => {
	it.each([
		[30, 1],
		[400, 1],
		[29.9, 2],
		[15, 2],
		[1, 32],
		[0.1, 512]
	])('at %d pixels a day a bucket has %d days', (scale, days) => {
		expect(bucketDays(scale)).toBe(days);
	});

	it('is the least power of two of days that is wide enough', () => {
		fc.assert(
			fc.property(someScale, (scale) => {
				const days = bucketDays(scale);
				expect(Number.isInteger(Math.log2(days))).toBe(true);
				expect(days * scale).toBeGreaterThanOrEqual(MIN_BUCKET - 1e-9);
				expect(days === 1 || (days / 2) * scale < MIN_BUCKET).toBe(true);
			})
		);
	});
});

describe('countBuckets()', { timeout: 60_000 }, () => {
	it('counts every event that is not drawn once, by lane and side, where it is first seen', () => {
		const someSize = fc.integer({ min: 0, max: 12 }).map((k) => 2 ** k);
		const someShare = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(
				someEvents(100),
				someWindow,
				someSize,
				someShare,
				fc.array(fc.nat(99), { maxLength: 60 }),
				(sketches, window, size, share, picked) => {
					const { index: of } = indexOf(sketches);
					const inWindow = [...of.start.keys()].filter(
						(i) => (of.start[i] ?? 0) < window.to && (of.end[i] ?? 0) > window.from
					);
					const drawn = new Set(picked.filter((i) => inWindow.includes(i)));
					const left = inWindow.filter((i) => !drawn.has(i));
					const { index, found } = counted(sketches, window, size, share * size, [...drawn]);
					const first = (i: number) => Math.max(index.start[i] ?? 0, window.from);
					for (const { lane, from, to, middle, total, sides, key } of found) {
						const own = left.filter(
							(i) => index.lane[i] === lane && first(i) >= from && first(i) < to
						);
						expect(total).toBe(own.length);
						expect(sides).toEqual(
							sides.map((_, s) => own.filter((i) => index.side[i] === s).length)
						);
						// On the grid, whatever the window.
						expect(Math.abs((middle - size / 2) % size)).toBe(0);
						expect(key).toBe(`${lane}:${size}:${middle - size / 2}`);
						expect(from <= middle - size / 2 && to >= middle + size / 2).toBe(true);
					}
					expect(found.reduce((sum, { total }) => sum + total, 0)).toBe(left.length);
					expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
					const order = found.map(({ lane, from }) => lane * 1e6 + from);
					expect(order).toEqual([...order].sort((a, b) => a - b));
				}
			),
			{ numRuns: 150 }
		);
	});

	it('while panning, a bucket that lies within the window keeps its key and its events', () => {
		fc.assert(
			fc.property(
				someEvents(100),
				someWindow,
				someScale,
				fc.double({ min: -400, max: 400, noNaN: true }),
				(sketches, span, scale, by) => {
					const size = bucketDays(scale);
					const panned = { from: span.from + by, to: span.to + by };
					const common = {
						from: Math.max(span.from, panned.from) + size,
						to: Math.min(span.to, panned.to) - size
					};
					const within = (of: Span) =>
						counted(sketches, of, size, MIN_BUCKET / scale).found.filter(
							({ from, to }) => from >= common.from && to <= common.to
						);
					expect(within(panned)).toEqual(within(span));
				}
			),
			{ numRuns: 80 }
		);
	});

	it('marks of neighbours do not touch, at the edges of the window neither', () => {
		fc.assert(
			fc.property(someEvents(120), someWindow, fc.nat(4), (sketches, window, wider) => {
				const scale = 1184 / (window.to - window.from);
				const size = bucketDays(scale) * 2 ** wider;
				const { found } = counted(sketches, window, size, MIN_BUCKET / scale);
				const at = ({ middle }: { middle: number }) =>
					Math.min(Math.max((middle - window.from) * scale, COUNT_HALF), 1184 - COUNT_HALF);
				found.forEach((bucket, k) => {
					const before = found[k - 1];
					if (before?.lane !== bucket.lane) return;
					expect(at(bucket) - at(before)).toBeGreaterThan(2 * COUNT_HALF);
				});
			}),
			{ numRuns: 150 }
		);
	});

	it('what began before the window, or nobody knows when, is counted at its edge', () => {
		const early = [daysFrom(64, 900), daysFrom(700, 200, { openStart: true })];
		const { found } = counted(
			early.map((date) => sketch(date)),
			{ from: 500, to: 900 },
			16
		);
		expect(found).toEqual([
			{ key: '0:16:496', lane: 0, from: 496, to: 512, middle: 504, total: 2, sides: [2] }
		]);
	});

	it('too little of a bucket at an edge joins the next, which tells of those days too', () => {
		const days = [510, 515, 895, 897].map((day) => sketch(daysFrom(day)));
		const { found } = counted(days, { from: 508.5, to: 897.5 }, 16, 10);
		expect(found.map(({ key, from, to, total }) => [key, from, to, total])).toEqual([
			['0:16:512', 508, 528, 2],
			['0:16:880', 880, 898, 2]
		]);
	});

	it('a window within one bucket is one bucket', () => {
		const { found } = counted([sketch(daysFrom(505))], { from: 500, to: 510 }, 64, 60);
		expect(found).toMatchObject([{ from: 448, to: 512, total: 1 }]);
	});

	it('days before 1970 are aligned downwards', () => {
		const { found } = counted([sketch(daysFrom(-1))], { from: -99, to: 99 }, 32);
		expect(found).toMatchObject([{ from: -32, to: 0 }]);
	});
});
