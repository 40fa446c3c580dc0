import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareRows } from '../../../src/lib/layout/budget';
import { labelLines } from '../../../src/lib/layout/label-width';
import { layoutTimeline, type Layout, type LayoutInput } from '../../../src/lib/layout/layout';
import { pack } from '../../../src/lib/layout/pack';
import { placeRows } from '../../../src/lib/layout/place-rows';
import { days, type Span } from '../../../src/lib/layout/scale';
import { overlapping } from '../../../src/lib/layout/search';
import { spanRung } from '../../../src/lib/layout/step';
import { fromYmd, overlaps as inWindow } from '../../../src/lib/model/date';
import type { EventDate } from '../../../src/lib/model/types';
import { around, daysFrom, EN, indexOf, input, sketch, somePicture, type Sketch } from './generate';
import { cutOff, misplaced, overlaps } from './picture';

const DAY = fromYmd(2025, 12, 18);

/** Positions of all events that are drawn or counted, ascending. */
function told(layout: Layout): number[] {
	return [
		...layout.marks.map(({ event }) => event),
		...layout.counts.flatMap(({ bucket }) => bucket.events)
	].sort((a, b) => a - b);
}

function wanted(dates: readonly EventDate[], { from, to }: Span): number[] {
	return dates.flatMap((date, i) => (inWindow(date, from, to) ? [i] : []));
}

/** Height of the picture with one row a lane, and below it what has no room there. */
function leastHeight(
	layout: Layout,
	{ index, span, lanes, langs, anchor, boundaries }: LayoutInput
) {
	const { metrics, visible, width } = layout;
	const scale = width / spanRung(days(span), anchor);
	const packing = pack(index, lanes, scale, labelLines(langs, metrics), boundaries);
	const shown = shareRows(index, packing, visible, metrics, 0);
	const { overflow } = placeRows(index, packing, shown, visible, span);
	const lane = metrics.laneHead + 2 * metrics.lanePad + metrics.row;
	return shown.reduce(
		(sum, rows, k) =>
			rows.length === 0 ? sum : sum + lane + (overflow[k] ?? 0) * metrics.countRow,
		metrics.axis
	);
}

/** Everything that must hold of any picture. */
function expectSound(layout: Layout, of: LayoutInput, dates: readonly EventDate[]) {
	const { index, span } = of;
	expect(told(layout)).toEqual(wanted(dates, span));
	expect(layout.visible).toEqual(wanted(dates, span));
	expect(overlaps(layout)).toEqual([]);
	expect(cutOff(layout)).toEqual([]);
	expect(misplaced(layout, (i) => index.lane[i] ?? 0)).toEqual([]);
	expect(layout.height).toBeLessThanOrEqual(
		Math.max(layout.metrics.maxHeight, leastHeight(layout, of))
	);
}

describe('for any events and any window', { timeout: 60_000 }, () => {
	it('every event that overlaps the window is drawn or counted exactly once, and nothing else', () => {
		fc.assert(
			fc.property(somePicture(), ({ input: of, dates }) => {
				const layout = layoutTimeline(of);
				expect(told(layout)).toEqual(wanted(dates, of.span));
				expect(layout.visible).toEqual(wanted(dates, of.span));
			}),
			{ numRuns: 60 }
		);
	});

	it('nothing in a row overlaps', () => {
		fc.assert(
			fc.property(somePicture(150), ({ input: of }) => {
				expect(overlaps(layoutTimeline(of))).toEqual([]);
			}),
			{ numRuns: 200 }
		);
	});

	it('labels and count marks stand within the window', () => {
		fc.assert(
			fc.property(somePicture(150), ({ input: of }) => {
				expect(cutOff(layoutTimeline(of))).toEqual([]);
			}),
			{ numRuns: 150 }
		);
	});

	it('rows stand in their lanes, lanes below each other, all within the height', () => {
		fc.assert(
			fc.property(somePicture(150), ({ input: of }) => {
				const { index } = of;
				expect(misplaced(layoutTimeline(of), (i) => index.lane[i] ?? 0)).toEqual([]);
			}),
			{ numRuns: 100 }
		);
	});

	it('the picture is no taller than it may be, unless one row a lane is already more', () => {
		fc.assert(
			fc.property(somePicture(), ({ input: of }) => {
				const layout = layoutTimeline(of);
				const most = Math.max(layout.metrics.maxHeight, leastHeight(layout, of));
				expect(layout.height).toBeLessThanOrEqual(most);
			}),
			{ numRuns: 50 }
		);
	});

	it('the direction of time changes no position', () => {
		fc.assert(
			fc.property(somePicture(60), ({ input: of }) => {
				const ltr = layoutTimeline({ ...of, direction: 'ltr' });
				const rtl = layoutTimeline({ ...of, direction: 'rtl' });
				expect(rtl).toEqual({ ...ltr, direction: 'rtl' });
			}),
			{ numRuns: 40 }
		);
	});
});

it('panning at constant zoom moves no event to another packed row', { timeout: 60_000 }, () => {
	const shift = fc.integer({ min: -3000, max: 3000 });
	fc.assert(
		fc.property(somePicture(120), shift, ({ input: of }, by) => {
			const panned = { ...of, span: { from: of.span.from + by, to: of.span.to + by } };
			for (const one of [of, panned]) {
				const layout = layoutTimeline(one);
				// One packing for both windows: labelled marks share a row only where it says so.
				const scale = layout.width / spanRung(days(of.span), of.anchor);
				const packing = pack(
					of.index,
					of.lanes,
					scale,
					labelLines(of.langs, layout.metrics),
					of.boundaries
				);
				const rows = new Map<number, string>();
				for (const { event, y, label } of layout.marks) {
					if (!label) continue;
					const row = `${of.index.lane[event]}:${packing.row[event]}`;
					expect(rows.get(y) ?? row).toBe(row);
					rows.set(y, row);
				}
				expect(new Set(rows.values()).size).toBe(rows.size);
			}
		}),
		{ numRuns: 80 }
	);
});

