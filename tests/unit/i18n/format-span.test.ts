import { expect, it } from 'vitest';
import { formatSpan } from '../../../src/lib/i18n/format-span';
import { localeOf } from '../../../src/lib/i18n/locale';
import ar from '../../../src/lib/i18n/messages/ar';
import en from '../../../src/lib/i18n/messages/en';
import { dayOfIso } from '../../../src/lib/model/date';

/** A limit as `YYYY-MM-DD`, with a share of a day. */
const day = (limit: string | number, share = 0) => dayOfIso(String(limit)) + share;

it.each([
	['1991-01-01', '2028-01-01', '1991–2027', '1991–2027'],
	['2025-01-01', '2026-01-01', '2025', '2025'],
	['2024-01-01', '2027-04-01', 'January 2024 – March 2027', 'من يناير 2024 إلى مارس 2027'],
	['2024-01-15', '2027-03-20', 'January 2024 – March 2027', 'من يناير 2024 إلى مارس 2027'],
	['2025-12-01', '2026-01-01', 'December 2025', 'ديسمبر 2025'],
	['2025-12-17', '2025-12-20', '17–19 December 2025', 'من 17 إلى 19 ديسمبر 2025'],
	['2025-11-20', '2025-12-20', '20 November – 19 December 2025', 'من 20 نوفمبر إلى 19 ديسمبر 2025']
])('%s to %s: %s, %s', (from, to, english, arabic) => {
	const span = { from: day(from), to: day(to) };
	expect(formatSpan(localeOf(en), span)).toBe(english);
	expect(formatSpan(localeOf(ar), span)).toBe(arabic);
});

it('a part of a day is told by its day', () => {
	const span = { from: day('2025-12-17', 0.6), to: day('2025-12-20', 0.2) };
	expect(formatSpan(localeOf(en), span)).toBe('17–20 December 2025');
});
