// What the picture needs of all events, as columns: the client receives this, never the whole record.
import type { Day, EventDate, Importance, Lang, Precision } from './types';
import { SHAPES, type MarkShape } from './shape';

/** The index as it travels: plain columns in order of start, then end, then id. */
export interface IndexData {
	readonly ids: readonly string[];
	/** First day of each event. */
	readonly start: readonly Day[];
	/** Days from `start` to the day after the last one; −1 where the end is open. */
	readonly length: readonly number[];
	/** How well each date is known: `dateFlags`; and `PINNED`. */
	readonly flags: readonly number[];
	/** Indices into the lanes, the sides and `SHAPES`. */
	readonly lane: readonly number[];
	readonly side: readonly number[];
	readonly shape: readonly number[];
	readonly importance: readonly Importance[];
	readonly titles: Readonly<Record<Lang, readonly string[]>>;
	/** Title widths in em of the label font, in the weight of the event's importance. */
	readonly widths: Readonly<Record<Lang, readonly number[]>>;
	/** What continues what, as pairs of positions: `linkColumn`. */
	readonly links?: readonly number[];
}

const PRECISIONS: readonly Precision[] = ['day', 'month', 'year', 'decade'];
const APPROXIMATE = 4;
const UNCERTAIN = 8;
const OPEN_START = 16;

/** Beside the flags of the date: the event's title keeps a row, whatever else is in view. */
export const PINNED = 32;

/** How well a date is known, in one small number: two bits of precision, then a bit a flag. */
export function dateFlags(date: EventDate): number {
	return (
		PRECISIONS.indexOf(date.precision) |
		(date.approximate ? APPROXIMATE : 0) |
		(date.uncertain ? UNCERTAIN : 0) |
		(date.openStart ? OPEN_START : 0)
	);
}

/** Whether flags tell of a beginning that nobody has given. */
export function isOpenStart(flags: number): boolean {
	return (flags & OPEN_START) !== 0;
}

/** A start or an end that nobody has given: before and after every day. */
export const OPEN = 2 ** 31 - 1;

/** The index ready for searching. */
export interface EventIndex {
	readonly size: number;
	readonly ids: readonly string[];
	/** First day; `-OPEN` where the beginning is open. Ascending. */
	readonly start: Int32Array;
	/** The day after the last one; `OPEN` where the end is open. */
	readonly end: Int32Array;
	readonly flags: Uint8Array;
	readonly lane: Uint8Array;
	readonly side: Uint8Array;
	readonly shape: Uint8Array;
	readonly importance: Uint8Array;
	readonly titles: Readonly<Record<Lang, readonly string[]>>;
	readonly widths: Readonly<Record<Lang, readonly number[]>>;
	/** Running maximum of `end`: what makes overlap a binary search. */
	readonly reach: Int32Array;
	/** How many events share a moment with the days [from, to), where that is known more quickly than by counting. */
	readonly count?: (from: Day, to: Day) => number;
}

/** Typed columns from the travelling form. Events with an open beginning come first. */
export function eventIndex(data: IndexData): EventIndex {
	const order = data.ids.map((_, i) => i);
	const isOpen = (i: number) => isOpenStart(data.flags[i] ?? 0);
	order.sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || a - b);
	const pick = (column: readonly number[]) => order.map((i) => column[i] as number);
	const pickText = (columns: Readonly<Record<Lang, readonly string[]>>) =>
		Object.fromEntries(
			Object.entries(columns).map(([lang, all]) => [lang, order.map((i) => all[i] ?? '')])
		);
	const start = Int32Array.from(order, (i) => (isOpen(i) ? -OPEN : (data.start[i] ?? 0)));
	const end = Int32Array.from(order, (i) => {
		const length = data.length[i] ?? 1;
		return length < 0 ? OPEN : (data.start[i] ?? 0) + length;
	});
	return {
		size: order.length,
		ids: order.map((i) => data.ids[i] ?? ''),
		start,
		end,
		flags: Uint8Array.from(pick(data.flags)),
		lane: Uint8Array.from(pick(data.lane)),
		side: Uint8Array.from(pick(data.side)),
		shape: Uint8Array.from(pick(data.shape)),
		importance: Uint8Array.from(pick(data.importance)),
		titles: pickText(data.titles),
		widths: Object.fromEntries(
			Object.entries(data.widths).map(([lang, column]) => [lang, pick(column)])
		),
		reach: reachOf(end)
	};
}

/** The running maximum of ends. */
export function reachOf(end: Int32Array): Int32Array {
	const reach = new Int32Array(end.length);
	let latest = -OPEN;
	for (let i = 0; i < end.length; i++) reach[i] = latest = Math.max(latest, end[i] ?? 0);
	return reach;
}

/** Shape of event `i`. */
export function shapeOf(index: EventIndex, i: number): MarkShape {
	return SHAPES[index.shape[i] ?? 0] ?? 'dot';
}

/** The date of event `i`, as known. An open start shows the first day of the event's known part. */
export function dateOfEvent(index: EventIndex, i: number): EventDate {
	const start = index.start[i] ?? 0;
	const end = index.end[i] ?? 0;
	const first = start === -OPEN ? end - 1 : start;
	return dateFromFlags(first, end === OPEN ? undefined : end, index.flags[i] ?? 0);
}

/** The date that `dateFlags` was made from: its first day, the day after its last unless open, and the flags. */
export function dateFromFlags(start: Day, end: Day | undefined, flags: number): EventDate {
	return {
		start,
		end: end ?? start + 1,
		precision: PRECISIONS[flags & 3] ?? 'day',
		approximate: (flags & APPROXIMATE) !== 0,
		uncertain: (flags & UNCERTAIN) !== 0,
		openStart: (flags & OPEN_START) !== 0,
		openEnd: end === undefined
	};
}