describe('awkward pictures', { timeout: 60_000 }, () => {
	const year = { from: fromYmd(2025, 1, 1), to: fromYmd(2026, 1, 1) };
	const many = (n: number, of: (k: number) => Sketch) => Array.from({ length: n }, (_, k) => of(k));
	const CASES: [name: string, sketches: Sketch[], span: Span][] = [
		['no events', [], year],
		['no event in view', [sketch(daysFrom(DAY - 2000))], year],
		['one day', [sketch(daysFrom(DAY))], year],
		['the last day of the window', [sketch(daysFrom(year.to - 1))], year],
		['two events on the same day', [sketch(daysFrom(DAY)), sketch(daysFrom(DAY))], year],
		['forty events on one day', many(40, () => sketch(daysFrom(DAY))), year],
		['forty events on one day, at three days', many(40, () => sketch(daysFrom(DAY))), at(DAY, 3)],
		['a vague month', [sketch(around(DAY, 'month'))], year],
		['a month wider than the window', [sketch(around(DAY, 'month'))], at(DAY, 3)],
		['a decade wider than the window', [sketch(around(DAY, 'decade'))], year],
		['titles wider than the window', [sketch(daysFrom(DAY), { en: 300, ar: 300 })], year],
		['an open start', [sketch(daysFrom(DAY, 1, { openStart: true }))], year],
		['an open end', [sketch(daysFrom(DAY, 1, { openEnd: true }))], year],
		['long past an open end', [sketch(daysFrom(DAY - 9000, 1, { openEnd: true }))], year],
		['thirty open ends', many(30, (k) => sketch(daysFrom(DAY - k, 1, { openEnd: true }))), year],
		['a crowd just before the window', crowd(), at(DAY, 90)],
		['every day of a year', many(365, (k) => sketch(daysFrom(year.from + k))), year],
		['every lane full', many(400, (k) => sketch(daysFrom(DAY - (k % 50)), { lane: k % 6 })), year]
	];

	function at(from: number, length: number): Span {
		return { from, to: from + length };
	}

	/** More events of importance than a lane has rows, all a day too early, and one that comes later. */
	function crowd(): Sketch[] {
		const before = many(30, () => sketch(daysFrom(DAY - 1), { importance: 3, en: 40 }));
		return [...before, sketch(daysFrom(DAY + 1), { importance: 1 })];
	}

	it.each(CASES)('%s: sound at every width, in both directions', (_, sketches, span) => {
		const { index, dates } = indexOf(sketches);
		for (const width of [256, 352, 704, 1184, 1600]) {
			for (const direction of ['ltr', 'rtl'] as const) {
				for (const langs of [input(index).langs, [EN]]) {
					const of = input(index, { span, width, direction, langs });
					expectSound(layoutTimeline(of), of, dates);
				}
			}
		}
	});
});

describe('layoutTimeline()', () => {
	it('draws no lane without events in view', () => {
		const { index } = indexOf([
			sketch(daysFrom(DAY), { lane: 1 }),
			sketch(daysFrom(DAY), { lane: 4 }),
			sketch(daysFrom(DAY - 9000), { lane: 2 })
		]);
		expect(layoutTimeline(input(index)).lanes.map(({ lane }) => lane)).toEqual([1, 4]);
	});

	it('an empty picture is as tall as its axis', () => {
		const layout = layoutTimeline(input(indexOf([]).index));
		expect(layout.height).toBe(layout.metrics.axis);
		expect(layout.marks).toEqual([]);
	});

	it('labels one lone event, and gives a phone no labels', () => {
		const { index } = indexOf([sketch(daysFrom(DAY))]);
		expect(layoutTimeline(input(index)).marks[0]?.label?.side).toBe('after');
		expect(layoutTimeline(input(index, { width: 390 })).marks[0]?.label).toBeUndefined();
	});

	it('keeps the label of what is most important where all fall on one day', () => {
		const sketches = Array.from({ length: 60 }, (_, k) =>
			sketch(daysFrom(DAY), { importance: k === 30 ? 3 : 1 })
		);
		const { index } = indexOf(sketches);
		const most = layoutTimeline(input(index)).marks.find(
			({ event }) => index.importance[event] === 3
		);
		expect(most?.label).toBeDefined();
	});

	it('places a day by its noon, at the scale of the window', () => {
		const { index } = indexOf([sketch(daysFrom(DAY))]);
		const layout = layoutTimeline(input(index, { span: { from: DAY - 50, to: DAY + 51 } }));
		const [mark] = layout.marks;
		expect(mark && (mark.u0 + mark.u1) / 2).toBeCloseTo(layout.width / 2, 9);
	});

	it('answers what `overlapping` answers as visible', () => {
		const { index } = indexOf([sketch(daysFrom(DAY)), sketch(around(DAY - 400, 'year'))]);
		const { from, to } = input(index).span;
		expect(layoutTimeline(input(index)).visible).toEqual(overlapping(index, from, to));
	});
});
