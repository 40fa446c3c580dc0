import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localeOf, makeLocale } from '../../../src/lib/i18n/locale';
import ar from '../../../src/lib/i18n/messages/ar';
import en from '../../../src/lib/i18n/messages/en';
import fr from '../../../src/lib/i18n/messages/fr';
import { MODULES } from './modules';

describe('plural()', () => {
	it.each([
		[0, 'لا أحداث'],
		[1, 'حدث واحد'],
		[2, 'حدثان'],
		[3, '3 أحداث'],
		[10, '10 أحداث'],
		[11, '11 حدثًا'],
		[99, '99 حدثًا'],
		[100, '100 حدث'],
		[102, '102 حدث'],
		[103, '103 أحداث'],
		[111, '111 حدثًا'],
		[1000, '1000 حدث'],
		[10_000, '10,000 حدث']
	])('says %i events in Arabic as the grammar wants it', (n, expected) => {
		expect(localeOf(ar).plural(ar.messages.events, n)).toBe(expected);
	});

	it.each([
		[en, 0, '0 events'],
		[en, 1, '1 event'],
		[en, 1234, '1,234 events'],
		[fr, 0, '0 événement'],
		[fr, 1, '1 événement'],
		[fr, 2, '2 événements']
	])('%#: counts in English and French', (module, n, expected) => {
		expect(localeOf(module).plural(module.messages.events, n)).toBe(expected);
	});

	it.each([...MODULES])(
		'%s: the forms are those of Unicode, and numbers those of Intl',
		(_, module) => {
			const rules = new Intl.PluralRules(module.intl);
			const forms = Object.fromEntries(
				(['zero', 'one', 'two', 'few', 'many', 'other'] as const).map((form) => [form, form])
			) as { readonly other: string };
			const locale = localeOf(module);
			for (const n of [
				...Array(400).keys(),
				999,
				1000,
				1002,
				1011,
				2100,
				100_000,
				1_000_000,
				0.5
			]) {
				expect(locale.plural(forms, n), String(n)).toBe(rules.select(n));
				const numbers = new Intl.NumberFormat(module.intl, module.numbers);
				expect(locale.number(n)).toBe(numbers.format(n));
			}
		}
	);

	it('falls back on the form that every language has, and fills in other values', () => {
		const locale = localeOf(ar);
		expect(locale.plural({ other: '{n} {unit}' }, 2, { unit: 'س' })).toBe('2 س');
	});
});

describe('digits', () => {
	it('are Latin unless asked for otherwise, in Arabic too', () => {
		expect(localeOf(ar).number(12_345.5)).toBe('12,345.5');
		expect(localeOf(ar).digits).toBe('latn');
	});

	it("'arab' changes numbers and the Intl tag, and nothing else", () => {
		const locale = makeLocale(ar, { digits: 'arab' });
		expect(locale.intl).toBe('ar-SA-u-ca-gregory-nu-arab');
		expect(locale.number(12_345)).toBe('١٢٬٣٤٥');
		expect(locale.plural(ar.messages.events, 11)).toBe('١١ حدثًا');
		expect(locale.messages).toBe(ar.messages);
		expect(makeLocale(en, { digits: 'arab' }).number(12)).toBe('١٢');
	});
});

describe('text()', () => {
	const locale = localeOf(en);

	it('fills in every value, numbers in the digits of the locale', () => {
		expect(locale.text('{shown} of {total}, {shown}', { shown: 12, total: 1680 })).toBe(
			'12 of 1,680, 12'
		);
	});

	it('takes values as they are: neither templates nor replacement patterns', () => {
		expect(locale.text('{a}', { a: '{b} $& $1' })).toBe('{b} $& $1');
	});

	it('whatever the values are, puts them in as they are, and reads them no further', () => {
		const word = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.constantFrom('{a}', '{b}', '$&', '$1')
		);
		fc.assert(
			fc.property(word, word, (a, b) => {
				expect(locale.text('({a}|{b}|{a})', { a, b })).toBe(`(${a}|${b}|${a})`);
			})
		);
	});

	it('reports a missing value', () => {
		expect(() => locale.text('{shown} of {total}', { shown: 1 })).toThrow('{total}');
	});
});
