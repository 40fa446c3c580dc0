import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metricsFor, WIDTH_CLASSES } from '../../../src/lib/layout/metrics';
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

const plotOf = (width: number) => width - metricsFor(width, true).gutter;
const windows = fc
	.tuple(fc.integer({ min: 9000, max: 14000 }), fc.integer({ min: 3, max: 5000 }))
	.map(([from, length]) => ({ from, to: from + length }));

describe('bars', () => {
	it('stand where their years stand, and leave years without a value free', () => {
		const { bars } = stripLayout(YEARS, span, 'ltr');
		const byTime = [...bars].sort((a, b) => a.bar - b.bar);
		const middles = byTime.map(({ middle }) => middle);
		expect(middles[0]).toBeCloseTo(0.125, 2);
		expect(middles[1]).toBeCloseTo(0.375, 2);
		expect(middles[2]).toBeCloseTo(0.875, 2);
		expect(bars.map(({ thin }) => thin)).toEqual([false, false, false]);
	});

	it('belong to every window that shares a day with their period, and to no other', () => {
		const seen = (from: number, to: number) => barsInView(YEARS, { from, to });
		expect(seen(fromYmd(2001, 1, 1), fromYmd(2002, 1, 1))).toEqual([1]);
		expect(seen(fromYmd(2001, 12, 31), fromYmd(2003, 1, 1))).toEqual([1]);
		expect(seen(fromYmd(2002, 1, 1), fromYmd(2003, 1, 2))).toEqual([2]);
	});

	it('of periods of the same length keep the order of the series', () => {
		expect(byLength([year(2001, 1), year(2002, 1), year(2003, 1)])).toEqual([0, 1, 2]);
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

it('years are named at their middle, where their bars stand, in either direction', () => {
	for (const direction of ['ltr', 'rtl'] as const) {
		const { years } = stripLayout(YEARS, span, direction);
		expect(years.map((one) => one.year)).toEqual([2000, 2001, 2002, 2003]);
		const middles = [0.125, 0.375, 0.625, 0.875];
		if (direction === 'rtl') middles.reverse();
		years.forEach(({ middle, year: of, day }, k) => {
			expect(middle).toBeCloseTo(middles[k] ?? 0, 2);
			expect(day).toBe(fromYmd(of, 1, 1));
		});
	}
});

it('a year of which the window shows less than the room of its name is not named', () => {
	for (let seen = 20; seen < 60; seen++) {
		const from = fromYmd(2001, 1, 1) - seen;
		const part = { from, to: fromYmd(2004, 1, 1) };
		const { years } = stripLayout(YEARS, part, 'ltr');
		const room = (seen * plotOf(1184)) / (part.to - part.from);
		const named = years.some(({ year: of, fits }) => of === 2000 && fits.includes(1184));
		expect([seen, named]).toEqual([seen, room >= 32]);
	}
});

describe('any window', () => {
	it('names years within the plot, with room between their names, in every class', () => {
		fc.assert(
			fc.property(windows, (of) => {
				const { years } = stripLayout(YEARS, of, 'ltr');
				for (const width of WIDTH_CLASSES) {
					const plot = plotOf(width);
					const places = years
						.filter(({ fits }) => fits.includes(width))
						.map(({ middle }) => middle * plot);
					for (const [k, place] of places.entries()) {
						expect(Math.min(place, plot - place)).toBeGreaterThanOrEqual(14 - 1e-9);
						expect(place - (places[k - 1] ?? -Infinity)).toBeGreaterThan(28);
					}
				}
				expect(years.filter(({ fits }) => fits.length === 0)).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	});

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

	it('are not all told where a single one of them has no room', () => {
		const week = bar(fromYmd(2002, 3, 1), fromYmd(2002, 3, 8), 5);
		expect(named([...YEARS, week], span, 704)).not.toContain(0);
	});

	it('stand above the earlier of two that are equally high', () => {
		const twice = many.map((one, k) => (k === 20 ? year(2014, 123.45) : one));
		expect(named(twice, all, 704)).toEqual([10, 29]);
	});

	it('stand above the last one too as soon as the two have room beside each other', () => {
		const highest = (at: number) =>
			many.map((one, k) => year(1994 + k, k === at ? 123.45 : k === 10 ? 1 : one.value));
		const scale = plotOf(704) / (all.to - all.from);
		for (let at = 20; at < 29; at++) {
			// Six digits and four, seven pixels each and two at either side.
			const fits = (29 - at) * 365.25 * scale >= (6 * 7 + 4 + 4 * 7 + 4) / 2;
			expect([at, named(highest(at), all, 704)]).toEqual([at, fits ? [at, 29] : [at]]);
		}
	});

	it('are left out where they would reach beyond the plot', () => {
		expect(named(many, { from: fromYmd(2004, 12, 1), to: all.to }, 704)).toEqual([29]);
	});

	it('stand above the highest alone where the last one is too near', () => {
		const late = [...many, year(2024, 500), year(2025, 1.25)];
		expect(named(late, all, 352)).toEqual([30]);
	});
});
