import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/lib/data/edtf';
import {
	formatDay,
	formatEventDate,
	formatKnown,
	formatMonth,
	formatTick,
	formatYear
} from '../../../src/lib/i18n/format';
import { localeOf, makeLocale } from '../../../src/lib/i18n/locale';
import type { DateMessages } from '../../../src/lib/i18n/messages';
import ar from '../../../src/lib/i18n/messages/ar';
import en from '../../../src/lib/i18n/messages/en';
import fr from '../../../src/lib/i18n/messages/fr';
import { monthNames } from '../../../src/lib/i18n/month-names';
import { dayOfIso, fromYmd } from '../../../src/lib/model/date';

const EN = localeOf(en);
const AR = localeOf(ar);
const FR = localeOf(fr);
const DAY = dayOfIso('2025-12-18');

it('formatDay() says as much as it is asked for', () => {
	expect(formatDay(EN, DAY)).toBe('18 December 2025');
	expect(formatDay(EN, DAY, { weekday: true })).toBe('Thursday 18 December 2025');
	expect(formatDay(EN, DAY, { month: 'short' })).toBe('18 Dec 2025');
	expect(formatDay(EN, DAY, { year: false })).toBe('18 December');
	expect(formatDay(AR, DAY, { weekday: true })).toBe('الخميس 18 ديسمبر 2025');
	expect(formatDay(FR, DAY, { weekday: true })).toBe('jeudi 18 décembre 2025');
	expect(formatDay(FR, fromYmd(2025, 12, 1))).toBe('1er décembre 2025');
	expect(formatDay(makeLocale(ar, { digits: 'arab' }), DAY)).toBe('١٨ ديسمبر ٢٠٢٥');
});

it('months and years stand alone; years are never grouped and need no era', () => {
	expect(formatMonth(EN, DAY)).toBe('December 2025');
	expect(formatMonth(AR, DAY)).toBe('ديسمبر 2025');
	expect(formatYear(EN, DAY)).toBe('2025');
	expect(formatYear(AR, DAY)).toBe('2025');
	expect(formatYear(FR, fromYmd(12_345, 1, 1))).toBe('12345');
});

describe('formatEventDate()', () => {
	it.each([
		['2025-12-18', '18 December 2025', '18 ديسمبر 2025', '18 décembre 2025'],
		['2025-05', 'May 2025', 'مايو 2025', 'mai 2025'],
		['1994', '1994', '1994', '1994'],
		['199X', '1990s', '1990–1999', 'années 1990'],
		['2010-11~', 'about November 2010', 'نوفمبر 2010 تقريبًا', 'novembre 2010 environ'],
		['2004?', '2004 (doubtful)', '2004 (غير مؤكد)', '2004 (date incertaine)'],
		['2004%', 'about 2004 (doubtful)', '2004 تقريبًا (غير مؤكد)', '2004 environ (date incertaine)'],
		['2022-07-23/2022-07-24', '23–24 July 2022', 'من 23 إلى 24 يوليو 2022', '23–24 juillet 2022'],
		['2022-07-01/2022-07-02', '1–2 July 2022', 'من 1 إلى 2 يوليو 2022', '1er–2 juillet 2022'],
		[
			'2022-07-31/2022-08-01',
			'31 July – 1 August 2022',
			'من 31 يوليو إلى 1 أغسطس 2022',
			'31 juillet – 1er août 2022'
		],
		[
			'2023-12-25/2024-01-02',
			'25 December 2023 – 2 January 2024',
			'من 25 ديسمبر 2023 إلى 2 يناير 2024',
			'25 décembre 2023 – 2 janvier 2024'
		],
		['2011-05/2011-06', 'May–June 2011', 'من مايو إلى يونيو 2011', 'mai–juin 2011'],
		[
			'2002-12/2003-12',
			'December 2002 – December 2003',
			'من ديسمبر 2002 إلى ديسمبر 2003',
			'décembre 2002 – décembre 2003'
		],
		['2014/2017', '2014–2017', '2014–2017', '2014–2017'],
		['2024/2026-02-03', '2024–2026', '2024–2026', '2024–2026'],
		[
			'2025-12-18/..',
			'since 18 December 2025, no date given',
			'منذ 18 ديسمبر 2025، والتاريخ غير محدد',
			'depuis le 18 décembre 2025, sans date annoncée'
		],
		[
			'2022-09/..',
			'since September 2022, no date given',
			'منذ سبتمبر 2022، والتاريخ غير محدد',
			'depuis septembre 2022, sans date annoncée'
		],
		[
			'../2025-12-18',
			'until 18 December 2025, no start date given',
			'حتى 18 ديسمبر 2025، وتاريخ البدء غير محدد',
			'jusqu’au 18 décembre 2025, sans date de début'
		]
	])('%s', (edtf, english, arabic, french) => {
		const date = parseEdtf(edtf);
		expect(formatEventDate(EN, date)).toBe(english);
		expect(formatEventDate(AR, date)).toBe(arabic);
		expect(formatEventDate(FR, date)).toBe(french);
	});

	it('names the weekday of a single day only', () => {
		const style = { weekday: true };
		expect(formatEventDate(EN, parseEdtf('2025-12-18'), style)).toBe('Thursday 18 December 2025');
		expect(formatEventDate(EN, parseEdtf('2022-07-23/2022-07-24'), style)).toBe('23–24 July 2022');
		expect(formatEventDate(EN, parseEdtf('2025-05'), style)).toBe('May 2025');
	});

	it('what is under way lacks an end, what is expected lacks a date', () => {
		const date = parseEdtf('2019-11-30/..');
		expect(formatEventDate(EN, date, { status: 'occurred' })).toBe(
			'since 30 November 2019, no end date given'
		);
		expect(formatEventDate(EN, date, { status: 'expected' })).toMatch(/, no date given$/);
	});

	it('short months for small places', () => {
		expect(formatEventDate(EN, parseEdtf('2022-07-31/2022-08-01'), { month: 'short' })).toBe(
			'31 Jul – 1 Aug 2022'
		);
	});

	it('carries no direction marks, which some engines draw', () => {
		for (const edtf of ['2025-12-18', '2014/2017', '2022-07-23/2022-07-24', '2025-12-18/..']) {
			for (const digits of ['latn', 'arab'] as const) {
				const words = formatEventDate(makeLocale(ar, { digits }), parseEdtf(edtf), {
					weekday: true
				});
				expect(words).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
				expect(words).not.toMatch(digits === 'arab' ? /[0-9]/ : /[٠-٩]/);
			}
		}
	});
});

