import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/lib/data/edtf';
import { dayOfIso } from '../../../src/lib/model/date';
import { drawnSeries, seriesData, turns, type SeriesBar } from '../../../src/lib/model/series';
import type { Series, SeriesFlag, SeriesPoint } from '../../../src/lib/model/types';

const A = { url: 'https://a.example/1', publisher: 'A', tier: 'press' };
/** The same address by another publisher, and another address of the first. */
const B = { ...A, publisher: 'B' };
const C = { ...A, url: 'https://a.example/2' };

const point = (period: string, value: number, rest: Partial<SeriesPoint> = {}): SeriesPoint => ({
	...{ period, value, date: parseEdtf(period) },
	...{ flags: [], preferred: false, source: A, alsoIn: [] },
	...rest
});
const series = (id: string, points: readonly SeriesPoint[], chartDefault = false): Series => ({
	...{ id, points, chartDefault },
	...{ label: { en: `${id} label` }, unit: { en: 'tons' }, kind: { en: 'flow' } }
});
const NOTHING = { seriesConflicts: [], seriesGaps: [] };
const data = (
	points: readonly SeriesPoint[],
	timeline: Parameters<typeof seriesData>[0] = NOTHING
) => seriesData(timeline, series('s', points), 'en');

const three = [point('2001', 1), point('2002', 2), point('2003', 3)];

describe('the series on offer', () => {
	const ids = (...all: Series[]) => drawnSeries({ series: all }).map(({ id }) => id);

	it('have values of three periods at least, however many tell them', () => {
		expect(ids(series('enough', three))).toEqual(['enough']);
		const twice = [point('2001', 1), point('2001', 2), point('2002', 2)];
		expect(ids(series('few', twice), series('none', []))).toEqual([]);
	});

	it('begin with the default one, then keep their order, each once', () => {
		const all = [series('a', three), series('b', three, true), series('c', three)];
		expect(ids(...all)).toEqual(['b', 'a', 'c']);
		expect(ids(series('a', three), series('c', three))).toEqual(['a', 'c']);
		expect(ids(series('few', [], true), series('c', three))).toEqual(['c']);
	});
});

describe('what a series tells', () => {
	it('is in the language asked for, and empty where nobody has said it', () => {
		expect(data(three)).toMatchObject({ id: 's', label: 's label', unit: 'tons', notes: [] });
		const other = seriesData(NOTHING, series('s', three), 'fr');
		expect(other).toMatchObject({ label: '', unit: '' });
	});

	it('names each source once: an address by another publisher is another one', () => {
		const { sources, bars } = data([
			point('2001', 1),
			point('2002', 2, { source: B }),
			point('2003', 3, { source: C }),
			point('2004', 4)
		]);
		expect(sources).toEqual([A, B, C].map(({ url, publisher }) => ({ url, publisher })));
		expect(bars.map(({ source }) => source)).toEqual([0, 1, 2, 0]);
	});

	it('keeps notes with their values, each note once', () => {
		const note = { en: 'Revised.', fr: 'Révisé.' };
		const { notes, bars } = data([
			point('2001', 1, {
				note,
				preferred: true,
				alsoIn: [
					{ ...B, value: 5 },
					{ ...C, note }
				]
			}),
			point('2001', 7, { source: C, note: { en: 'Early.' } }),
			point('2002', 2)
		]);
		expect(notes).toEqual(['Revised.', 'Early.']);
		expect(bars[0]).toMatchObject({ value: 1, note: 0 });
		expect(bars[0]?.also).toEqual([
			{ value: 5, source: 1 },
			{ value: undefined, source: 2, note: 0 },
			{ value: 7, source: 2, note: 1 }
		]);
		expect(bars[1]).not.toHaveProperty('note');
	});

	it('marks what has not ended', () => {
		const { bars } = data([point('2001', 1), point('2002-01/..', 2)]);
		expect(bars[0]).not.toHaveProperty('open');
		expect(bars[1]).toMatchObject({ open: true });
	});

	it('tells a conflict at the periods that share a day with it, and at no others', () => {
		const { bars, conflicts } = data(three, {
			seriesConflicts: [
				{ series: ['other'], periods: [parseEdtf('2001')], what: {}, resolution: {} },
				{
					...{ series: ['s'], periods: [parseEdtf('2002')] },
					...{ what: { en: 'Two values.' }, resolution: { en: 'The later one.' } }
				}
			],
			seriesGaps: [
				{ series: 's', note: { en: 'No figures of 2004.' } },
				{ series: 'other', note: { en: 'None.' } }
			]
		});
		expect(conflicts).toEqual([{ what: 'Two values.', resolution: 'The later one.' }]);
		expect(bars.map(({ conflict }) => conflict)).toEqual([undefined, 0, undefined]);
	});

	it('tells of gaps of its own', () => {
		const { gaps } = data(three, {
			seriesConflicts: [],
			seriesGaps: [
				{ series: 's', note: { en: 'No figures of 2004.' } },
				{ series: 'other', note: { en: 'None.' } }
			]
		});
		expect(gaps).toEqual(['No figures of 2004.']);
	});
});

describe('rises and falls', () => {
	const bar = (from: string, to: string, value: number, marks: SeriesFlag[] = []): SeriesBar => ({
		...{ from: dayOfIso(from), to: dayOfIso(to), flags: 2 },
		...{ value, marks, source: 0, also: [] }
	});
	const year = (of: number, value: number, marks?: SeriesFlag[]) =>
		bar(`${of}-01-01`, `${of + 1}-01-01`, value, marks);
	const four = [year(2001, 5), year(2002, 7), year(2003, 7), year(2004, 6)];

	it('leave out years without a change', () => {
		expect(turns(four)).toEqual({
			from: dayOfIso('2001-01-01'),
			to: dayOfIso('2005-01-01'),
			rises: 1,
			falls: 1
		});
	});

	it('need three pairs of neighbouring years', () => {
		expect(turns(four.slice(1))).toBeUndefined();
		expect(turns([...four.slice(1), year(2006, 1), year(2008, 1)])).toBeUndefined();
	});

	it('are of whole years only: a part of one or several together are no neighbour', () => {
		const part = bar('2005-01-01', '2005-12-01', 900);
		const several = bar('2005-01-01', '2007-01-01', 900);
		for (const other of [part, several]) expect(turns([...four, other])).toEqual(turns(four));
	});

	it('are of outcomes only, whether published or derived', () => {
		expect(turns([...four, year(2005, 9, ['derived'])])?.rises).toBe(2);
		for (const mark of ['expected', 'planned', 'partial', 'approximate', 'estimate'] as const)
			expect(turns([...four, year(2005, 9, [mark])])).toEqual(turns(four));
		expect(turns([...four, year(2005, 9, ['derived', 'partial'])])).toEqual(turns(four));
	});
});
