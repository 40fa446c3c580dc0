// Windows from all years to three days, each with its axis in both calendars; and windows without events.
import { bothWays, type Figure } from '../figure';
import { invented, type Row } from '../invented';

const ROWS: readonly Row[] = [
	{ date: '197X', en: 'First surveys', ar: 'أول المسوح', at: 'a' },
	{ date: '../1984-05-01', en: 'Old customs post', ar: 'مركز جمركي قديم', lane: 1, at: 'b' },
	{ date: '1988-09-12', en: 'Customs post moves', ar: 'نقل مركز الجمارك', lane: 1, at: 'b' },
	{ date: '1994', en: 'School exchange', ar: 'تبادل مدرسي', lane: 2, at: 'c' },
	{ date: '2001-03-01', en: 'Harbour talks', ar: 'محادثات الموانئ', at: 'a' },
	{
		date: '2001-03-02/2001-03-03',
		en: 'Tour of the docks',
		ar: 'جولة في الأحواض',
		lane: 1,
		at: 'a'
	},
	{
		date: '2001-03-26',
		en: 'Library opens',
		ar: 'افتتاح المكتبة',
		lane: 2,
		at: 'b',
		importance: 3
	},
	{ date: '2002-08', en: 'Summer school', ar: 'مدرسة صيفية', lane: 2, at: 'a' },
	{ date: '2019-04-04', en: 'Tunnel opens', ar: 'افتتاح النفق', lane: 1, at: 'c' },
	{ date: '2028', en: 'New terminal', ar: 'محطة جديدة', status: 'expected' }
];

const timeline = invented(ROWS);

/** A window in both directions. */
const both = (window: Pick<Figure, 'name' | 'shows' | 'from' | 'to' | 'width'>): Figure[] =>
	bothWays({ ...window, timeline });

export const WINDOWS: readonly Figure[] = [
	...both({
		name: 'all-years',
		shows: 'all years with decades and years',
		from: '1970-01-01',
		to: '2031-01-01',
		width: 704
	}),
	...both({
		name: 'all-years-narrow',
		shows: 'all years on the narrowest phone',
		from: '1970-01-01',
		to: '2031-01-01',
		width: 256
	}),
	...both({
		name: 'decade',
		shows: 'a decade with its years, at a width between the classes',
		from: '1994-01-01',
		to: '2004-01-01',
		width: 920
	}),
	...both({
		name: 'two-years',
		shows: 'two years with quarters',
		from: '2001-01-01',
		to: '2003-01-01',
		width: 704
	}),
	...both({
		name: 'two-years-narrow',
		shows: 'two years on a phone, at a width between the classes',
		from: '2001-01-01',
		to: '2003-01-01',
		width: 430
	}),
	...both({
		name: 'month',
		shows: 'a month with its days, and the Hijri month that begins in it',
		from: '2001-03-01',
		to: '2001-04-01',
		width: 1184
	}),
	...both({
		name: 'three-days',
		shows: 'three days, each with its own name',
		from: '2001-03-01',
		to: '2001-03-04',
		width: 352
	}),
	...both({
		name: 'empty',
		shows: 'a window without events is its axis alone',
		from: '2006-01-01',
		to: '2009-01-01',
		width: 704
	})
];
