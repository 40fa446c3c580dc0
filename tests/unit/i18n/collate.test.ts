import { describe, expect, it } from 'vitest';
import { byLetter, lookUpName } from '../../../src/lib/i18n/collate';
import { localeOf } from '../../../src/lib/i18n/locale';
import ar from '../../../src/lib/i18n/messages/ar';
import en from '../../../src/lib/i18n/messages/en';
import fr from '../../../src/lib/i18n/messages/fr';

const [arabic, english, french] = [localeOf(ar), localeOf(en), localeOf(fr)];

const grouped = (locale: typeof arabic, names: readonly string[]) =>
	byLetter(locale, names, 'person', (name) => name).map(({ letter, items }) => [letter, ...items]);

describe('lookUpName()', () => {
	it.each([
		[english, 'Prince Saud', 'Saud'],
		[english, 'Crown Prince Saud', 'Saud'],
		[english, 'Princeton', 'Princeton'],
		[english, 'King', 'King'],
		[arabic, 'الأمير سعود', 'سعود'],
		[arabic, 'البنك', 'بنك'],
		[arabic, 'الفريق البسامي', 'بسامي'],
		[arabic, 'آل سعود', 'آل سعود'],
		[french, 'L’Institut', 'Institut']
	])('%#: %s', (locale, name, key) => {
		expect(lookUpName(locale, name, 'person')).toBe(key);
	});

	it('leaves the title in the name of a body, and its article out', () => {
		expect(lookUpName(english, 'King Salman Academy', 'body')).toBe('King Salman Academy');
		expect(lookUpName(arabic, 'البنك', 'body')).toBe('بنك');
	});
});

describe('byLetter()', () => {
	it('puts all forms of alef under one letter, and names in Arabic order', () => {
		expect(grouped(arabic, ['بندر', 'إبراهيم', 'أحمد', 'الأمير فيصل', 'آدم', 'البنك'])).toEqual([
			['ا', 'آدم', 'إبراهيم', 'أحمد'],
			['ب', 'بندر', 'البنك'],
			['ف', 'الأمير فيصل']
		]);
	});

	it('is not led astray by capitals, marks and titles', () => {
		expect(grouped(english, ['flynas', 'Émile', 'Prince Edward', 'Faisal'])).toEqual([
			['E', 'Prince Edward', 'Émile'],
			['F', 'Faisal', 'flynas']
		]);
	});

	it('of nobody has no letters', () => {
		expect(grouped(french, [])).toEqual([]);
	});
});
