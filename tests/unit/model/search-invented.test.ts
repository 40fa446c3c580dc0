import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/lib/data/edtf';
import { search, searchText } from '../../../src/lib/model/search';
import type { SearchFile } from '../../../src/lib/model/search-file';
import { indexOf, sketch, type Sketch } from '../layout/generate';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Events and their texts, and what is found of them: positions in `sketches`, best first. */
function searching(sketches: readonly Sketch[], texts: Partial<SearchFile> = {}) {
	const { index } = indexOf(sketches);
	const ids = sketches.map((_, k) => `e${k}`);
	const none = ids.map(() => '');
	const nobody = ids.map(() => []);
	const file: SearchFile = {
		...{ ids, titles: none, summaries: none, rest: none, names: [], named: nobody },
		...{ publishers: [], published: nobody, months: MONTHS.map((name) => [name]), languages: [] },
		...{ categories: [], kinds: [], category: [], kind: [], status: [], tiers: [] },
		...texts
	};
	const text = searchText(file, index);
	return (query: string) => search(text, query)?.map((i) => Number((index.ids[i] ?? '').slice(1)));
}

describe('a date that is asked for', () => {
	const DATES = [
		'2025-12-18',
		'2025-12',
		'2025',
		'2025-12-01/2026-01-15',
		'2024-12-18',
		'2025-12-18/..',
		'../2025-12-18',
		'2025-11-30',
		'2026-01-01',
		'2025-12-17/2025-12-18',
		'2025-12-01',
		'2025-12-31'
	];
	const find = searching(DATES.map((edtf) => sketch(parseEdtf(edtf))));
	const found = (query: string) => (find(query) ?? []).map((k) => DATES[k]);
	const WITHIN_DAY = ['2025-12-18', '2025-12-18/..', '../2025-12-18'];

	it('finds what shares a day with it, and first what lies within it', () => {
		const day = found('18 dec 2025');
		expect(day.slice(0, 3).sort()).toEqual([...WITHIN_DAY].sort());
		expect(day.slice(3).sort()).toEqual(
			['2025-12', '2025', '2025-12-01/2026-01-15', '2025-12-17/2025-12-18'].sort()
		);
		const month = found('dec 2025');
		const within = [
			...WITHIN_DAY,
			...['2025-12', '2025-12-17/2025-12-18', '2025-12-01', '2025-12-31']
		];
		expect(month.slice(0, 7).sort()).toEqual(within.sort());
		expect(month.slice(7).sort()).toEqual(['2025', '2025-12-01/2026-01-15']);
	});

	it('of a year holds its first day and its last, and not the days beside it', () => {
		expect(found('2024')).toEqual(['2024-12-18']);
		expect(found('2026').sort()).toEqual(['2025-12-01/2026-01-15', '2026-01-01']);
	});

	it('of a month in any year finds what is known to the month', () => {
		expect(found('dec').sort()).toEqual(
			[
				...[...WITHIN_DAY, '2024-12-18', '2025-12', '2025-12-17/2025-12-18'],
				...['2025-12-01', '2025-12-31']
			].sort()
		);
		expect(found('nov')).toEqual(['2025-11-30']);
	});

	it('of a day in any year finds what is known to the day', () => {
		expect(found('18 dec').sort()).toEqual([...WITHIN_DAY, '2024-12-18'].sort());
		expect(found('17 dec')).toEqual([]);
		expect(found('1 jan')).toEqual(['2026-01-01']);
	});
});

describe('the order of what is found', () => {
	const day = (edtf: string, importance: 1 | 2 | 3 = 2) => sketch(parseEdtf(edtf), { importance });

	it('is that of the text in which it stands: title, name, summary, rest, publisher', () => {
		const six = Array.from({ length: 6 }, () => day('2025-01-01'));
		const at = (k: number) => six.map((_, i) => (i === k ? 'wind' : 'other'));
		const find = searching(six, {
			...{ rest: at(1), summaries: at(2), titles: at(4) },
			...{ names: ['else', 'wind'], named: [[0], [], [], [0, 1], [], []] },
			...{ publishers: ['wind daily', 'post'], published: [[0], [1], [], [], [], [1]] }
		});
		// The rest and a publisher are worth the same; the earlier of both stands first.
		expect(find('wind')).toEqual([4, 3, 2, 0, 1]);
	});

	it('is by whole words before beginnings, then by importance, then the newest', () => {
		const find = searching(
			[
				day('2020-01-01'),
				day('2025-01-01', 1),
				day('2021-01-01', 3),
				day('2024-01-01'),
				day('2023-01-01')
			],
			{ titles: ['wind farm', 'windmill', 'windmill', 'windmill', 'windmill'] }
		);
		expect(find('wind')).toEqual([0, 2, 3, 4, 1]);
	});

	it('adds up what each word is worth, and every word must be found', () => {
		const three = Array.from({ length: 3 }, () => day('2025-01-01'));
		const find = searching(three, {
			titles: ['wind', 'wind farm', 'farm'],
			summaries: ['farm', '', '']
		});
		expect(find('wind farm')).toEqual([1, 0]);
	});

	it('knows the beginning of a word, and not its middle or its end', () => {
		const find = searching([day('2025-01-01')], { titles: ['headwind tower'] });
		for (const query of ['wind', 'ower', 'adwi']) expect(find(query)).toEqual([]);
		for (const query of ['head', 'tower', 'headwind tow']) expect(find(query)).toEqual([0]);
	});

	it('leaves out events of which the file knows nothing', () => {
		const two = [day('2025-01-01'), day('2025-01-01')];
		const find = searching(two, { ids: ['e1'], titles: ['wind'] });
		expect(find('wind')).toEqual([1]);
		expect(find('undefined')).toEqual([]);
	});
});
