// Ticks of the axis: two Gregorian tiers that adapt from decades to days, and the Hijri calendar at its own
// boundaries below.
import { utcDay, utcMonday, utcMonth, utcYear, type CountableTimeInterval } from 'd3';
import { dateOf, dayOf } from '../model/date';
import { hijriMonthStarts, hijriYearStarts } from '../model/hijri';
import type { Day, HijriTable } from '../model/types';
import { AXIS_SIZES } from './axis-words';
import { days, type Span } from './scale';
import { GAP, wordsWidth } from './tick-labels';

/** How long the period is that a tick begins. */
export type TickUnit = 'decade' | 'year' | 'quarter' | 'month' | 'week' | 'day';

/** A boundary of the calendar. */
export interface Tick {
	readonly day: Day;
	readonly unit: TickUnit;
	/** Room to the next tick of the tier, CSS pixels. */
	readonly room: number;
}

/** A boundary of the Hijri calendar: a year, or a month of a year. */
export interface HijriTick {
	readonly day: Day;
	readonly year: number;
	/** 1 to 12; left out at a year. */
	readonly month?: number;
	readonly room: number;
}

/** All ticks of a window, from earlier to later. */
export interface Ticks {
	/** The coarse tier; its first tick may lie before the window, so that the period is always named. */
	readonly coarse: readonly Tick[];
	readonly fine: readonly Tick[];
	readonly hijri: readonly HijriTick[];
}

interface Tier {
	readonly unit: TickUnit;
	readonly interval: CountableTimeInterval;
	/** Only every nth, counted from year 0 or from January. */
	readonly every: number;
	/** Length in days, about. */
	readonly length: number;
	/** Least room for its longest label, CSS pixels, by the direction of the words. */
	readonly room: Readonly<Record<'ltr' | 'rtl', number>>;
}

const yearRoom = (size: number) => wordsWidth('2000', size) + 2 * GAP;

/** With less room none of the years would be written. */
const YEAR_ROOM = { ltr: yearRoom(AXIS_SIZES.ltr.fine), rtl: yearRoom(AXIS_SIZES.rtl.fine) };

const TIERS: readonly Tier[] = [
	{ unit: 'day', interval: utcDay, every: 1, length: 1, room: { ltr: 30, rtl: 30 } },
	{ unit: 'week', interval: utcMonday, every: 1, length: 7, room: { ltr: 60, rtl: 85 } },
	// Mondays by their numbers alone: a month on a phone is not left without days.
	{ unit: 'day', interval: utcMonday, every: 1, length: 7, room: { ltr: 32, rtl: 32 } },
	{ unit: 'month', interval: utcMonth, every: 1, length: 30.4, room: { ltr: 46, rtl: 63 } },
	{ unit: 'quarter', interval: utcMonth, every: 3, length: 91, room: { ltr: 46, rtl: 46 } },
	{ unit: 'year', interval: utcYear, every: 1, length: 365, room: YEAR_ROOM },
	{ unit: 'year', interval: utcYear, every: 2, length: 730, room: YEAR_ROOM },
	{ unit: 'year', interval: utcYear, every: 5, length: 1826, room: YEAR_ROOM },
	{ unit: 'decade', interval: utcYear, every: 10, length: 3652, room: YEAR_ROOM },
	{ unit: 'decade', interval: utcYear, every: 20, length: 7305, room: YEAR_ROOM },
	{ unit: 'decade', interval: utcYear, every: 50, length: 18262, room: YEAR_ROOM }
];

/** Beyond that: whatever the room. */
const CENTURIES: Tier = {
	unit: 'decade',
	interval: utcYear,
	every: 100,
	length: 36524,
	room: { ltr: 0, rtl: 0 }
};

/** The coarse tier above a fine one. */
const ABOVE: Readonly<Record<TickUnit, TickUnit>> = {
	day: 'month',
	week: 'month',
	month: 'year',
	quarter: 'year',
	year: 'decade',
	decade: 'decade'
};

/** Ticks for a window `width` CSS pixels wide. */
export function ticks(
	span: Span,
	width: number,
	hijri: HijriTable,
	words: 'ltr' | 'rtl' = 'ltr'
): Ticks {
	const scale = width / days(span);
	const fine = TIERS.find(({ length, room }) => length * scale >= room[words]) ?? CENTURIES;
	const above = TIERS.find((tier) => tier.unit === ABOVE[fine.unit]);
	return {
		coarse: fine.unit === 'decade' || !above ? [] : tierTicks(above, span, scale, true),
		fine: tierTicks(fine, span, scale, false),
		hijri: hijriTicks(hijri, span, scale)
	};
}

function tierTicks(tier: Tier, span: Span, scale: number, withFirst: boolean): Tick[] {
	const { interval, every, unit } = tier;
	const aligned = (date: Date) =>
		(unit === 'quarter' ? date.getUTCMonth() : date.getUTCFullYear()) % every === 0;
	let date = interval.floor(dateOf(span.from));
	while (!aligned(date)) date = interval.offset(date, -1);
	const found: Day[] = [];
	for (; dayOf(date) < span.to; date = interval.offset(date, every)) found.push(dayOf(date));
	const next = dayOf(date);
	return found
		.map((day, k) => ({
			day,
			unit,
			room: ((found[k + 1] ?? next) - Math.max(day, span.from)) * scale
		}))
		.filter(({ day }) => withFirst || day >= span.from);
}

/** Years every 1, 5, 10 …, or months once they have room: always where the Hijri calendar turns. */
function hijriTicks(table: HijriTable, span: Span, scale: number): HijriTick[] {
	const months = 29.5 * scale >= 96;
	const every = [1, 5, 10, 20, 50].find((n) => n * 354 * scale >= 64) ?? 100;
	const starts: readonly { day: Day; year: number; month?: number }[] = months
		? hijriMonthStarts(table, span.from, span.to)
		: hijriYearStarts(table, span.from, span.to)
				.filter(({ year }) => year % every === 0)
				.map(({ day, year }) => ({ day, year }));
	return starts.map((tick, k) => ({
		...tick,
		room: ((starts[k + 1]?.day ?? span.to) - tick.day) * scale
	}));
}
