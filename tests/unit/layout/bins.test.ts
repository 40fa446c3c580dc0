import fc from 'fast-check';
import { expect, it } from 'vitest';
import { yearBins } from '../../../src/lib/layout/bins';
import { fromYmd } from '../../../src/lib/model/date';
import { daysFrom, FIRST, indexOf, LAST, sketch, someEvents } from './generate';

const SPAN = { from: FIRST, to: LAST };

it('every event is counted once, in the year it began or, where nobody knows when, in the year it ended', () => {
	fc.assert(
		fc.property(someEvents(), (sketches) => {
			const bins = yearBins(indexOf(sketches).index, SPAN, 4);
			expect(bins.reduce((sum, { total }) => sum + total, 0)).toBe(sketches.length);
			for (const { from, to, counts, total } of bins.slice(1, -1)) {
				const here = sketches.filter(({ date }) => {
					const day = date.openStart ? date.end - 1 : date.start;
					return day >= from && day < to;
				});
				expect(total).toBe(here.length);
				expect(counts).toEqual(
					[0, 1, 2, 3].map((s) => here.filter(({ side }) => side === s).length)
				);
			}
		}),
		{ numRuns: 40 }
	);
});

it('years follow each other without a gap, empty ones too', () => {
	const bins = yearBins(indexOf([]).index, SPAN, 2);
	expect(bins).toHaveLength(40);
	expect(bins[0]).toEqual({
		year: 1991,
		from: FIRST,
		to: fromYmd(1992, 1, 1),
		counts: [0, 0],
		total: 0
	});
	bins.forEach(({ year, from, to }, k) => {
		expect(year).toBe(1991 + k);
		expect(from).toBe(fromYmd(year, 1, 1));
		expect(to).toBe(bins[k + 1]?.from ?? LAST);
	});
});

it('what began before the span counts in the first year, what begins after it in the last', () => {
	const { index } = indexOf([sketch(daysFrom(FIRST - 4000)), sketch(daysFrom(LAST + 10))]);
	const bins = yearBins(index, SPAN, 1);
	expect(bins.map(({ total }) => total).filter((n) => n > 0)).toEqual([1, 1]);
	expect([bins[0]?.total, bins.at(-1)?.total]).toEqual([1, 1]);
});
