// The months by all their names, for whoever looks for a date in words.
import { fromYmd } from '../model/date';
import { formatMonth } from './format-day';
import type { Locale } from './locale';

/** Names of the twelve Gregorian months in every locale: alone, as in a date, and short. */
export function monthNames(locales: readonly Locale[]): string[][] {
	return Array.from({ length: 12 }, (_, m) =>
		locales.flatMap((locale) => {
			const name = (month: 'long' | 'short') =>
				formatMonth(locale, fromYmd(2001, m + 1, 1), { month, year: false });
			return [name('long'), locale.messages.dates.months[m] ?? '', name('short')];
		})
	);
}
