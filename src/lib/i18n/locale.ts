// One language as the pages use it: its messages, and how it writes numbers, plurals and templates.
import type { Lang } from '../model/types';
import type { LocaleModule, Messages, PluralForms, PluralRule } from './messages';

export type { LocaleModule } from './messages';

/** Numbering systems on offer: 123 or ١٢٣. */
export type Digits = 'latn' | 'arab';

/** Values for a template's `{names}`; numbers are written in the locale's digits. */
export type Values = Readonly<Record<string, string | number>>;

/** A language at work: words and how they are put together. */
export interface Locale {
	readonly lang: Lang;
	/** The language's own name for itself, and the same on a small button. */
	readonly name: string;
	readonly short: string;
	readonly dir: 'ltr' | 'rtl';
	/** BCP 47 tag with calendar and digits stated, for Intl. */
	readonly intl: string;
	readonly messages: Messages;
	readonly digits: Digits;
	/** A number, thousands grouped. */
	number(n: number): string;
	/** The form for `n` of something, with `{n}` and other values filled in. */
	plural(forms: PluralForms, n: number, values?: Values): string;
	/** A template with its `{names}` filled in. Throws a RangeError where a value is missing. */
	text(template: string, values: Values): string;
}

/** A language in the digits that the reader chose. */
export function makeLocale(
	module: LocaleModule,
	{ digits = 'latn' }: { readonly digits?: Digits } = {}
): Locale {
	const { lang, name, short, dir, messages } = module;
	const intl = module.intl.replace(/-nu-[a-z]+/, `-nu-${digits}`);
	// Made on first use: the first words of a page need neither, and each takes a twentieth of a second on a phone.
	let numbers: Intl.NumberFormat | undefined;
	let rules: Intl.PluralRules | undefined;
	const number = (n: number) =>
		digits === 'latn' && isWhole(n) && n < 1000
			? String(n)
			: (numbers ??= new Intl.NumberFormat(intl, module.numbers)).format(n);
	const category = (n: number) =>
		module.plurals && isWhole(n)
			? formOf(n, module.plurals)
			: (rules ??= new Intl.PluralRules(intl)).select(n);
	const text = (template: string, values: Values) => fill(template, values, number);
	return {
		lang,
		name,
		short,
		dir,
		intl,
		messages,
		digits,
		number,
		text,
		plural: (forms, n, values = {}) => text(forms[category(n)] ?? forms.other, { n, ...values })
	};
}

function formOf(n: number, rules: readonly PluralRule[]): Intl.LDMLPluralRule {
	const rule = rules.find(([, from, to, of = Infinity]) => n % of >= from && n % of <= to);
	return rule?.[0] ?? 'other';
}

function isWhole(n: number): boolean {
	return Number.isInteger(n) && n >= 0;
}

/** A language in its default digits. */
export function localeOf(module: LocaleModule): Locale {
	return makeLocale(module);
}

function fill(template: string, values: Values, number: (n: number) => string): string {
	return template.replace(/\{(\w+)\}/g, (_, name: string) => {
		const value = values[name];
		if (value === undefined) throw new RangeError(`no {${name}} for the message '${template}'`);
		return typeof value === 'number' ? number(value) : value;
	});
}
