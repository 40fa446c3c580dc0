import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/lib/data/edtf';
import { hijriTable } from '../../../src/lib/data/hijri-table';
import { dayOfIso, fromYmd, isoOf } from '../../../src/lib/model/date';
import {
	hijriMonthStarts,
	hijriSpan,
	hijriStart,
	hijriYearStarts,
	printedHijriSpan,
	toHijri
} from '../../../src/lib/model/hijri';

const FROM = fromYmd(1991, 1, 1);
const TO = fromYmd(2031, 1, 1);
const TABLE = hijriTable(FROM, TO);
const DAYS = fc.integer({ min: FROM, max: TO - 1 });

it.each([
	['1991-12-30', 1412, 6, 24],
	['1994-04-30', 1414, 11, 19],
	['2025-12-18', 1447, 6, 27],
	['2025-06-26', 1447, 1, 1],
	['2025-06-25', 1446, 12, 29]
])('%s is in year %i, month %i, day %i', (iso, year, month, day) => {
	expect(toHijri(TABLE, dayOfIso(iso))).toEqual({ year, month, day });
});

it('toHijri() and hijriStart() are inverse', () => {
	fc.assert(
		fc.property(DAYS, (at) => {
			const hijri = toHijri(TABLE, at);
			expect(hijri).toBeDefined();
			if (!hijri) return;
			expect(hijriStart(TABLE, hijri.year, hijri.month) + hijri.day - 1).toBe(at);
			expect(hijri.day).toBeGreaterThanOrEqual(1);
			expect(hijri.day).toBeLessThanOrEqual(30);
		})
	);
});

it('months have 29 or 30 days, years 354 or 355', () => {
	const lengths = (days: number[]) => new Set(days.slice(1).map((day, k) => day - (days[k] ?? 0)));
	const months = hijriMonthStarts(TABLE, FROM, TO).map(({ day }) => day);
	const years = hijriYearStarts(TABLE, FROM, TO).map(({ day }) => day);
	expect(lengths(months)).toEqual(new Set([29, 30]));
	expect(lengths(years)).toEqual(new Set([354, 355]));
});

it('a day outside the table has no Hijri date, and a month outside is an error', () => {
	const end = hijriStart(TABLE, TABLE.year + TABLE.months.length - 1, 12) + 30;
	expect(toHijri(TABLE, TABLE.start - 1)).toBeUndefined();
	expect(toHijri(TABLE, TABLE.start)).toEqual({ year: TABLE.year, month: 1, day: 1 });
	expect(toHijri(TABLE, end)).toBeUndefined();
	expect(() => hijriStart(TABLE, TABLE.year - 1, 1)).toThrow(RangeError);
	expect(() => hijriStart(TABLE, TABLE.year, 13)).toThrow(RangeError);
	expect(() => hijriStart(TABLE, 1500, 13)).toThrow('month 13 of 1500');
	expect(() => hijriStart(TABLE, TABLE.year, 0)).toThrow(RangeError);
});

describe('hijriSpan()', () => {
	it.each([
		['2025-12-18', { year: 1447, month: 6, day: 27 }, { year: 1447, month: 6, day: 27 }],
		['2025-05-29/2025-05-30', { year: 1446, month: 12, day: 2 }, { year: 1446, month: 12, day: 3 }],
		['2025-05', { year: 1446, month: 11 }, { year: 1446, month: 12 }],
		['2025-06', { year: 1446, month: 12 }, { year: 1447, month: 1 }],
		['1994', { year: 1414 }, { year: 1415 }],
		['1994-04/1995', { year: 1414 }, { year: 1416 }],
		['200X', { year: 1420 }, { year: 1431 }],
		['2025-12-18/..', { year: 1447, month: 6, day: 27 }, { year: 1447, month: 6, day: 27 }]
	])('%s is told no finer than it is known', (edtf, from, to) => {
		const span = hijriSpan(TABLE, parseEdtf(edtf));
		expect(span?.from).toEqual(from);
		expect(span?.to).toEqual(to);
	});

	it('keeps what is doubtful or open', () => {
		expect(hijriSpan(TABLE, parseEdtf('2025-12-18%/..'))).toMatchObject({
			approximate: true,
			uncertain: true,
			openStart: false,
			openEnd: true
		});
	});

	it('is undefined where the table does not reach', () => {
		expect(hijriSpan(TABLE, parseEdtf('1900'))).toBeUndefined();
		expect(hijriSpan(TABLE, parseEdtf('2090'))).toBeUndefined();
		expect(hijriSpan(TABLE, parseEdtf('1900/2000'))).toBeUndefined();
		expect(hijriSpan(TABLE, parseEdtf('2000/2090'))).toBeUndefined();
	});
});

it('starts lie in [from, to), a start on the first day included and one on the last excluded', () => {
	const newYear = dayOfIso('2025-06-26');
	const next = hijriStart(TABLE, 1448, 1);
	expect(hijriYearStarts(TABLE, newYear, next)).toEqual([{ day: newYear, year: 1447, month: 1 }]);
	expect(hijriYearStarts(TABLE, newYear + 0.5, next)).toEqual([]);
	const months = hijriMonthStarts(TABLE, newYear, next);
	expect(months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
	expect(isoOf(next)).toBe('2026-06-16');
	expect(hijriMonthStarts(TABLE, newYear, newYear)).toEqual([]);
	const third = hijriStart(TABLE, 1447, 3);
	const begun = hijriMonthStarts(TABLE, newYear, third);
	expect(begun.map(({ month }) => month)).toEqual([1, 2]);
	expect(hijriMonthStarts(TABLE, newYear, third + 1)).toHaveLength(3);
});

it('printedHijriSpan() is the very day that a source prints, with nothing doubtful about it', () => {
	const day = { year: 1447, month: 6, day: 27 };
	const sure = { approximate: false, uncertain: false, openStart: false, openEnd: false };
	expect(printedHijriSpan('1447-06-27')).toEqual({ from: day, to: day, ...sure });
});
