import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bound } from '../../../src/lib/i18n/bound';

/** Shown with a tilde for each no-break space, and an arrow for each mark of direction. */
const seen = (text: string) => bound(text).replaceAll('\u00A0', '~').replaceAll('\u200E', '→');

describe('a text in which numbers stay beside their words', () => {
	it.each([
		['on 13 January 2018.', 'on 13~January~2018.'],
		['16 documents were signed', '16~documents were signed'],
		['US$ 1.8 billion in 2020', 'US$ 1.8~billion in~2020'],
		['في 25 أكتوبر 2016', 'في 25~أكتوبر~2016'],
		['وقعها 119 عضوًا', 'وقعها 119~عضوًا'],
		['Resolution 12345 and 3200 seats', 'Resolution 12345~and 3200~seats'],
		['صدّق القانون رقم 107-VI على', 'صدّق القانون رقم →107-VI على'],
		['في 7-8 مايو', 'في 7-8~مايو']
	])('%s', (text, expected) => {
		expect(seen(text)).toBe(expected);
	});

	it('has the same words, is the same twice, and has none where there is none', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const plain = (of: string) => of.replaceAll('\u00A0', ' ').replaceAll('\u200E', '');
				expect(plain(bound(text))).toBe(plain(text));
				expect(bound(bound(text))).toBe(bound(text));
			})
		);
		expect(bound(undefined)).toBe('');
	});
});
