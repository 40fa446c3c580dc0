import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bucketDays, buckets, MIN_BUCKET } from '../../../src/lib/layout/buckets';
import { daysFrom, indexOf, sketch, someEvents, someSpan } from './generate';

const someScale = fc.double({ min: 0.01, max: 400, noNaN: true });
const all = (size: number) => Array.from({ length: size }, (_, i) => i);

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

it('a bucket is the least power of two of days that is wide enough', () => {
	fc.assert(
		fc.property(someScale, (scale) => {
			const days = bucketDays(scale);
			expect(Number.isInteger(Math.log2(days))).toBe(true);
			expect(days * scale).toBeGreaterThanOrEqual(MIN_BUCKET - 1e-9);
			expect(days === 1 || (days / 2) * scale < MIN_BUCKET).toBe(true);
		})
	);
});

it('buckets are aligned to the time grid, hold every event once, each in its lane, in order', () => {
	fc.assert(
		fc.property(someEvents(100), someSpan, someScale, (sketches, span, scale) => {
			const { index } = indexOf(sketches);
			const found = buckets(index, all(index.size), scale, span);
			const size = bucketDays(scale);
			for (const { lane, from, to, events } of found) {
				expect(to - from).toBe(size);
				expect(Math.abs(from % size)).toBe(0);
				for (const i of events) {
					expect(index.lane[i]).toBe(lane);
					const first = Math.max(index.start[i] ?? 0, span.from);
					expect(first >= from && first < to).toBe(true);
				}
			}
			expect(found.flatMap(({ events }) => events).sort((a, b) => a - b)).toEqual(all(index.size));
			expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
			const order = found.map(({ lane, from }) => lane * 1e6 + from);
			expect(order).toEqual([...order].sort((a, b) => a - b));
		}),
		{ numRuns: 60 }
	);
});

it('while panning, an event that begins in the window keeps the key of its bucket', () => {
	fc.assert(
		fc.property(
			someEvents(100),
			someSpan,
			someScale,
			fc.integer({ min: -400, max: 400 }),
			(sketches, span, scale, by) => {
				const { index } = indexOf(sketches);
				const panned = { from: span.from + by, to: span.to + by };
				const within = all(index.size).filter(
					(i) => (index.start[i] ?? 0) >= Math.max(span.from, panned.from)
				);
				const keys = (of: typeof span) =>
					buckets(index, within, scale, of).map(({ key, events }) => [key, events]);
				expect(keys(panned)).toEqual(keys(span));
			}
		),
		{ numRuns: 60 }
	);
});

it('what began before the window, or nobody knows when, is counted at its edge', () => {
	const { index } = indexOf([
		sketch(daysFrom(64, 900)),
		sketch(daysFrom(200, 900, { openStart: true }))
	]);
	const found = buckets(index, [0, 1], 2, { from: 500, to: 900 });
	expect(found).toEqual([{ key: '0:16:496', lane: 0, from: 496, to: 512, events: [0, 1] }]);
});

it('days before 1970 are aligned downwards', () => {
	const { index } = indexOf([sketch(daysFrom(-1))]);
	expect(buckets(index, [0], 1, { from: -99, to: 99 })[0]).toMatchObject({ from: -32, to: 0 });
});
