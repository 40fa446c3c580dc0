import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare, fold, searchable } from '../../../src/lib/model/fold';

describe('spellings that are found as one', () => {
	it.each([
		['forms of alef', 'أكوا إلى آسيا ٱلله', 'اكوا الي اسيا الله'],
		['alef maqsura and ya', 'مستشفى', 'مستشفي'],
		['ta marbuta and ha', 'تأشيرة', 'تاشيره'],
		['carriers of hamza', 'شؤون رئيس نائب', 'شوون رييس نايب'],
		['a hamza alone', 'وزراء', 'وزرا'],
		['diacritics', 'موقَّعةٌ عيّاف', 'موقعه عياف'],
		['tatweel', 'الســـعودية', 'السعوديه'],
		['presentation forms', 'ﻻ ﷲ', 'لا الله'],
		['Arabic-Indic digits', '١٨ ديسمبر ٢٠٢٥', '18 ديسمبر 2025'],
		['Persian digits and letters', '۱۴۰۴ کازاخستان یک', '1404 كازاخستان يك'],
		['Latin case', 'ACWA Power', 'acwa power'],
		['Latin diacritics', 'Älihan Smaiylov, Orléans', 'alihan smaiylov orleans'],
		['apostrophes', "Shaʿban, Sha’ban, Sha'ban", 'shaban shaban shaban'],
		['hyphens and dashes', 'Kassym-Jomart Almaty–Riyadh', 'kassym jomart almaty riyadh'],
		['Cyrillic', 'Қасым-Жомарт Йемен', 'қасым жомарт иемен'],
		['thousands', '4,000 and ٤٬٠٠٠', '4000 and 4000'],
		['a list of numbers', '1,2 and 2024,20251', '1 2 and 2024 20251'],
		['Abd al- in one word or in two', 'عبد العزيز عبدالعزيز', 'عبدالعزيز عبدالعزيز'],
		['full width', 'ＯＩＣ', 'oic'],
		['the Turkish i', 'İstanbul, Diyarbakır', 'istanbul diyarbakir']
	])('%s', (_, text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	it('folds nothing and blanks to nothing', () => {
		expect(fold('')).toBe('');
		expect(fold(' \n–… ')).toBe('');
	});
});

describe('the article', () => {
	it.each([
		['الرياض', 'رياض'],
		['بالرياض', 'رياض'],
		['والرياض', 'رياض'],
		['للبنك', 'بنك'],
		['وللبنك', 'بنك'],
		['الحج', 'حج'],
		['الي', 'الي'],
		['ال', 'ال'],
		['بنك', 'بنك'],
		['علاقات', 'علاقات'],
		['alal', 'alal']
	])('%s is looked for as %s', (word, expected) => {
		expect(bare(word)).toBe(expected);
	});

	it('is taken from every word of a text', () => {
		expect(searchable('البنك الإسلامي للتنمية')).toBe('بنك اسلامي تنميه');
	});
});

describe('any text', () => {
	const text = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.string({ unit: fc.constantFrom(...Array.from('اأإآٱىيةهءؤئـَّ٠٩۰۹عبد الو ')) })
	);

	it('folds to words with single spaces, and folding again changes nothing', () => {
		fc.assert(
			fc.property(text, (of) => {
				const once = fold(of);
				expect(fold(once)).toBe(once);
				expect(once).not.toMatch(/^ | {2}| $/);
			}),
			{ numRuns: 3000 }
		);
	});

	it('folds alike with diacritics, tatweel or in capitals', () => {
		const word = fc.string({ unit: fc.constantFrom(...Array.from('abcxyzسرقملن')), minLength: 1 });
		fc.assert(
			fc.property(word, (of) => {
				expect(fold(Array.from(of).join('\u0640\u064e'))).toBe(fold(of));
				expect(fold(of.toUpperCase())).toBe(fold(of));
			})
		);
	});
});
