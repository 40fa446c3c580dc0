import { expect, it } from 'vitest';
import { hijriTable } from '../../../src/lib/data/hijri-table';
import { fromYmd } from '../../../src/lib/model/date';
import { hijriStart, toHijri } from '../../../src/lib/model/hijri';

it.each([
	[1991, 2028],
	[2025, 2026],
	[1950, 1951],
	[2000, 2060]
])('hijriTable() covers %i to %i with a year to spare on both sides', (from, to) => {
	const [first, last] = [fromYmd(from, 1, 1), fromYmd(to, 1, 1)];
	const table = hijriTable(first, last);
	const end = toHijri(table, last);
	expect(toHijri(table, first)?.year).toBeGreaterThan(table.year);
	expect(end?.year).toBeLessThan(table.year + table.months.length - 1);
	expect(table.months.length).toBeLessThan((to - from) * 1.04 + 6);
});

it('every year of the table begins where the printed calendar says, not only the first', () => {
	const long = hijriTable(fromYmd(1940, 1, 1), fromYmd(2060, 1, 1));
	for (const year of [1961, 1991, 1999, 2025, 2050]) {
		const short = hijriTable(fromYmd(year, 1, 1), fromYmd(year + 1, 1, 1));
		expect(hijriStart(long, short.year, 1)).toBe(short.start);
	}
});

it('hijriTable() ends where the printed calendar does, without an error', () => {
	const table = hijriTable(fromYmd(1700, 1, 1), fromYmd(2300, 1, 1));
	expect([table.year, table.months.length]).toEqual([1318, 1500 - 1318 + 1]);
	expect(toHijri(table, fromYmd(1800, 1, 1))).toBeUndefined();
	expect(toHijri(table, fromYmd(2200, 1, 1))).toBeUndefined();
	expect(toHijri(hijriTable(fromYmd(1700, 1, 1), fromYmd(1710, 1, 1)), 0)).toBeUndefined();
});
