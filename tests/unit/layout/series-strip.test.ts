import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	barsInView,
	byLength,
	STRIP_HEAD,
	STRIP_HEIGHT,
	stripLayout
} from '../../../src/lib/layout/series-strip';
import { fromYmd } from '../../../src/lib/model/date';
import type { SeriesBar } from '../../../src/lib/model/series';

const bar = (from: number, to: number, value: number): SeriesBar => ({
	from,
	to,
	flags: 2,
	value,
	marks: [],
	source: 0,
	also: []
});
const year = (of: number, value: number) => bar(fromYmd(of, 1, 1), fromYmd(of + 1, 1, 1), value);
const YEARS = [year(2000, 10), year(2001, 40), year(2003, 20)];
const span = { from: fromYmd(2000, 1, 1), to: fromYmd(2004, 1, 1) };

describe('bars', () => {
	it('stand where their years stand, and leave years without a value free', () => {
		const { bars } = stripLayout(YEARS, span, 'ltr');
		const byTime = [...bars].sort((a, b) => a.bar - b.bar);
		const middles = byTime.map(({ middle }) => middle);
		expect(middles[0]).toBeCloseTo(0.125, 2);
		expect(middles[1]).toBeCloseTo(0.375, 2);
		expect(middles[2]).toBeCloseTo(0.875, 2);
	});

	it('stand mirrored where time runs to the left', () => {
		const [ltr, rtl] = [stripLayout(YEARS, span, 'ltr'), stripLayout(YEARS, span, 'rtl')];
		for (const [k, one] of ltr.bars.entries()) {
			expect(rtl.bars[k]?.middle).toBeCloseTo(1 - one.middle, 9);
			expect(rtl.bars[k]?.width).toBeCloseTo(one.width, 9);
		}
	});

	it('are as high as their share of the highest of all, in view or not', () => {
		const { bars, most } = stripLayout(YEARS, { from: span.from, to: fromYmd(2001, 1, 1) }, 'ltr');
		expect(most).toBe(40);
		expect(bars).toHaveLength(1);
		expect(bars[0]?.height).toBeCloseTo(STRIP_HEIGHT / 4, 9);
		expect((bars[0]?.y ?? 0) + (bars[0]?.height ?? 0)).toBeCloseTo(STRIP_HEAD + STRIP_HEIGHT, 9);
	});

	it('of a part of a year lie over that of the whole, and are narrower', () => {
		const part = bar(fromYmd(2001, 1, 1), fromYmd(2001, 12, 1), 30);
		const all = [part, ...YEARS];
		const { bars } = stripLayout(all, span, 'ltr');
		expect(bars[0]?.width).toBeLessThan(bars[2]?.width ?? 0);
		expect(byLength(all).at(-1)).toBe(0);
		expect(byLength([...YEARS, part]).at(-1)).toBe(3);
	});

	it('of a single day among many years are lines', () => {
		const day = bar(fromYmd(2001, 5, 5), fromYmd(2001, 5, 6), 3);
		expect(stripLayout([day], span, 'ltr').bars[0]?.thin).toBe(true);
	});

	it('of values that are nought or below have no height', () => {
		expect(stripLayout([year(2001, 0)], span, 'ltr').bars[0]?.height).toBe(0);
		expect(stripLayout([], span, 'ltr')).toMatchObject({ bars: [], most: 0 });
	});
});

it('years are named as closely as each width class has room for', () => {
	const wide = { from: fromYmd(1991, 1, 1), to: fromYmd(2028, 1, 1) };
	const { years } = stripLayout(YEARS, wide, 'ltr');
	const named = (of: number) =>
		years.filter(({ fits }) => fits.includes(of)).map((one) => one.year);
	expect(named(352)).toEqual([1995, 2000, 2005, 2010, 2015, 2020, 2025]);
	expect(named(1184).every((one) => one % 2 === 0)).toBe(true);
	expect(named(1184).length).toBeGreaterThan(named(704).length - 1);
});

describe('any window', () => {
	const windows = fc
		.tuple(fc.integer({ min: 9000, max: 14000 }), fc.integer({ min: 3, max: 5000 }))
		.map(([from, length]) => ({ from, to: from + length }));

	it('has a bar within the plot for every value in view, and for no other', () => {
		fc.assert(
			fc.property(windows, fc.constantFrom('ltr' as const, 'rtl' as const), (of, direction) => {
				const { bars } = stripLayout(YEARS, of, direction);
				expect(bars.map((one) => one.bar)).toEqual(barsInView(YEARS, of));
				for (const { middle, width, height } of bars) {
					expect(middle - width / 2).toBeGreaterThanOrEqual(-1e-9);
					expect(middle + width / 2).toBeLessThanOrEqual(1 + 1e-9);
					expect(height).toBeLessThanOrEqual(STRIP_HEIGHT);
				}
			})
		);
	});
});

describe('values above bars', () => {
	const many = Array.from({ length: 30 }, (_, k) => year(1994 + k, k === 10 ? 123.45 : 10.5 + k));
	const all = { from: fromYmd(1991, 1, 1), to: fromYmd(2028, 1, 1) };
	const named = (
		bars: readonly SeriesBar[],
		of: Parameters<typeof stripLayout>[1],
		width: number
	) =>
		stripLayout(bars, of, 'ltr')
			.bars.filter(({ fits }) => fits.includes(width))
			.map(({ bar: i }) => i)
			.sort((a, b) => a - b);

	it('stand above all of them where all have room', () => {
		expect(named(YEARS, span, 704)).toEqual([0, 1, 2]);
	});

	it('stand above the highest and the last one where they have not', () => {
		expect(named(many, all, 704)).toEqual([10, 29]);
	});

	it('stand above the highest alone where the last one is too near', () => {
		const late = [...many, year(2024, 500), year(2025, 1.25)];
		expect(named(late, all, 352)).toEqual([30]);
	});
});
