// Titles: after, before, inside and under their marks, at the edges of the picture, at walls, and too long.
import { bothWays, type Figure } from '../figure';
import { invented, type Row } from '../invented';

const PLACES: readonly Row[] = [
	{ date: '2000-06-01', en: 'Words after a dot', ar: 'كلمات بعد نقطة', at: 'a' },
	{ date: '2001-03', en: 'Words after a month', ar: 'كلمات بعد شهر', lane: 1, at: 'b' },
	{ date: '2004-01/2006-03', en: 'Words inside a bar', ar: 'كلمات داخل شريط', at: 'b' },
	{ date: '2004-01-05/2006-03-01', en: 'Words inside', ar: 'كلمات داخله', lane: 1, at: 'a' },
	{
		date: '2002-05/2003-05',
		en: 'Words under a soft bar',
		ar: 'كلمات تحت شريط فاتح',
		lane: 2,
		at: 'c'
	},
	{
		date: '2007-05-01/2008-05-01',
		en: 'Words under a solid bar',
		ar: 'كلمات تحت شريط غامق',
		lane: 2,
		at: 'a'
	},
	{ date: '2009-10-20', en: 'Words before a dot', ar: 'كلمات قبل نقطة', at: 'a' },
	{ date: '2009-08', en: 'Words before a month', ar: 'كلمات قبل شهر', lane: 1, at: 'b' }
];

/** Titles of as many letters as the data allow: 70. */
const long = (n: number) => ({
	en: `Title number ${n} has as many letters as there may be, which are seventy.`,
	ar: `العنوان رقم ${n} له من الحروف أكثر ما يجوز أن يكون له وهو سبعون حرفًا تاما`
});
const TOO_LONG: readonly Row[] = [
	{ date: '2003-02-01', ...long(1), at: 'a', importance: 3 },
	{ date: '2007-03-01', ...long(2), at: 'b', lane: 1 },
	{ date: '2000/2009', ...long(3), at: 'c', lane: 2 },
	{ date: '2008-02', ...long(4), lane: 2, at: 'a' }
];

const EDGES: readonly Row[] = [
	{ date: '1998-04/2001-09', en: 'Began before the window', ar: 'بدأ قبل النافذة', at: 'a' },
	{ date: '2003-02-01/2007-01-01', en: 'Goes on after it', ar: 'يستمر بعدها', at: 'b' },
	{ date: '1998/2008', en: 'Longer than the window', ar: 'أطول من النافذة', lane: 1, at: 'c' },
	{ date: '2000-01-01', en: 'On its first day', ar: 'في يومها الأول', lane: 1, at: 'a' },
	{ date: '2003-12-31', en: 'On its last day', ar: 'في يومها الأخير', lane: 1, at: 'b' },
	{ date: '1999-12-20', en: 'A little earlier', ar: 'قبلها بقليل', lane: 2, at: 'a' },
	{ date: '2003-11-02', en: 'Near its end', ar: 'قرب نهايتها', lane: 2, at: 'a' },
	{ date: '1997-05/..', en: 'Ongoing', ar: 'مستمر', lane: 2, at: 'b' }
];

const WALLS: readonly Row[] = [2, 4, 6, 8].map((year, lane) => ({
	date: `200${year - 1}-10-01`,
	en: `Close before the wall of 200${year}`,
	ar: `قبيل جدار 200${year}`,
	lane: lane % 3,
	at: 'a'
}));

const FOUR_YEARS = { from: '2000-01-01', to: '2004-01-01' };
const DECADE = { from: '2000-01-01', to: '2010-01-01' };

export const LABELS: readonly Figure[] = [
	...bothWays({
		name: 'labels',
		shows: 'titles stand after, inside, under and before their marks',
		timeline: invented(PLACES),
		...DECADE,
		width: 704
	}),
	...bothWays({
		name: 'labels-two-lines',
		shows: 'second lines stand below the first, from the same edge',
		timeline: invented(PLACES),
		...DECADE,
		width: 837,
		both: true
	}),
	...bothWays({
		name: 'labels-too-long',
		shows: 'a title without room is left out, and never cut',
		timeline: invented(TOO_LONG),
		...DECADE,
		width: 560
	}),
	...bothWays({
		name: 'labels-long',
		shows: 'titles of seventy letters stand whole where the picture is wide',
		timeline: invented(TOO_LONG),
		...DECADE,
		width: 1184,
		both: true
	}),
	...bothWays({
		name: 'edges',
		shows: 'marks that the window cuts are straight there, and titles stay within it',
		timeline: invented(EDGES),
		...FOUR_YEARS,
		width: 704
	}),
	...bothWays({
		name: 'walls',
		shows: 'titles do not lie across the limits of named periods',
		timeline: invented(WALLS),
		...DECADE,
		width: 1184,
		walls: ['2002-01-01', '2004-01-01', '2006-01-01', '2008-01-01']
	})
];
