// States of one picture: searched, on a day, as a strip, against the direction of reading, in other digits.
import { bothWays, type Figure } from '../figure';
import { idOf, invented, type Row } from '../invented';

const ROWS: readonly Row[] = [
	{ date: '2024-02-10', en: 'Harbour council', ar: 'مجلس الموانئ', at: 'a', importance: 3 },
	{ date: '2024-07-01/2025-02-01', en: 'Dry dock', ar: 'حوض جاف', at: 'b' },
	{ date: '2025-06-20', en: 'Second council', ar: 'المجلس الثاني', at: 'a' },
	{ date: '2026-09', en: 'New quay', ar: 'رصيف جديد', status: 'expected' },
	{ date: '2024-05', en: 'Road survey', ar: 'مسح الطرق', lane: 1, at: 'b' },
	{ date: '2025-01/..', en: 'Coast road', ar: 'طريق الساحل', lane: 1, status: 'expected' },
	{ date: '2024-11-05', en: 'Books given', ar: 'إهداء الكتب', lane: 2, at: 'c' },
	{ date: '2024-01-15/..', en: 'Pupils travel', ar: 'سفر الطلاب', lane: 2, at: 'a' }
];

const timeline = invented(ROWS);
const THREE_YEARS = { from: '2024-01-01', to: '2027-01-01' };
const picture = { timeline, ...THREE_YEARS, width: 704 };

export const STATES: readonly Figure[] = [
	...bothWays({
		...picture,
		name: 'matches',
		shows: 'what does not match is dimmed',
		matches: ['Harbour council', 'Coast road'].map(idOf)
	}),
	...bothWays({
		...picture,
		name: 'today',
		shows: 'today is a line that steps aside for titles, and the future is hatched',
		today: '2025-08-14'
	}),
	...bothWays({
		...picture,
		name: 'today-first',
		shows: 'today in the first days of the window has no word: the name of the year stands there',
		today: '2024-01-12'
	}),
	...bothWays({
		...picture,
		name: 'today-last',
		shows: 'today near the later edge has its word on the earlier side',
		today: '2026-12-20'
	}),
	...bothWays({
		...picture,
		name: 'today-on-a-year',
		shows: 'today in the first weeks of a year has no word: there stands its name',
		today: '2025-01-20'
	}),
	...bothWays({
		...picture,
		name: 'strip',
		shows: 'the strip has a thin row a lane and no titles',
		width: 1184,
		strip: true
	}),
	...bothWays({
		...picture,
		name: 'strip-narrow',
		shows: 'the strip on a phone is lower still, and has no names',
		width: 352,
		strip: true
	}),
	{
		...picture,
		name: 'time-ltr-ar',
		shows: 'Arabic words on time from left to right',
		lang: 'ar',
		time: 'ltr',
		both: true,
		today: '2025-08-14'
	},
	{
		...picture,
		name: 'time-rtl-en',
		shows: 'English words on time from right to left',
		lang: 'en',
		time: 'rtl',
		both: true,
		today: '2025-08-14'
	},
	{
		...picture,
		name: 'digits-ar',
		shows: 'years and days in the digits ١٢٣',
		lang: 'ar',
		arabicDigits: true,
		today: '2025-08-14'
	},
	...bothWays({
		...picture,
		name: 'file',
		shows: 'the file that readers download has a title, a key and a credit',
		width: 1184,
		both: true,
		file: true
	}),
	{
		...picture,
		name: 'file-found-ar',
		shows: 'the file says what was looked for',
		lang: 'ar',
		width: 1184,
		file: true,
		matches: [idOf('Dry dock')]
	}
];
