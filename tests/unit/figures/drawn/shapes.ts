// Marks: each shape, short and long, with and without words; sides, importance, places that nobody reported.
import { bothWays, type Figure } from '../figure';
import { invented, type Row } from '../invented';

/** Every shape once, over ten years. */
const EACH: readonly Row[] = [
	{ date: '2001-03-10', en: 'Pier opens', ar: 'افتتاح الرصيف', at: 'a' },
	{ date: '2002-04-02/2003-09-20', en: 'Dredging', ar: 'تعميق القناة', at: 'b' },
	{ date: '2005', en: 'New lighthouse', ar: 'منارة جديدة', at: 'c' },
	{ date: '2006?', en: 'Storm', ar: 'عاصفة', at: 'a' },
	{ date: '2001-06-01/..', en: 'Weekly ferry', ar: 'عبّارة أسبوعية', lane: 1, at: 'b' },
	{ date: '2008', en: 'Second quay', ar: 'رصيف ثان', lane: 1, status: 'expected' },
	{ date: '2007-05/..', en: 'Bridge', ar: 'جسر', lane: 2, status: 'expected' },
	{ date: '2003-07-01', en: 'Fair', ar: 'معرض', lane: 2, at: 'a', status: 'cancelled' },
	{ date: '2004-02/2005-08', en: 'Canal', ar: 'قناة', lane: 2, at: 'b', status: 'postponed' }
];

/** Every form in which a date can be known, over two years. */
const DATES: readonly Row[] = [
	{ date: '2010-02-11', en: 'A day', ar: 'يوم', at: 'a' },
	{ date: '2010-06', en: 'A month', ar: 'شهر', at: 'a' },
	{ date: '2010-11-03/2010-11-20', en: 'Some days', ar: 'أيام', at: 'a' },
	{ date: '2011-03~', en: 'About a month', ar: 'شهر تقريبًا', at: 'a' },
	{ date: '2011-09-14?', en: 'A day in doubt', ar: 'يوم غير مؤكد', at: 'a' },
	{ date: '2010', en: 'A whole year', ar: 'سنة كاملة', lane: 1, at: 'b' },
	{ date: '2011?', en: 'A year in doubt', ar: 'سنة غير مؤكدة', lane: 1, at: 'b' },
	{ date: '201X', en: 'A decade', ar: 'عقد', lane: 2, at: 'c' },
	{
		date: '../2010-08-15',
		en: 'Since nobody knows when',
		ar: 'منذ وقت غير معلوم',
		lane: 2,
		at: 'c'
	},
	{
		date: '2011-02-01/..',
		en: 'Until nobody knows when',
		ar: 'إلى وقت غير معلوم',
		lane: 2,
		at: 'c'
	}
];

/** Dots of each importance on each side. */
const DOTS: readonly Row[] = ([1, 2, 3] as const).flatMap((importance) =>
	(['a', 'b', 'c', undefined] as const).map((at, k) => ({
		date: `201${k * 2}-0${importance * 2}-15`,
		en: `Importance ${importance}, side ${at ?? 'd'}`,
		ar: `أهمية ${importance} جهة ${k + 1}`,
		lane: importance - 1,
		at,
		importance
	}))
);

const each = invented(EACH);
const DECADE = { from: '2001-01-01', to: '2011-01-01' };

export const SHAPES: readonly Figure[] = [
	...bothWays({
		name: 'shapes',
		shows: 'each shape of a mark with its title',
		timeline: each,
		...DECADE,
		width: 704
	}),
	...bothWays({
		name: 'shapes-two-lines',
		shows: 'each shape of a mark with its title in two languages',
		timeline: each,
		...DECADE,
		width: 1184,
		both: true
	}),
	...bothWays({
		name: 'shapes-bare',
		shows: 'each shape of a mark without a title, on a phone',
		timeline: each,
		...DECADE,
		width: 352
	}),
	...bothWays({
		name: 'dates',
		shows: 'no date is drawn more exactly than it is known',
		timeline: invented(DATES),
		from: '2010-01-01',
		to: '2012-01-01',
		width: 704
	}),
	...bothWays({
		name: 'dots',
		shows: 'dots are as large as their events are important, and rings where no place is reported',
		timeline: invented(DOTS),
		from: '2010-01-01',
		to: '2020-01-01',
		width: 704
	})
];
