// How far a date lies from the reader's day: only where it helps, and never finer than the date is known.
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { differenceInCalendarMonths } from 'date-fns';
import { dateOf } from '../model/date';
import type { Day, EventDate, Status } from '../model/types';
import { formatSince } from './format-event-date';
import type { Locale } from './locale';
import type { Durations } from './messages';

interface Duration {
	readonly n: number;
	readonly unit: keyof Durations;
}

/** Mean lengths, in days, and the counts from which the next unit is used: 13 days, 2 weeks … 8 weeks, 2 months. */
const WEEK = 7;
const MONTH = 30.44;
const YEAR = 365.25;
const IN_DAYS = 2 * WEEK;
const IN_WEEKS = 8 * WEEK;
const IN_MONTHS = 2 * YEAR;

/**
 * "expected since 18 December 2025 (340 days)", "in 3 weeks", "date passed, no report of it", "567 days since the planned
 * date", "2 months ago"; undefined where nothing useful can be said: for what is long past, doubtful, or called off.
 */
export function relative(
	locale: Locale,
	date: EventDate,
	status: Status,
	today: Day
): string | undefined {
	const { relative: words } = locale.messages;
	if (status === 'expected') return ofExpected(locale, date, today);
	if (status === 'postponed') return ofPostponed(locale, date, today);
	const recent = today >= date.end && today - date.end < YEAR;
	const known = !date.approximate && !date.uncertain && !date.openStart && !date.openEnd;
	if (status !== 'occurred' || !known) return undefined;
	if (date.precision === 'day' && today >= date.start && today < date.end) return words.today;
	const age = recent ? distance(date, date.end - 1, today) : undefined;
	return age && locale.plural(words.past[age.unit], age.n);
}

function ofExpected(locale: Locale, date: EventDate, today: Day): string | undefined {
	const { relative: words } = locale.messages;
	if (today < date.start) {
		if (date.openStart || date.approximate || date.uncertain) return undefined;
		const wait = distance(date, today, date.start);
		return wait && locale.plural(words.future[wait.unit], wait.n);
	}
	if (date.openEnd) return waiting(locale, date, today);
	if (today >= date.end) return words.passed;
	return date.precision === 'day' && date.end - date.start === 1 ? words.today : undefined;
}

/** From the planned day on, where that is one day. */
function ofPostponed(locale: Locale, date: EventDate, today: Day): string | undefined {
	const { days, sincePlanned } = locale.messages.relative;
	const n = Math.floor(today) - date.start;
	if (n <= 0 || !isOneDay(date)) return undefined;
	return locale.text(sincePlanned, { age: locale.plural(days, n) });
}

function isOneDay({ start, end, precision, ...date }: EventDate): boolean {
	const vague = date.approximate || date.uncertain || date.openStart || date.openEnd;
	return precision === 'day' && end - start === 1 && !vague;
}

/** Days are counted only from a known day. */
function waiting(locale: Locale, date: EventDate, today: Day): string {
	const { expectedSince, expectedSinceAge, days } = locale.messages.relative;
	const since = formatSince(locale, date);
	const n = Math.floor(today) - date.start;
	const counted = n > 0 && date.precision === 'day' && !date.approximate && !date.uncertain;
	if (!counted) return locale.text(expectedSince, { since });
	return locale.text(expectedSinceAge, { since, age: locale.plural(days, n) });
}

/** From one day to a later one, in units no finer than the date's own; undefined below one such unit. */
function distance({ precision }: EventDate, from: Day, to: Day): Duration | undefined {
	const [last, first] = [new UTCDateMini(dateOf(to)), new UTCDateMini(dateOf(from))];
	const years = { n: last.getFullYear() - first.getFullYear(), unit: 'year' } as const;
	const months = { n: differenceInCalendarMonths(last, first), unit: 'month' } as const;
	if (precision === 'year') return years.n > 0 ? years : undefined;
	if (precision === 'month') {
		if (months.n > 24) return years;
		return months.n > 0 ? months : undefined;
	}
	return precision === 'day' ? ofDays(Math.floor(to) - from) : undefined;
}

function ofDays(n: number): Duration {
	if (n < IN_DAYS) return { n, unit: 'day' };
	if (n < IN_WEEKS) return { n: Math.round(n / WEEK), unit: 'week' };
	if (n < IN_MONTHS) return { n: Math.round(n / MONTH), unit: 'month' };
	return { n: Math.round(n / YEAR), unit: 'year' };
}
