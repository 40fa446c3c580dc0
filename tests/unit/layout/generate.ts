// Invented events and windows for the layout's tests: as awkward as fast-check can make them.
import fc from 'fast-check';
import { hijriTable } from '../../../src/lib/data/hijri-table';
import type { LabelLang } from '../../../src/lib/layout/label-width';
import type { LayoutInput } from '../../../src/lib/layout/layout';
import type { Span } from '../../../src/lib/layout/scale';
import { fromYmd, limitOf, toYmd } from '../../../src/lib/model/date';
import { dateFlags, eventIndex, type EventIndex } from '../../../src/lib/model/event-index';
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
		flags: sorted.map(({ date }) => dateFlags(date)),
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

/** A whole picture's input with the dates of its events in the index's order. */
export function somePicture(
	most = 400
): fc.Arbitrary<{ readonly input: LayoutInput; readonly dates: readonly EventDate[] }> {
	return fc.tuple(someEvents(most), someView).map(([sketches, view]) => {
		const { index, dates } = indexOf(sketches);
		return { input: input(index, view), dates };
	});
}
