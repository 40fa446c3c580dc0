// Build only: month lengths of the printed Umm al-Qura calendar, taken from a library that carries them.
import umalqura from '@umalqura/core';
import { fromYmd, toYmd } from '../model/date';
import type { Day, HijriTable } from '../model/types';

// The package is CommonJS without a marker: Node hands over the module, a bundler the calendar in it.
const { $: calendar } = (umalqura as { default?: typeof umalqura }).default ?? umalqura;

/** 1 Muharram 1 AH was in July 622, and 33 Gregorian years hold 34 Hijri ones. */
const EPOCH = 622;
const RATIO = 33 / 34;

/**
 * The table for the days [from, to), with a whole Hijri year to spare on both sides. It ends where the printed
 * calendar does (1318 to 1500 AH): days outside simply have no Hijri date.
 */
export function hijriTable(from: Day, to: Day): HijriTable {
	const first = within(Math.floor((toYmd(from).year - EPOCH) / RATIO) - 1);
	const last = within(Math.ceil((toYmd(to).year + 1 - EPOCH) / RATIO) + 1);
	const years = Array.from({ length: last - first + 1 }, (_, k) => first + k);
	return { year: first, start: newYear(first), months: years.map(monthBits) };
}

function within(year: number): number {
	return Math.min(Math.max(year, calendar.minCalendarYear), calendar.maxCalendarYear);
}

/** The library keeps new years as local midnights and hands back local fields: no zone gets in. */
function newYear(year: number): Day {
	const { gy, gm, gd } = calendar.hijriToGregorian(year, 1, 1);
	return fromYmd(gy, gm + 1, gd);
}

function monthBits(year: number): number {
	let bits = 0;
	for (let month = 0; month < 12; month++) {
		if (calendar.getDaysInMonth(year, month + 1) === 30) bits |= 1 << month;
	}
	return bits;
}