it.each([
	['2025-12-18', 'Day known'],
	['2022-07-23/2022-07-24', 'First and last day known'],
	['2025-05', 'Month known; day not published'],
	['2010-11~', 'Month approximate; day not published'],
	['2004%', 'Year approximate and doubtful; month not published'],
	['2004?', 'Year doubtful; month not published'],
	['199X', 'Decade known; year not published'],
	['../2025-12-18', 'Day known, no start date given'],
	['2019-11-30/..', 'Day known, no end date given']
])('formatKnown() of %s: %s', (edtf, expected) => {
	expect(formatKnown(EN, parseEdtf(edtf))).toBe(expected);
});

it('formatKnown() says of what is expected and open that no date is given', () => {
	const date = parseEdtf('2025-12-18/..');
	expect(formatKnown(EN, date, 'expected')).toBe('No date given');
	expect(formatKnown(AR, date, 'expected')).toBe('التاريخ غير محدد');
});

describe('formatTick()', () => {
	const tick = dayOfIso('2020-01-01');

	it.each([
		['decade', '1990s', '1990', '1990–1999', '1990'],
		['year', '1990', '1990', '1990', '1990'],
		['quarter', 'January 1990', 'Jan', 'يناير 1990', 'يناير'],
		['month', 'January 1990', 'Jan', 'يناير 1990', 'يناير'],
		['week', '1 January 1990', '1 Jan', '1 يناير 1990', '1 يناير'],
		['day', '1 January 1990', '1', '1 يناير 1990', '1']
	] as const)('%s', (unit, long, short, arabicLong, arabicShort) => {
		const day = fromYmd(1990, 1, 1);
		expect(formatTick(EN, unit, day, 'long')).toBe(long);
		expect(formatTick(EN, unit, day, 'short')).toBe(short);
		expect(formatTick(AR, unit, day, 'long')).toBe(arabicLong);
		expect(formatTick(AR, unit, day, 'short')).toBe(arabicShort);
	});

	it('writes the digits of the locale', () => {
		expect(formatTick(makeLocale(ar, { digits: 'arab' }), 'year', tick, 'long')).toBe('٢٠٢٠');
	});
});

describe('names of months and weekdays', () => {
	it('a month alone may have another form than in a date', () => {
		const monthsAlone = en.messages.dates.months.map((name) => `${name} alone`);
		const dates = { ...en.messages.dates, monthsAlone } as unknown as DateMessages;
		const locale = localeOf({ ...en, messages: { ...en.messages, dates } });
		expect(formatMonth(locale, DAY)).toBe('December alone 2025');
		expect(formatMonth(locale, DAY, { year: false })).toBe('December alone');
		expect(formatMonth(locale, DAY, { month: 'short' })).toBe('Dec 2025');
		expect(formatDay(locale, DAY)).toBe('18 December 2025');
		const inMay = { ...parseEdtf('2025-05-17'), precision: 'month' } as const;
		expect(formatEventDate(locale, inMay)).toBe('May alone 2025');
		expect(monthNames([locale])[4]).toEqual(['May alone', 'May', 'May']);
	});

	it.each([ar, en, fr])('%#: are those of Intl, and stand where it puts them', (module) => {
		const locale = localeOf(module);
		const intl = (options: Intl.DateTimeFormatOptions, day: number) =>
			new Intl.DateTimeFormat(module.intl, { ...options, timeZone: 'UTC' }).format(day * 864e5);
		for (let month = 1; month <= 12; month++) {
			const day = fromYmd(2025, month, 1 + month);
			for (const style of ['long', 'short'] as const) {
				const date = { day: 'numeric', month: style } as const;
				const year = { year: 'numeric' } as const;
				expect(formatDay(locale, day, { month: style })).toBe(intl({ ...date, ...year }, day));
				expect(formatDay(locale, day, { month: style, year: false })).toBe(intl(date, day));
				expect(formatMonth(locale, day, { month: style })).toBe(
					intl({ month: style, ...year }, day)
				);
				expect(formatMonth(locale, day, { month: style, year: false })).toBe(
					intl({ month: style }, day)
				);
			}
		}
		for (const day of [-9, -8, -1, 0, 1, 2, 3, 4, 5, 20_440]) {
			expect(formatDay(locale, day, { weekday: true })).toContain(intl({ weekday: 'long' }, day));
		}
	});
});
