// Words of the time axis. The fine tier leaves out what the coarse tier above it says.
import { toYmd } from '../model/date';
import type { Day } from '../model/types';
import { bareNumber, formatDay, formatMonth, formatYear } from './format-day';
import type { Locale } from './locale';

/** How long a tick’s period is. */
export type TickUnit = 'decade' | 'year' | 'quarter' | 'month' | 'week' | 'day';

/** A tick's label: `long` stands alone ("December 2025"), `short` under a coarser one ("Dec"). */
export function formatTick(
	locale: Locale,
	unit: TickUnit,
	day: Day,
	style: 'long' | 'short'
): string {
	const short = style === 'short';
	switch (unit) {
		case 'decade':
			return short ? formatYear(locale, day) : decade(locale, toYmd(day).year);
		case 'year':
			return formatYear(locale, day);
		case 'quarter':
		case 'month':
			return formatMonth(locale, day, short ? { month: 'short', year: false } : {});
		case 'week':
			return formatDay(locale, day, short ? { month: 'short', year: false } : {});
		case 'day':
			return short ? bareNumber(locale, toYmd(day).day) : formatDay(locale, day);
	}
}

function decade(locale: Locale, year: number): string {
	const first = year - (year % 10);
	return locale.text(locale.messages.dates.decade, {
		from: bareNumber(locale, first),
		to: bareNumber(locale, first + 9)
	});
}
