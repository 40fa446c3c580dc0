import fc from 'fast-check';
import { expect, it } from 'vitest';
import { yearBins } from '../../../src/lib/layout/bins';
import { fromYmd } from '../../../src/lib/model/date';
import { daysFrom, FIRST, indexOf, LAST, sketch, someEvents } from './generate';

const SPAN = { from: FIRST, to: LAST };

it('every event is counted once, in the year it began, by its side', () => {
	fc.assert(
		fc.property(someEvents(), (sketches) => {
			const bins = yearBins(indexOf(sketches).index, SPAN, 4);
			expect(bins.reduce((sum, { total }) => sum + total, 0)).toBe(sketches.length);
			for (const { from, to, counts, total } of bins.slice(1)) {
				const here = sketches.filter(
					({ date }) => !date.openStart && date.start >= from && date.start < to
				);
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
	bins.forEach(({ to }, k) => {
		expect(to).toBe(bins[k + 1]?.from ?? LAST);
	});
});

it('what began before the span or nobody knows when counts in the first year, what begins after it in the last', () => {
	const { index } = indexOf([
		sketch(daysFrom(FIRST - 4000)),
		sketch(daysFrom(fromYmd(2020, 5, 1), 1, { openStart: true })),
		sketch(daysFrom(LAST + 10))
	]);
	const bins = yearBins(index, SPAN, 1);
	expect(bins.map(({ total }) => total).filter((n) => n > 0)).toEqual([2, 1]);
	expect([bins[0]?.total, bins.at(-1)?.total]).toEqual([2, 1]);
});
