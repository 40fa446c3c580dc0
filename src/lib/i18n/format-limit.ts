// Dates and languages of sources and figures, from the short forms that an editor writes.
import { parseLimit } from '../model/date';
import { formatDay, formatMonth, formatYear } from './format-day';
import type { Locale } from './locale';

/** `2025`, `2025-05` or `2025-05-18` in words; anything else as it stands. */
export function formatLimit(locale: Locale, text: string): string {
	const limit = parseLimit(text);
	if (!limit) return text;
	if (limit.precision === 'day') return formatDay(locale, limit.start);
	return limit.precision === 'month'
		? formatMonth(locale, limit.start)
		: formatYear(locale, limit.start);
}

/** The name of a language (BCP 47) in the reader's own; the tag itself where Intl has none. */
export function formatLanguage(locale: Locale, tag: string): string {
	try {
		return new Intl.DisplayNames(locale.intl, { type: 'language' }).of(tag) ?? tag;
	} catch {
		return tag;
	}
}
