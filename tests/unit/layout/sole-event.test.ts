import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBuckets } from '../../../src/lib/layout/counts';
import { laneColumns } from '../../../src/lib/layout/lane-columns';
import type { Span } from '../../../src/lib/layout/scale';
import { liesWithin, soleEvent } from '../../../src/lib/layout/sole-event';
import {
	around,
	crowd,
	daysFrom,
	indexOf,
	LANES,
	LAST,
	sketch,
	someEvents,
	someSpan,
	type Sketch
} from './generate';

/** The bucket and the event found, of each bucket of one. */
function soles(
	sketches: readonly Sketch[],
	window: Span,
	size: number,
	isDrawn: (i: number) => boolean,
	narrowest = 0
) {
	const { index } = indexOf(sketches);
	const columns = laneColumns(index, LANES);
	const inWindow = (i: number) =>
		(index.start[i] ?? 0) < window.to && (index.end[i] ?? 0) > window.from;
	const seen = [...index.start.keys()].filter(inWindow);
	const drawn = new Set(seen.filter(isDrawn));
	const left = seen.filter((i) => !drawn.has(i));
	const found = countBuckets(index, columns, window, size, narrowest, drawn)
		.filter(({ total }) => total === 1)
		.map((bucket) => {
			const own = left.filter((i) => {
				const first = Math.max(index.start[i] ?? 0, window.from);
				return index.lane[i] === bucket.lane && first >= bucket.from && first < bucket.to;
			});
			return { own, event: soleEvent(index, columns, bucket, window, drawn) };
		});
	return found;
}

describe('soleEvent()', { timeout: 60_000 }, () => {
	it('is the one event of its bucket that is not drawn', () => {
		const someSize = fc.integer({ min: 0, max: 13 }).map((k) => 2 ** k);
		const share = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(
				someEvents(60),
				someSpan,
				someSize,
				share,
				fc.array(fc.nat(9), { minLength: 60, maxLength: 60 }),
				(sketches, { from, to }, size, by, rolls) => {
					const window = { from: from + by, to };
					const isDrawn = (i: number) => (rolls[i] ?? 0) > 0;
					for (const { own, event } of soles(sketches, window, size, isDrawn, by * size)) {
						expect([event]).toEqual(own);
					}
				}
			),
			{ numRuns: 300 }
		);
	});

	it('in a crowd it is that event or unknown, never another', () => {
		const of = fc.record({
			size: fc.constantFrom(1900, 2400),
			seed: fc.nat(),
			scale: fc.integer({ min: 0, max: 9 }),
			one: fc.nat()
		});
		fc.assert(
			fc.property(of, ({ size, seed, scale, one }) => {
				const sketches = crowd({ size, seed, bars: true, spread: 3000, uneven: true });
				const window = { from: LAST - 1500.5, to: LAST - 900.5 };
				// All are drawn but every hundredth or so.
				const isDrawn = (i: number) => (i + one) % 97 > 0;
				for (const { own, event } of soles(sketches, window, 2 ** scale, isDrawn)) {
					if (event !== undefined) expect([event]).toEqual(own);
				}
			}),
			{ numRuns: 25 }
		);
	});

	it('is not what comes after the window, though in the same bucket', () => {
		const sketches = [sketch(daysFrom(10, 100)), sketch(daysFrom(120))];
		expect(soles(sketches, { from: 100, to: 110 }, 64, () => false)).toEqual([
			{ own: [0], event: 0 }
		]);
	});

	it('is not what was over when the window begins', () => {
		const sketches = [sketch(daysFrom(90, 10)), sketch(daysFrom(120))];
		expect(soles(sketches, { from: 100, to: 127 }, 64, () => false)).toEqual([
			{ own: [1], event: 1 }
		]);
	});

	it('is unknown rather than what another bucket holds, where many of its own are drawn', () => {
		const day = (start: number, n: number) =>
			Array.from({ length: n }, () => sketch(daysFrom(start)));
		const sketches = [...day(10, 2), ...day(70, 65)];
		const isDrawn = (i: number) => i >= 2 && i < 66;
		expect(soles(sketches, { from: 0, to: 128 }, 64, isDrawn)).toEqual([
			{ own: [66], event: undefined }
		]);
	});

	it('that began before the window is looked for among two thousand events, not among more', () => {
		const of = (size: number) => [
			sketch(daysFrom(10, 100)),
			...Array.from({ length: size - 1 }, () => sketch(daysFrom(5000), { lane: 1 }))
		];
		const window = { from: 100, to: 110 };
		expect(soles(of(2000), window, 64, () => false)).toEqual([{ own: [0], event: 0 }]);
		expect(soles(of(2001), window, 64, () => false)).toEqual([{ own: [0], event: undefined }]);
	});

	it('is not what another bucket holds, where its own joined the one before', () => {
		const sketches = [sketch(daysFrom(70)), sketch(daysFrom(70)), sketch(daysFrom(257))];
		const found = soles(sketches, { from: 64, to: 259 }, 64, () => false, 30);
		expect(found).toEqual([{ own: [2], event: 2 }]);
	});
});

describe('liesWithin()', () => {
	const bucket = { from: 100, to: 164 };
	it.each([
		['a day in the middle', daysFrom(130), 1, true],
		['a day at the edge', daysFrom(100), 1, false],
		['the same where days are wider than dots', daysFrom(100), 20, true],
		['a bar within', daysFrom(110, 40), 1, true],
		['a bar that fills it', daysFrom(100, 64), 1, true],
		['a bar across the edge', daysFrom(150, 40), 1, false],
		['a month wider than the bucket', around(100, 'year'), 1, false],
		['no beginning', daysFrom(130, 1, { openStart: true }), 1, false],
		['no end', daysFrom(130, 1, { openEnd: true }), 1, false]
	])('%s', (_, date, scale, within) => {
		expect(liesWithin(indexOf([sketch(date)]).index, 0, bucket, scale)).toBe(within);
	});
});
