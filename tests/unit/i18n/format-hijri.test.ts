import { expect, it } from 'vitest';
import { parseEdtf } from '../../../src/lib/data/edtf';
import { hijriTable } from '../../../src/lib/data/hijri-table';
import { formatHijri, formatHijriTick } from '../../../src/lib/i18n/format';
import { localeOf, makeLocale } from '../../../src/lib/i18n/locale';
import ar from '../../../src/lib/i18n/messages/ar';
import en from '../../../src/lib/i18n/messages/en';
import fr from '../../../src/lib/i18n/messages/fr';
import { fromYmd } from '../../../src/lib/model/date';
import { hijriSpan } from '../../../src/lib/model/hijri';

const TABLE = hijriTable(fromYmd(1991, 1, 1), fromYmd(2030, 1, 1));

it.each([
	['2025-12-18', '27 Jumada II 1447 AH', '27 جمادى الآخرة 1447 هـ'],
	['1994-04-30', '19 Dhu al-Qi’dah 1414 AH', '19 ذي القعدة 1414 هـ'],
	['2025-05-29/2025-05-30', '2–3 Dhu al-Hijjah 1446 AH', 'من 2 إلى 3 ذي الحجة 1446 هـ'],
	[
		'2025-05-27/2025-05-28',
		'29 Dhu al-Qi’dah – 1 Dhu al-Hijjah 1446 AH',
		'من 29 ذي القعدة إلى 1 ذي الحجة 1446 هـ'
	],
	[
		'2025-06-25/2025-06-26',
		'29 Dhu al-Hijjah 1446 – 1 Muharram 1447 AH',
		'من 29 ذي الحجة 1446 إلى 1 محرم 1447 هـ'
	],
	['2025-05', 'Dhu al-Qi’dah – Dhu al-Hijjah 1446 AH', 'من ذي القعدة إلى ذي الحجة 1446 هـ'],
	['2025-06', 'Dhu al-Hijjah 1446 – Muharram 1447 AH', 'من ذي الحجة 1446 إلى محرم 1447 هـ'],
	['1994', '1414–1415 AH', '1414–1415 هـ'],
	['2004?', '1424–1425 AH (doubtful)', '1424–1425 هـ (غير مؤكد)'],
	['2011-09-12~', 'about 14 Shawwal 1432 AH', '14 شوال 1432 هـ تقريبًا'],
	['2025-12-18/..', 'since 27 Jumada II 1447 AH', 'منذ 27 جمادى الآخرة 1447 هـ'],
	['../2025-12-18', 'until 27 Jumada II 1447 AH', 'حتى 27 جمادى الآخرة 1447 هـ']
])('%s is %s', (edtf, english, arabic) => {
	const span = hijriSpan(TABLE, parseEdtf(edtf));
	if (!span) throw new Error('outside the table');
	expect(formatHijri(localeOf(en), span)).toBe(english);
	expect(formatHijri(localeOf(ar), span)).toBe(arabic);
});

it('a month that stands by itself is in the nominative', () => {
	const month = { year: 1446, month: 11 };
	const sure = { approximate: false, uncertain: false, openStart: false, openEnd: false };
	const span = { from: month, to: month, ...sure };
	expect(formatHijri(localeOf(ar), span)).toBe('ذو القعدة 1446 هـ');
	expect(formatHijri(localeOf(ar), { ...span, openEnd: true })).toBe('منذ ذي القعدة 1446 هـ');
	expect(formatHijriTick(localeOf(ar), month)).toBe('ذو القعدة 1446');
});

it('a month or a year never gets a Hijri day, in any language', () => {
	for (const edtf of ['2025-05', '2011-05/2011-06', '2022-09/..', '2010-11~']) {
		const span = hijriSpan(TABLE, parseEdtf(edtf));
		for (const module of [ar, en, fr]) {
			const words = span && formatHijri(localeOf(module), span);
			expect(words).not.toMatch(/(?<!\d)\d{1,2}(?!\d)/);
		}
	}
});

it('ticks name the year with its era, and the month with its year', () => {
	expect(formatHijriTick(localeOf(en), { year: 1447 })).toBe('1447 AH');
	expect(formatHijriTick(localeOf(ar), { year: 1447 })).toBe('1447 هـ');
	expect(formatHijriTick(localeOf(en), { year: 1447, month: 9 })).toBe('Ramadan 1447');
	expect(formatHijriTick(makeLocale(ar, { digits: 'arab' }), { year: 1447, month: 1 })).toBe(
		'محرم ١٤٤٧'
	);
});
