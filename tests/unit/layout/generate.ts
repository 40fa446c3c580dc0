// Invented events and windows for the layout's tests: as awkward as fast-check can make them.
import fc from 'fast-check';
import { hijriTable } from '../../../src/lib/data/hijri-table';
import { labelLines, type LabelLang } from '../../../src/lib/layout/label-width';
import type { LayoutInput } from '../../../src/lib/layout/layout';
import { metricsFor } from '../../../src/lib/layout/metrics';
import type { Span } from '../../../src/lib/layout/scale';
import type { PictureStep } from '../../../src/lib/layout/source';
import { fromYmd, limitOf, toYmd } from '../../../src/lib/model/date';
import { dateFlags, PINNED, eventIndex, type EventIndex } from '../../../src/lib/model/event-index';
import { markShape, SHAPES } from '../../../src/lib/model/shape';
import {
	STATUSES,
	type EventDate,
	type Importance,
	type Status
} from '../../../src/lib/model/types';

export const FIRST = fromYmd(1991, 1, 1);
export const LAST = fromYmd(2031, 1, 1);
export const LANES = 6;
export const HIJRI = hijriTable(FIRST, LAST);

export const EN: LabelLang = { lang: 'en', direction: 'ltr' };
export const AR: LabelLang = { lang: 'ar', direction: 'rtl' };

/** An event as far as the picture needs it. */
export interface Sketch {
	readonly date: EventDate;
	readonly status: Status;
	readonly importance: Importance;
	readonly lane: number;
	readonly side: number;
	readonly pinned?: boolean;
	/** Title widths in em. */
	readonly en: number;
	readonly ar: number;
}

/** A sketch with everything that a case does not care about filled in. */
export function sketch(date: EventDate, rest: Partial<Sketch> = {}): Sketch {
	return {
		date,
		status: 'occurred',
		importance: 2,
		lane: 0,
		side: 0,
		en: 20,
		ar: 15,
		...rest
	};
}

const SURE = { approximate: false, uncertain: false, openStart: false, openEnd: false } as const;

/** `days` days from `start`, known to the day. */
export function daysFrom(start: number, days = 1, flags: Partial<EventDate> = {}): EventDate {
	return { start, end: start + days, precision: 'day', ...SURE, ...flags };
}

/** The month, year or decade in which a day lies. */
export function around(day: number, precision: 'month' | 'year' | 'decade'): EventDate {
	const { year, month } = toYmd(day);
	if (precision === 'decade') {
		const first = year - (year % 10);
		return { start: fromYmd(first, 1, 1), end: fromYmd(first + 10, 1, 1), precision, ...SURE };
	}
	return { ...limitOf(year, precision === 'month' ? month : undefined), ...SURE };
}

/** The index of the sketches, and their dates in the index's order. */
export function indexOf(sketches: readonly Sketch[]): {
	readonly index: EventIndex;
	readonly dates: readonly EventDate[];
} {
	const sorted = sketches
		.map((one, k) => ({ ...one, id: `e${k}` }))
		.sort((a, b) => a.date.start - b.date.start || a.date.end - b.date.end);
	const index = eventIndex({
		ids: sorted.map(({ id }) => id),
		start: sorted.map(({ date }) => date.start),
		length: sorted.map(({ date }) => (date.openEnd ? -1 : date.end - date.start)),
		flags: sorted.map(({ date, pinned }) => dateFlags(date) | (pinned ? PINNED : 0)),
		lane: sorted.map(({ lane }) => lane),
		side: sorted.map(({ side }) => side),
		shape: sorted.map(({ date, status }) => SHAPES.indexOf(markShape(date, status))),
		importance: sorted.map(({ importance }) => importance),
		titles: { en: sorted.map(({ id }) => id), ar: sorted.map(({ id }) => id) },
		widths: { en: sorted.map(({ en }) => en), ar: sorted.map(({ ar }) => ar) }
	});
	const byId = new Map(sorted.map(({ id, date }) => [id, date]));
	return { index, dates: index.ids.map((id) => byId.get(id) as EventDate) };
}

/** What a test lays out unless it says otherwise. */
export function input(index: EventIndex, rest: Partial<LayoutInput> = {}): LayoutInput {
	return {
		index,
		hijri: HIJRI,
		lanes: LANES,
		span: { from: fromYmd(2024, 1, 1), to: fromYmd(2027, 1, 1) },
		anchor: 1096,
		boundaries: [],
		width: 1184,
		direction: 'ltr',
		langs: [EN, AR],
		...rest
	};
}

/** A zoom step at `scale` CSS pixels a day, with English labels, for a picture 1184 pixels wide. */
export function stepAt(
	scale: number,
	rest: Partial<PictureStep> = {}
): PictureStep & { readonly name: string } {
	const lines = labelLines([EN], metricsFor(1184, false));
	return { name: `${scale}`, scale, width: 1062, lines, boundaries: [], crowded: false, ...rest };
}

/** Dates of every form that begin within `spread` days of `middle`. */
function someDate(middle: number, spread: number): fc.Arbitrary<EventDate> {
	const day = fc.integer({
		min: Math.max(FIRST, middle - spread),
		max: Math.min(LAST - 1, middle + spread)
	});
	const flags = fc.record({
		approximate: fc.boolean(),
		uncertain: fc.boolean()
	});
	return fc.oneof(
		{ weight: 4, arbitrary: day.map((at) => daysFrom(at)) },
		{
			weight: 2,
			arbitrary: fc
				.tuple(day, fc.integer({ min: 2, max: 400 }), flags)
				.map(([at, days, of]) => daysFrom(at, days, of))
		},
		{
			weight: 2,
			arbitrary: fc
				.tuple(day, fc.constantFrom('month', 'year', 'decade' as const), flags)
				.map(([at, precision, of]) => ({ ...around(at, precision), ...of }))
		},
		{
			weight: 1,
			arbitrary: fc
				.tuple(day, fc.constantFrom('openStart', 'openEnd'))
				.map(([at, open]) => daysFrom(at, 1, { [open]: true }))
		}
	);
}

