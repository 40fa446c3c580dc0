// Lanes: crowded beside nearly empty, counted, with long names.
import { bothWays, type Figure } from '../figure';
import { invented, type Row } from '../invented';

const SIDES = ['a', 'b', 'c', undefined] as const;

/** `n` visits from 2010 on, one `every` so many days, and one event in each other lane. */
function crowd(n: number, every: number): Row[] {
	const visits = Array.from({ length: n }, (_, k): Row => {
		const date = new Date(Date.UTC(2010, 0, 10 + k * every)).toISOString().slice(0, 10);
		return {
			date,
			en: `Ship ${k + 1} calls`,
			ar: `وصول السفينة ${k + 1}`,
			at: SIDES[(k + (k >> 3)) % 4]
		};
	});
	return [
		...visits,
		{ date: '2010-10-02', en: 'Road to the coast', ar: 'طريق الساحل', lane: 1, at: 'a' },
		{ date: '2011', en: 'A year of reading', ar: 'سنة القراءة', lane: 2, at: 'b', importance: 3 }
	];
}

const TWO_YEARS = { from: '2010-01-01', to: '2012-01-01' };
const one: Row = { date: '2010-06-01', en: 'Only one', ar: 'واحد فقط', at: 'a' };

export const LANES: readonly Figure[] = [
	...bothWays({
		name: 'crowded',
		shows: 'a crowded lane takes the height that nearly empty ones leave',
		timeline: invented(crowd(36, 19)),
		...TWO_YEARS,
		width: 704
	}),
	...bothWays({
		name: 'counted',
		shows: 'what has no row is counted, with the shares of the sides',
		timeline: invented(crowd(60, 4)),
		from: '2010-01-01',
		to: '2020-01-01',
		width: 256
	}),
	...bothWays({
		name: 'counted-wide',
		shows: 'counts stand below the rows of their lane, beside its name',
		timeline: invented(crowd(60, 4)),
		from: '2010-01-01',
		to: '2020-01-01',
		width: 1184
	}),
	...bothWays({
		name: 'long-lane-names',
		shows: 'long names of lanes are broken, and end in dots where their lane is too low',
		timeline: invented(
			[
				one,
				{ ...one, en: 'Another', ar: 'آخر', lane: 1 },
				{ ...one, en: 'Third', ar: 'ثالث', lane: 2 }
			],
			[
				['Ports, harbours and piers', 'الموانئ والمرافئ والأرصفة'],
				['Roads', 'الطرق'],
				['Intergovernmental commissions', 'اللجان الحكومية المشتركة']
			]
		),
		...TWO_YEARS,
		width: 1184
	})
];
