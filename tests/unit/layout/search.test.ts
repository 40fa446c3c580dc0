import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowerBound, overlapping } from '../../../src/lib/layout/search';
import { overlaps } from '../../../src/lib/model/date';
import { daysFrom, indexOf, sketch, someEvents, someSpan } from './generate';

describe('lowerBound()', () => {
	it.each([
		[[], 5, 0],
		[[1, 3, 3, 7], 0, 0],
		[[1, 3, 3, 7], 3, 1],
		[[1, 3, 3, 7], 4, 3],
		[[1, 3, 3, 7], 8, 4],
		[[-Infinity, 0, Infinity], 0, 1]
	])('in %j, %d belongs at %d', (sorted, value, expected) => {
		expect(lowerBound(sorted, value)).toBe(expected);
	});

	it('is what a walk from the left finds', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -20, max: 20 })), fc.integer(), (some, value) => {
				const sorted = some.sort((a, b) => a - b);
				const found = sorted.findIndex((one) => one >= value);
				expect(lowerBound(sorted, value)).toBe(found < 0 ? sorted.length : found);
			})
		);
	});
});

describe('overlapping()', () => {
	it('finds what a plain filter finds', () => {
		fc.assert(
			fc.property(someEvents(), fc.array(someSpan, { minLength: 1 }), (sketches, spans) => {
				const { index, dates } = indexOf(sketches);
				for (const { from, to } of spans) {
					const wanted = dates.flatMap((date, i) => (overlaps(date, from, to) ? [i] : []));
					expect(overlapping(index, from, to)).toEqual(wanted);
				}
			}),
			{ numRuns: 100 }
		);
	});

	it('a short event behind a long one is passed over, the long one is not', () => {
		const { index } = indexOf([sketch(daysFrom(0, 900)), sketch(daysFrom(10, 2))]);
		expect(overlapping(index, 500, 600)).toEqual([0]);
		expect(overlapping(index, 11, 12)).toEqual([0, 1]);
		expect(overlapping(index, 12, 13)).toEqual([0]);
	});

	it('the end is the day after the last: neighbours do not overlap', () => {
		const { index } = indexOf([sketch(daysFrom(100))]);
		expect(overlapping(index, 99, 100)).toEqual([]);
		expect(overlapping(index, 100, 101)).toEqual([0]);
		expect(overlapping(index, 101, 102)).toEqual([]);
		expect(overlapping(indexOf([]).index, 0, 9)).toEqual([]);
	});
});
