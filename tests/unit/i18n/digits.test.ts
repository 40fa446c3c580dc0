import { expect, it } from 'vitest';
import { latinDigits, localDigits } from '../../../src/lib/i18n/digits';
import { makeLocale } from '../../../src/lib/i18n/locale';
import ar from '../../../src/lib/i18n/messages/ar';

it('Arabic-Indic and Persian digits are read as Latin, anything else as it stands', () => {
	expect(latinDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹')).toBe('0123456789 0123456789');
	expect(latinDigits('May 2024-٠٥')).toBe('May 2024-05');
});

it('digits are written as the reader likes them', () => {
	expect(localDigits(makeLocale(ar), '2024-05')).toBe('2024-05');
	expect(localDigits(makeLocale(ar, { digits: 'arab' }), '2024-05')).toBe('٢٠٢٤-٠٥');
});
