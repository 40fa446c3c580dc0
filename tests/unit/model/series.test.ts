import { describe, expect, it } from 'vitest';
import { dayOfIso } from '../../../src/lib/model/date';
import {
	drawnSeries,
	FEWEST_BARS,
	fillOf,
	patternOf,
	seriesData,
	turns
} from '../../../src/lib/model/series';
import { SERIES_FLAGS, type SeriesFlag } from '../../../src/lib/model/types';
import { timeline } from './real-search';

const data = (id: string, lang = 'en') => {
	const series = timeline.series.find((one) => one.id === id);
	if (!series) throw new Error(`no series ${id}`);
	return seriesData(timeline, series, lang);
};

describe('the series on offer', () => {
	it('begin with the default one, and each has enough values', () => {
		const drawn = drawnSeries(timeline);
		expect(drawn[0]?.id).toBe('trade_turnover');
		expect(drawn.map(({ id }) => id)).toContain('hajj_quota');
		expect(drawn.map(({ id }) => id)).not.toContain('kz_trade_with_gcc');
		for (const { id } of drawn) expect(data(id).bars.length).toBeGreaterThanOrEqual(FEWEST_BARS);
	});
});

describe('a series', () => {
	it('has one bar a period: the preferred value, with the others told beside it', () => {
		const { bars, sources } = data('kz_imports_from_sa');
		const of2013 = bars.filter(({ from }) => from === dayOfIso('2013-01-01'));
		expect(of2013).toHaveLength(1);
		expect(of2013[0]).toMatchObject({ value: 26.86, also: [{ value: 17 }] });
		expect(sources[of2013[0]?.also[0]?.source ?? -1]?.publisher).toBeTruthy();
	});

	it('loses no point of the file', () => {
		for (const series of drawnSeries(timeline)) {
			const { bars } = data(series.id);
			const told = bars.reduce((n, { also }) => n + 1 + also.length, 0);
			const written = series.points.reduce((n, { alsoIn }) => n + 1 + alsoIn.length, 0);
			expect(told).toBe(written);
		}
	});

	it('keeps the marks of its values and is silent about years without one', () => {
		const { bars } = data('saudi_visitors_to_kz');
		expect(bars.map(({ marks }) => marks)).toEqual([['partial'], ['approximate'], ['expected']]);
		const years = data('hajj_quota').bars.map(({ from }) => from);
		expect(years).not.toContain(dayOfIso('2013-01-01'));
	});

	it('tells what disagrees and what is missing, in the language asked for', () => {
		const { conflicts, gaps, bars } = data('trade_turnover', 'ar');
		expect(conflicts.length).toBe(3);
		expect(gaps).toHaveLength(1);
		expect(gaps[0]).toMatch(/[\u0600-\u06ff]/);
		const of1998 = bars.find(({ from }) => from === dayOfIso('1998-01-01'));
		expect(conflicts[of1998?.conflict ?? -1]?.what).toContain('104.3');
		expect(bars.find(({ from }) => from === dayOfIso('1996-01-01'))?.conflict).toBeUndefined();
	});
});

describe('rises and falls', () => {
	it('of the trade that Kazakhstan records are 15 and 13, from 1994 to 2022', () => {
		expect(turns(data('trade_turnover').bars)).toEqual({
			from: dayOfIso('1994-01-01'),
			to: dayOfIso('2023-01-01'),
			rises: 15,
			falls: 13
		});
	});

	it('are counted between neighbouring years only', () => {
		// 2011–12 up; 2016–17 down, 2017–18 up, 2018–19 up; 2025–26 down. 2022–23: about four thousand is no outcome.
		expect(turns(data('hajj_quota').bars)).toMatchObject({ rises: 3, falls: 2 });
	});

	it('are not counted of a few scattered values', () => {
		expect(turns(data('saudi_financing_announced').bars)).toBeUndefined();
		expect(turns([])).toBeUndefined();
	});
});

describe('the fill of a bar', () => {
	it.each([
		[[], 'plain'],
		[['derived'], 'derived'],
		[['partial'], 'partial'],
		[['expected'], 'expected'],
		[['planned'], 'expected'],
		[['approximate'], 'approximate'],
		[['estimate'], 'approximate'],
		[['period_uncertain'], 'approximate'],
		[['derived', 'estimate'], 'approximate'],
		[['estimate', 'partial'], 'partial'],
		[['derived', 'partial', 'estimate', 'planned'], 'expected']
	] as [SeriesFlag[], string][])('with the marks %j is %s', (marks, fill) => {
		expect(fillOf(marks)).toBe(fill);
		expect(fillOf([...marks].reverse())).toBe(fill);
	});

	it('is the same in the key as in the bar, mark by mark', () => {
		for (const mark of SERIES_FLAGS) expect(patternOf(mark)).toBe(fillOf([mark]));
	});
});
