import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { days } from '../../../src/lib/layout/scale';
import { ticks, type Tick } from '../../../src/lib/layout/ticks';
import { dayOfIso, fromYmd, isoOf, toYmd } from '../../../src/lib/model/date';
import { toHijri } from '../../../src/lib/model/hijri';
import { HIJRI, someSpan } from './generate';

const someWidth = fc.integer({ min: 256, max: 1600 });

/** Whether a day is a boundary of its unit; weeks begin on Mondays. */
function isBoundary({ day, unit }: Tick): boolean {
	const { year, month, day: date } = toYmd(day);
	if (unit === 'day') return Number.isInteger(day);
	if (unit === 'week') return (((day + 3) % 7) + 7) % 7 === 0;
	if (unit === 'month') return date === 1;
	if (unit === 'quarter') return date === 1 && month % 3 === 1;
	return date === 1 && month === 1 && (unit === 'year' || year % 10 === 0);
}

const ascending = (all: readonly { day: number }[]) =>
	all.every(({ day }, k) => k === 0 || day > (all[k - 1]?.day ?? 0));

describe('for any window', () => {
	it('ticks ascend, stand on true boundaries, within the window but for the first coarse one', () => {
		fc.assert(
			fc.property(someSpan, someWidth, (span, width) => {
				const { coarse, fine } = ticks(span, width, HIJRI);
				for (const tier of [coarse, fine]) {
					expect(ascending(tier)).toBe(true);
					expect(tier.filter((tick) => !isBoundary(tick))).toEqual([]);
					expect(tier.filter(({ day }) => day >= span.to)).toEqual([]);
				}
				expect(fine.filter(({ day }) => day < span.from)).toEqual([]);
				expect(coarse.slice(1).filter(({ day }) => day < span.from)).toEqual([]);
				if (coarse[0]) expect(coarse[0].day).toBeLessThanOrEqual(span.from);
			}),
			{ numRuns: 500 }
		);
	});

	it('fine ticks have room for their words, and none is left out between them', () => {
		fc.assert(
			fc.property(someSpan, someWidth, (span, width) => {
				const { fine } = ticks(span, width, HIJRI);
				const scale = width / days(span);
				fine.forEach(({ day, room }, k) => {
					const next = fine[k + 1];
					if (next) expect(room).toBeCloseTo((next.day - day) * scale, 6);
					expect(room).toBeGreaterThan(27);
				});
				expect(fine.length).toBeLessThan(width / 27 + 1);
			}),
			{ numRuns: 300 }
		);
	});

	it('Hijri ticks ascend within the window and stand where the table turns the month or the year', () => {
		fc.assert(
			fc.property(someSpan, someWidth, (span, width) => {
				const { hijri } = ticks(span, width, HIJRI);
				expect(ascending(hijri)).toBe(true);
				for (const { day, year, month, room } of hijri) {
					expect(day >= span.from && day < span.to).toBe(true);
					expect(toHijri(HIJRI, day)).toEqual({ year, month: month ?? 1, day: 1 });
					expect(room).toBeGreaterThan(0);
				}
			}),
			{ numRuns: 300 }
		);
	});
});

const at = (from: string, length: number, width: number) =>
	ticks({ from: dayOfIso(from), to: dayOfIso(from) + length }, width, HIJRI);

it.each([
	[14_610, 256, undefined, 'decade', '1991-01-01', '2000-01-01'],
	[14_610, 800, 'decade', 'year', '1991-01-01', '1992-01-01'],
	[14_610, 1062, 'decade', 'year', '1991-01-01', '1992-01-01'],
	[3653, 1062, 'decade', 'year', '1991-01-01', '1991-01-01'],
	[1096, 1062, 'year', 'quarter', '1991-01-01', '1991-01-01'],
	[365, 1062, 'year', 'month', '1991-01-01', '1991-01-01'],
	[120, 1062, 'month', 'week', '1991-01-01', '1991-01-07'],
	[30, 1062, 'month', 'day', '1991-01-01', '1991-01-01'],
	[3, 256, 'month', 'day', '1991-01-01', '1991-01-01']
])('%i days in %i pixels: %s over %s', (length, width, coarse, fine, firstCoarse, firstFine) => {
	const found = at('1991-01-01', length, width);
	expect(found.fine[0]?.unit).toBe(fine);
	expect(found.coarse[0]?.unit).toBe(coarse);
	expect(found.fine[0] && isoOf(found.fine[0].day)).toBe(firstFine);
	if (coarse && coarse !== 'decade') {
		expect(found.coarse[0] && isoOf(found.coarse[0].day)).toBe(firstCoarse);
	}
});

it.each(['ltr', 'rtl'] as const)(
	'a month on a phone has its Mondays, in words that run %s',
	(dir) => {
		for (const length of [28, 31, 62]) {
			const from = dayOfIso('2025-12-01');
			const { fine, coarse } = ticks({ from, to: from + length }, 358, HIJRI, dir);
			expect(fine.map(({ day }) => day)).toEqual(
				Array.from({ length: Math.ceil(length / 7) }, (_, k) => from + 7 * k)
			);
			expect(coarse[0]?.unit).toBe('month');
		}
	}
);

it('the period that the window begins in is named although it began before', () => {
	const { coarse } = at('2025-12-18', 20, 1062);
	expect(coarse.map(({ day }) => isoOf(day))).toEqual(['2025-12-01', '2026-01-01']);
	// Its room is what the window leaves of it.
	expect(coarse[0]?.room).toBeCloseTo((14 / 20) * 1062, 6);
});

it('centuries still have ticks', () => {
	const span = { from: fromYmd(1000, 1, 1), to: fromYmd(3000, 1, 1) };
	const { fine, coarse } = ticks(span, 352, HIJRI);
	expect(fine.map(({ day }) => toYmd(day).year % 100)).toEqual(Array<number>(20).fill(0));
	expect(coarse).toEqual([]);
});

it.each([
	[60, 10],
	[120, 20],
	[250, 50],
	[600, 100]
])('%i years in 352 pixels have a tick every %i', (years, every) => {
	const { fine } = ticks(
		{ from: fromYmd(1600, 1, 1), to: fromYmd(1600 + years, 1, 1) },
		352,
		HIJRI
	);
	const [first = 0, second = 0] = fine.map(({ day }) => toYmd(day).year);
	expect(second - first).toBe(every);
});

it.each([
	[30, 1062, true, 1],
	[365, 1062, false, 1],
	[3653, 1062, false, 1],
	[7305, 800, false, 5],
	[14_610, 800, false, 5],
	[14_610, 352, false, 10]
])('%i days in %i pixels: Hijri months %s, years every %i', (length, width, months, every) => {
	const { hijri } = at('1991-01-01', length, width);
	expect(hijri.every(({ month }) => (month !== undefined) === months)).toBe(true);
	if (!months) expect(hijri.every(({ year }) => year % every === 0)).toBe(true);
	expect(hijri.length).toBeGreaterThan(0);
});

it('where the table ends the calendar is silent', () => {
	const span = { from: fromYmd(1700, 1, 1), to: fromYmd(1710, 1, 1) };
	expect(ticks(span, 1062, HIJRI).hijri).toEqual([]);
});
