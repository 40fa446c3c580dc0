// The language of a name that came without one.
import { expect, test } from 'vitest';
import { languageLike } from '../../../src/lib/i18n/language-like';

const NAMES = {
	ar: 'إرجان سادينوف',
	en: 'Yerzhan Sadenov',
	kk: 'Ержан Сәденов',
	ru: 'Ержан Саденов'
};

for (const [alias, own, wanted] of [
	['Erzhan Sadenov', 'ar', 'en'],
	['Erzhan Sadenov', 'en', undefined],
	['يرجان سادينوف', 'en', 'ar'],
	['يرجان سادينوف', 'ar', undefined],
	['Ержан Сәденов', 'en', 'kk'],
	['«Erzhan»', 'ar', 'en'],
	['哈萨克', 'en', undefined],
	['1994', 'ar', undefined],
	['', 'ar', undefined]
] as const) {
	test(`“${alias}” on a page in ${own} is said in ${wanted ?? 'the language around it'}`, () => {
		expect(languageLike(alias, NAMES, own)).toBe(wanted);
	});
}

test('a name in a script that none of the known names has says nothing of its language', () => {
	expect(languageLike('Ержан', { ar: NAMES.ar, en: NAMES.en }, 'en')).toBeUndefined();
});
