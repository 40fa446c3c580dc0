// Digits as the reader writes them and as the reader likes them.
import type { Locale } from './locale';

/** Arabic-Indic (U+0660) and Persian (U+06F0) digits in Latin; the rest as it stands. */
export function latinDigits(text: string): string {
	return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

/** Latin digits in those of the locale; the rest as it stands. */
export function localDigits(locale: Locale, text: string): string {
	if (locale.digits === 'latn') return text;
	return text.replace(/[0-9]/g, (digit) => locale.number(Number(digit)));
}