/** Events, at most `most`: scattered over forty years, in one season, or all on one day. */
export function someEvents(most = 400): fc.Arbitrary<Sketch[]> {
	return fc
		.tuple(fc.integer({ min: FIRST, max: LAST - 1 }), fc.constantFrom(0, 3, 60, 1500, 15_000))
		.chain(([middle, spread]) =>
			fc.array(
				fc.record({
					date: someDate(middle, spread),
					status: fc.constantFrom('occurred', 'occurred', ...STATUSES),
					importance: fc.constantFrom<Importance>(1, 2, 3),
					lane: fc.integer({ min: 0, max: LANES - 1 }),
					side: fc.integer({ min: 0, max: 3 }),
					en: fc.integer({ min: 2, max: 40 }),
					ar: fc.integer({ min: 2, max: 40 })
				}),
				{ maxLength: most, size: 'max' }
			)
		);
}

/** How a crowd is spread: the share of each form of date, and where the events fall. */
export interface Crowd {
	readonly size: number;
	readonly seed: number;
	/** Whether most are bars of months and years, rather than days. */
	readonly bars: boolean;
	/** Days over which they begin, before `LAST`. */
	readonly spread: number;
	/** Whether most stand in one lane. */
	readonly uneven: boolean;
}

/** More events than one tile takes, of every form of date; the same for the same crowd. Cheaper than an array of fast-check's. */
export function crowd({ size, seed, bars, spread, uneven }: Crowd): Sketch[] {
	const next = random(seed);
	const below = (n: number) => Math.floor(next() * n);
	return Array.from({ length: size }, () => {
		const day = LAST - 1 - below(spread);
		return sketch(anyDate(day, next, bars), {
			status: next() < 0.9 ? 'occurred' : (STATUSES[below(STATUSES.length)] ?? 'expected'),
			importance: next() < 0.1 ? 3 : next() < 0.6 ? 2 : 1,
			lane: uneven && next() < 0.8 ? 0 : below(LANES),
			side: below(4),
			en: 2 + below(39),
			ar: 2 + below(39)
		});
	});
}

function anyDate(day: number, next: () => number, bars: boolean): EventDate {
	const form = next() * (bars ? 0.4 : 1);
	const flags = { approximate: next() < 0.2, uncertain: next() < 0.2 };
	if (form < 0.01) return daysFrom(day, 1, { openStart: true });
	if (form < 0.02) return daysFrom(day, 1, { openEnd: true });
	if (form < 0.03) return around(day, 'decade');
	if (form < 0.12) return { ...around(day, 'year'), ...flags };
	if (form < 0.25) return { ...around(day, 'month'), ...flags };
	if (form < 0.35) return daysFrom(day, 2 + Math.floor(next() * 400), flags);
	return daysFrom(day);
}

/** mulberry32: the same numbers, 0 to 1, for the same seed. */
function random(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** Crowds, at most `most` events. */
export function someCrowd(most = 2000, least = 300): fc.Arbitrary<Crowd> {
	return fc.record({
		size: fc.integer({ min: least, max: most }),
		seed: fc.integer({ min: 0, max: 2 ** 31 }),
		bars: fc.boolean(),
		spread: fc.constantFrom(1, 40, 1500, 14_600),
		uneven: fc.boolean()
	});
}

/** Windows from three days to all the years, within them or beyond their edges. */
export const someSpan: fc.Arbitrary<Span> = fc
	.tuple(
		fc.integer({ min: FIRST - 900, max: LAST + 900 }),
		fc.oneof(
			fc.integer({ min: 3, max: 60 }),
			fc.integer({ min: 60, max: 1500 }),
			fc.integer({ min: 1500, max: 16_000 })
		)
	)
	.map(([from, length]) => ({ from, to: from + length }));

/** Everything but the events, drawn at random. */
export const someView: fc.Arbitrary<
	Pick<LayoutInput, 'span' | 'width' | 'direction' | 'langs' | 'boundaries'>
> = fc.record({
	span: someSpan,
	width: fc.integer({ min: 256, max: 1600 }),
	direction: fc.constantFrom('ltr', 'rtl'),
	langs: fc.constantFrom([EN], [AR], [EN, AR], [AR, EN]),
	boundaries: fc.array(fc.integer({ min: FIRST, max: LAST }), { maxLength: 6 })
});

/** A picture of a crowd, looked at where its events are. */
export function someCrowdedPicture(
	most = 2000,
	least = 300
): fc.Arbitrary<{ readonly input: LayoutInput; readonly dates: readonly EventDate[] }> {
	return fc
		.tuple(someCrowd(most, least), someView, fc.double({ min: -0.2, max: 1.2, noNaN: true }))
		.map(([of, view, share]) => {
			const { index, dates } = indexOf(crowd(of));
			const length = view.span.to - view.span.from;
			// Fractions of days, as gestures leave them.
			const from = LAST - of.spread + share * of.spread - length / 2;
			return { input: input(index, { ...view, span: { from, to: from + length } }), dates };
		});
}

/** A whole picture's input with the dates of its events in the index's order. */
export function somePicture(
	most = 400
): fc.Arbitrary<{ readonly input: LayoutInput; readonly dates: readonly EventDate[] }> {
	return fc.tuple(someEvents(most), someView).map(([sketches, view]) => {
		const { index, dates } = indexOf(sketches);
		return { input: input(index, view), dates };
	});
}
