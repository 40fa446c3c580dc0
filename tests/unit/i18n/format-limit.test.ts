import { expect, it } from 'vitest';
import { formatLanguage, formatLimit } from '../../../src/lib/i18n/format-limit';
import { localeOf, makeLocale } from '../../../src/lib/i18n/locale';
import ar from '../../../src/lib/i18n/messages/ar';
import en from '../../../src/lib/i18n/messages/en';

const EN = localeOf(en);
const AR = localeOf(ar);

it.each([
	['2025-12-18', '18 December 2025', '18 ديسمبر 2025'],
	['2025-05', 'May 2025', 'مايو 2025'],
	['1994', '1994', '1994']
])('formatLimit() says %s no finer than it is: %s', (text, english, arabic) => {
	expect(formatLimit(EN, text)).toBe(english);
	expect(formatLimit(AR, text)).toBe(arabic);
});

it.each(['', 'soon', '2025-13', '2025-02-30', '2014/2017', '199X'])(
	"formatLimit() leaves '%s' as it stands",
	(text) => {
		expect(formatLimit(EN, text)).toBe(text);
	}
);

it('formatLimit() writes the digits of the locale', () => {
	expect(formatLimit(makeLocale(ar, { digits: 'arab' }), '2025')).toBe('٢٠٢٥');
});

it('formatLanguage() names a language in the reader’s own', () => {
	expect(formatLanguage(EN, 'ar')).toBe('Arabic');
	expect(formatLanguage(AR, 'en')).toBe('الإنجليزية');
});

it.each(['-', 'not a tag', 'x'])("formatLanguage() gives '%s' back", (tag) => {
	expect(formatLanguage(EN, tag)).toBe(tag);
});
