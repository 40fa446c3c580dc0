// Limits of a period as the address writes them: days, or moments in UTC where a day is too coarse.
import { isoOf, parseLimit } from '$lib/model/date';
import type { Day } from '$lib/model/types';

const MINUTES = 24 * 60;

/** The limits that a text gives: a period begins at `start`, or ends at `end`. Days, fractions for a time. */
export interface Limits {
	readonly start: Day;
	readonly end: Day;
}

/** Reads `YYYY[-MM[-DD[Thh:mm]]]`, whatever the case; undefined for anything else. Never throws. */
export function parseMoment(text: string): Limits | undefined {
	const [, day = '', hour, minute] = /^([\d-]+)(?:t(\d\d):(\d\d))?$/i.exec(text.trim()) ?? [];
	const limit = parseLimit(day);
	if (!limit || hour === undefined) return limit;
	const [h, m] = [Number(hour), Number(minute)];
	if (limit.precision !== 'day' || h > 23 || m > 59) return undefined;
	const moment = limit.start + (h * 60 + m) / MINUTES;
	return { start: moment, end: moment };
}

/** Minutes by which reckoning may miss a whole one. */
const NOISE = 1e-7;

/** The nearest whole minute, in days; what lies on one to within rounding of numbers stays there. */
export function toMinute(day: Day, round: (n: number) => number = Math.round): Day {
	const minute = Math.round(day * MINUTES);
	return (Math.abs(day * MINUTES - minute) < NOISE ? minute : round(day * MINUTES)) / MINUTES;
}

/** Writes where a period begins: the day, or the minute where it is not midnight. */
export function formatStart(day: Day): string {
	const minute = Math.round((day - Math.floor(day)) * MINUTES);
	if (minute === 0 || minute === MINUTES) return isoOf(Math.round(day));
	const time = [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, '0'));
	return `${isoOf(day)}T${time.join(':')}`;
}

/** Writes where a period ends: its last day, or the minute where that is not midnight. */
export function formatEnd(day: Day): string {
	const text = formatStart(day);
	return text.includes('T') ? text : isoOf(Math.round(day) - 1);
}
