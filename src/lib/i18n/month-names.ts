// The months by all their names, for whoever looks for a date in words.
import { fromYmd } from '../model/date';
import { formatMonth } from './format-day';
import type { Locale } from './locale';

/** Names of the twelve Gregorian months in every locale, long and short. */
export function monthNames(locales: readonly Locale[]): string[][] {
	return Array.from({ length: 12 }, (_, m) =>
		locales.flatMap((locale) =>
			(['long', 'short'] as const).map((month) =>
				formatMonth(locale, fromYmd(2001, m + 1, 1), { month, year: false })
			)
		)
	);
}
