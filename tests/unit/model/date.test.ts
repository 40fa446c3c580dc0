import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/lib/data/edtf';
import {
	dateOf,
	datetimeOf,
	dayOf,
	dayOfIso,
	fromYmd,
	hasDate,
	isoOf,
	limitOf,
	overlaps,
	parseLimit,
	toYmd
} from '../../../src/lib/model/date';
import { STATUSES } from '../../../src/lib/model/types';

const DAYS = fc.integer({ min: fromYmd(0, 1, 1), max: fromYmd(9999, 12, 31) });

describe('fromYmd()', () => {
	it.each([
		[1970, 1, 1, 0],
		[1969, 12, 31, -1],
		[2000, 2, 29, 11_016],
		[2025, 12, 18, 20_440],
		[99, 1, 1, -683_368]
	])('%i-%i-%i is day %i', (year, month, day, expected) => {
		expect(fromYmd(year, month, day)).toBe(expected);
	});

	it.each([
		[2025, 2, 30],
		[2025, 2, 29],
		[1900, 2, 29],
		[2025, 4, 31],
		[2025, 13, 1],
		[2025, 0, 1],
		[2025, 1, 0],
		[2025, 1, 32],
		[2025.5, 1, 1],
		[2025, 1.5, 1],
		[2025, 1, 1.5],
		[Number.NaN, 1, 1]
	])('rejects %d-%d-%d', (year, month, day) => {
		expect(() => fromYmd(year, month, day)).toThrow(RangeError);
	});

	it('names the day that does not exist', () => {
		expect(() => fromYmd(2025, 2, 30)).toThrow('2025-02-30');
	});

	it('is undone by toYmd()', () => {
		fc.assert(
			fc.property(DAYS, (day) => {
				const { year, month, day: date } = toYmd(day);
				expect(fromYmd(year, month, date)).toBe(day);
			})
		);
	});
});

it('a fraction of a day belongs to the day it lies in, before 1970 too', () => {
	expect(toYmd(-0.5)).toEqual({ year: 1969, month: 12, day: 31 });
	expect(toYmd(0.99)).toEqual({ year: 1970, month: 1, day: 1 });
	expect(dateOf(0.99).getTime()).toBe(0);
	expect(dayOf(new Date(-1))).toBe(-1);
});

it('isoOf() and dayOfIso() are inverse', () => {
	fc.assert(
		fc.property(DAYS, (day) => {
			expect(dayOfIso(isoOf(day))).toBe(day);
		})
	);
});

it.each([
	'2025',
	'2025-05',
	'2025-02-30',
	'2025-5-1',
	'20250501',
	'',
	'2025-12-18T00:00',
	' 2025-12-18'
])("dayOfIso() rejects '%s'", (text) => {
	expect(() => dayOfIso(text)).toThrow(RangeError);
	expect(() => dayOfIso(text)).toThrow(`'${text}'`);
});

describe('parseLimit()', () => {
	it.each([
		['2025', '2025-01-01', '2026-01-01', 'year'],
		['9999', '9999-01-01', '10000-01-01', 'year'],
		['2025-12', '2025-12-01', '2026-01-01', 'month'],
		['2024-02', '2024-02-01', '2024-03-01', 'month'],
		['2025-12-31', '2025-12-31', '2026-01-01', 'day']
	])('%s is [%s, %s)', (text, start, end, precision) => {
		const limit = parseLimit(text);
		expect(limit && [isoOf(limit.start), isoOf(limit.end), limit.precision]).toEqual([
			start,
			end,
			precision
		]);
	});

	it.each([
		'',
		'now',
		'25',
		'2025-',
		'2025-00',
		'2025-13',
		'2025-02-30',
		'2025-05-00',
		'2025/05',
		'-2025',
		'2025~',
		'٢٠٢٥'
	])("answers undefined to '%s'", (text) => {
		expect(parseLimit(text)).toBeUndefined();
	});

	it('never throws', () => {
		const like = fc.stringMatching(/^[0-9-]{0,12}$/);
		fc.assert(fc.property(fc.oneof(fc.string(), like), (text) => void parseLimit(text)));
	});
});

it('overlaps() takes the end as the day after the last, and open ends as unbounded', () => {
	const { start, end } = limitOf(2025, 5);
	const closed = { start, end, openStart: false, openEnd: false };
	expect(overlaps(closed, end, end + 9)).toBe(false);
	expect(overlaps(closed, end - 1, end)).toBe(true);
	expect(overlaps(closed, start - 9, start)).toBe(false);
	expect(overlaps(closed, start - 9, start + 1)).toBe(true);
	expect(overlaps({ ...closed, openEnd: true }, end + 9999, end + 10_000)).toBe(true);
	expect(overlaps({ ...closed, openEnd: true }, start - 9, start)).toBe(false);
	expect(overlaps({ ...closed, openStart: true }, start - 10_000, start - 9999)).toBe(true);
	expect(overlaps({ ...closed, openStart: true }, end, end + 1)).toBe(false);
});

it.each([
	['2025-12-18', '2025-12-18'],
	['2025-12-18?', '2025-12-18'],
	['2024-02-29', '2024-02-29'],
	['2025-12', '2025-12'],
	['2010-11~', '2010-11'],
	['1994', '1994'],
	['0099', '0099'],
	['199X', undefined],
	['2022-07-23/2022-07-24', undefined],
	['2011-05/2011-06', undefined],
	['2014/2017', undefined],
	['2025-12-18/..', undefined],
	['../2025-12-18', undefined]
])('datetimeOf() of %s is %s', (edtf, expected) => {
	expect(datetimeOf(parseEdtf(edtf))).toBe(expected);
});

it('what is under way has a date without an end; anything else has one only if it ends', () => {
	for (const status of STATUSES) {
		expect(hasDate({ openEnd: false }, status)).toBe(true);
		expect(hasDate({ openEnd: true }, status)).toBe(status === 'occurred');
	}
});
