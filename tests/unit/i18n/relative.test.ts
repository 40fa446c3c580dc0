import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/lib/data/edtf';
import { localeOf } from '../../../src/lib/i18n/locale';
import ar from '../../../src/lib/i18n/messages/ar';
import en from '../../../src/lib/i18n/messages/en';
import fr from '../../../src/lib/i18n/messages/fr';
import { relative } from '../../../src/lib/i18n/relative';
import { dayOfIso } from '../../../src/lib/model/date';
import type { Status } from '../../../src/lib/model/types';

const EN = localeOf(en);
const AR = localeOf(ar);

const said = (locale: typeof EN, edtf: string, status: Status, today: string) =>
	relative(locale, parseEdtf(edtf), status, dayOfIso(today));

describe('expected without a date', () => {
	it.each([
		['2025-12-18', 'expected since 18 December 2025', 'متوقع منذ 18 ديسمبر 2025'],
		[
			'2025-12-19',
			'expected since 18 December 2025 (1 day)',
			'متوقع منذ 18 ديسمبر 2025 (يوم واحد)'
		],
		['2025-12-20', 'expected since 18 December 2025 (2 days)', 'متوقع منذ 18 ديسمبر 2025 (يومان)'],
		['2025-12-21', 'expected since 18 December 2025 (3 days)', 'متوقع منذ 18 ديسمبر 2025 (3 أيام)'],
		[
			'2025-12-29',
			'expected since 18 December 2025 (11 days)',
			'متوقع منذ 18 ديسمبر 2025 (11 يومًا)'
		],
		[
			'2026-03-28',
			'expected since 18 December 2025 (100 days)',
			'متوقع منذ 18 ديسمبر 2025 (100 يوم)'
		],
		[
			'2026-11-23',
			'expected since 18 December 2025 (340 days)',
			'متوقع منذ 18 ديسمبر 2025 (340 يومًا)'
		],
		[
			'2028-12-18',
			'expected since 18 December 2025 (1,096 days)',
			'متوقع منذ 18 ديسمبر 2025 (1096 يومًا)'
		]
	])('counts days on %s', (today, english, arabic) => {
		expect(said(EN, '2025-12-18/..', 'expected', today)).toBe(english);
		expect(said(AR, '2025-12-18/..', 'expected', today)).toBe(arabic);
	});

	it('counts no days from a month', () => {
		expect(said(EN, '2022-09/..', 'expected', '2026-11-23')).toBe('expected since September 2022');
		expect(said(EN, '2022-09-05~/..', 'expected', '2026-11-23')).toBe(
			'expected since about 5 September 2022'
		);
		expect(said(localeOf(fr), '2022-09/..', 'expected', '2026-11-23')).toBe(
			'attendu depuis septembre 2022'
		);
	});
});

describe('expected with a date', () => {
	it.each([
		['2026-11-24', 'in 1 day', 'بعد يوم واحد'],
		['2026-11-25', 'in 2 days', 'بعد يومين'],
		['2026-12-04', 'in 11 days', 'بعد 11 يومًا'],
		['2026-12-06', 'in 13 days', 'بعد 13 يومًا'],
		['2026-12-07', 'in 2 weeks', 'بعد أسبوعين'],
		['2026-12-14', 'in 3 weeks', 'بعد 3 أسابيع'],
		['2027-01-17', 'in 8 weeks', 'بعد 8 أسابيع'],
		['2027-01-18', 'in 2 months', 'بعد شهرين'],
		['2027-10-23', 'in 11 months', 'بعد 11 شهرًا'],
		['2028-11-22', 'in 24 months', 'بعد 24 شهرًا'],
		['2028-11-23', 'in 2 years', 'بعد سنتين'],
		['2126-11-23', 'in 100 years', 'بعد 100 سنة'],
		['2027-01', 'in 2 months', 'بعد شهرين'],
		['2030-01', 'in 4 years', 'بعد 4 سنوات'],
		['2027', 'in 1 year', 'بعد سنة واحدة'],
		['2027-01-01/..', 'in 6 weeks', 'بعد 6 أسابيع']
	])('%s, seen on 2026-11-23, is %s', (edtf, english, arabic) => {
		expect(said(EN, edtf, 'expected', '2026-11-23')).toBe(english);
		expect(said(AR, edtf, 'expected', '2026-11-23')).toBe(arabic);
	});

	it('is today on its day, and says nothing while its month, year or meeting lasts', () => {
		expect(said(EN, '2026-11-23', 'expected', '2026-11-23')).toBe('today');
		expect(said(EN, '2026-11', 'expected', '2026-11-23')).toBeUndefined();
		expect(said(EN, '2026', 'expected', '2026-11-23')).toBeUndefined();
		expect(said(EN, '2026-11-22/2026-11-24', 'expected', '2026-11-23')).toBeUndefined();
	});

	it('says when the stated date has passed, from the day after its last', () => {
		expect(said(EN, '2026-11', 'expected', '2026-11-30')).toBeUndefined();
		expect(said(EN, '2026-11', 'expected', '2026-12-01')).toBe('date passed, no report of it');
		expect(said(AR, '2025', 'expected', '2026-11-23')).toBe('مضى التاريخ ولم يرد خبر عن الحدث');
	});

	it('counts down to no approximate or doubtful day', () => {
		expect(said(EN, '2027-03-01~', 'expected', '2026-11-23')).toBeUndefined();
		expect(said(EN, '2027?', 'expected', '2026-11-23')).toBeUndefined();
	});
});

describe('occurred', () => {
	it.each([
		['2026-11-23', 'today', 'اليوم'],
		['2026-11-22', '1 day ago', 'قبل يوم واحد'],
		['2026-11-21', '2 days ago', 'قبل يومين'],
		['2026-11-20/2026-11-21', '2 days ago', 'قبل يومين'],
		['2026-11-02', '3 weeks ago', 'قبل 3 أسابيع'],
		['2026-09-23', '2 months ago', 'قبل شهرين'],
		['2026-09', '2 months ago', 'قبل شهرين'],
		['2025-12-18', '11 months ago', 'قبل 11 شهرًا'],
		['2025', '1 year ago', 'قبل سنة واحدة']
	])('%s, seen on 2026-11-23, was %s', (edtf, english, arabic) => {
		expect(said(EN, edtf, 'occurred', '2026-11-23')).toBe(english);
		expect(said(AR, edtf, 'occurred', '2026-11-23')).toBe(arabic);
	});

	it.each([
		'2025-11-01',
		'1994',
		'2026-11',
		'2026',
		'2026-09?',
		'2026-09~',
		'2025-12-18/..',
		'../2026-09-01',
		'199X'
	])('%s has no age worth telling', (edtf) => {
		expect(said(EN, edtf, 'occurred', '2026-11-23')).toBeUndefined();
	});
});

it('what was put off or given up has no distance', () => {
	expect(said(EN, '2027-01-01', 'postponed', '2026-11-23')).toBeUndefined();
	expect(said(EN, '2026-11-01', 'cancelled', '2026-11-23')).toBeUndefined();
});
