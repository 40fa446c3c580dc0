import { describe, expect, it } from 'vitest';
import ar from '../../../src/lib/i18n/messages/ar';
import en from '../../../src/lib/i18n/messages/en';
import fr from '../../../src/lib/i18n/messages/fr';
import { textDirection } from '../../../src/lib/i18n/text-direction';
import { MODULES } from './modules';

/** Every message with its dotted path. */
function leaves(value: unknown, path = ''): [path: string, text: string][] {
	if (typeof value === 'string') return [[path, value]];
	return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

/** Records of plural forms with their dotted path. */
function plurals(value: unknown, path = ''): [path: string, forms: Record<string, string>][] {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
	const isForms = typeof (value as Record<string, unknown>).other === 'string';
	if (isForms) return [[path, value as Record<string, string>]];
	return Object.entries(value).flatMap(([key, inner]) => plurals(inner, `${path}.${key}`));
}

const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each([...MODULES])('%s', (file, { lang, dir, intl, messages }) => {
	it('is named after its language', () => {
		expect(lang).toBe(file);
	});

	it('has a form for each plural category of the language, and no other', () => {
		const wanted = new Intl.PluralRules(intl).resolvedOptions().pluralCategories.sort();
		expect(plurals(messages).length).toBe(plurals(en.messages).length);
		for (const [path, forms] of plurals(messages)) {
			expect(Object.keys(forms).sort(), path).toEqual(wanted);
		}
	});

	it('leaves no message empty, and none with loose spaces or bidi controls', () => {
		for (const [path, text] of leaves(messages)) {
			if (!['.separator', '.comma', '.semicolon'].includes(path))
				expect(text.trim(), path).toBe(text);
			expect(text, path).not.toBe('');
			expect(text, path).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
			expect(text, path).not.toMatch(/'|"| {2}/);
		}
	});

	it('keeps the values that English tells', () => {
		const english = new Map(leaves(en.messages));
		const forms = new Set(
			plurals(messages).flatMap(([path, of]) => Object.keys(of).map((key) => `${path}.${key}`))
		);
		for (const [path, text] of leaves(messages)) {
			const wanted = names(english.get(path) ?? '');
			const plural = names(english.get(path.replace(/\w+$/, 'other')) ?? '');
			if (forms.has(path)) expect(plural, path).toEqual(expect.arrayContaining(names(text)));
			else if (path === '.dates.decade') expect(names(text), path).toContain('from');
			else expect(names(text), path).toEqual(wanted);
		}
	});

	it('says the language, its direction, the calendar and the digits', () => {
		expect(intl).toMatch(new RegExp(`^${lang}-[A-Z]{2}-u-ca-gregory-nu-latn$`));
		expect(dir).toBe(textDirection(messages.timeline));
		expect(new Intl.DateTimeFormat(intl).resolvedOptions()).toMatchObject({
			calendar: 'gregory',
			numberingSystem: 'latn'
		});
	});

	it('names twelve different Hijri months', () => {
		expect(new Set(messages.dates.hijriMonths).size).toBe(12);
	});
});

it('no Arabic or French message was left in English', () => {
	const english = new Map(leaves(en.messages));
	const same = ({ messages }: typeof en) =>
		leaves(messages)
			.filter(
				([path, text]) =>
					/[A-Za-z]{3}/.test(text.replace(/\{\w+\}/g, '')) && english.get(path) === text
			)
			.map(([path]) => path);
	// Arabic keyboards name these keys in Latin letters.
	expect(same(ar).filter((path) => !path.startsWith('.help.keys.'))).toEqual([]);
	// Words that both languages write alike.
	const alike = [
		'date',
		'documents',
		'licence',
		'note',
		'participants',
		'ramadan',
		'rajab',
		'safar',
		'source'
	];
	const french = new Map(leaves(fr.messages));
	const words = same(fr).map((path) => (french.get(path) ?? '').replace('{n} ', '').toLowerCase());
	expect(words.filter((word) => !alike.includes(word.replace(/^sources$/, 'source')))).toEqual([]);
});
