import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsInView, shareRows } from '../../../src/lib/layout/budget';
import { MOST_MARKS } from '../../../src/lib/layout/density';
import { labelLines } from '../../../src/lib/layout/label-width';
import { layoutTimeline, type Layout, type LayoutInput } from '../../../src/lib/layout/layout';
import { days, type Span } from '../../../src/lib/layout/scale';
import { eventSource } from '../../../src/lib/layout/source';
import { spanRung } from '../../../src/lib/layout/step';
import { fromYmd } from '../../../src/lib/model/date';
import type { EventDate } from '../../../src/lib/model/types';
import {
	around,
	crowd,
	daysFrom,
	EN,
	indexOf,
	input,
	LANES,
	LAST,
	sketch,
	someCrowdedPicture,
	somePicture,
	type Sketch
} from './generate';
import { cutOff, misplaced, mistold, overlaps, told, wanted } from './picture';

const DAY = fromYmd(2025, 12, 18);

const marksOf = ({ marks, counts }: Layout) => marks.length + counts.length;

/** Height of the picture with one row a lane, and below it what has no room there. */
function leastHeight(layout: Layout, of: LayoutInput) {
	const { metrics, width } = layout;
	const { index, span, boundaries } = of;
	const source = eventSource(index, of.lanes);
	const scale = width / spanRung(days(span), of.anchor);
	const { crowded } = layout.rows;
	const step = { scale, width, lines: labelLines(of.langs, metrics), boundaries, crowded };
	const total = source.total(span);
	const counted = total.flatMap((n, lane) => (n > 0 ? [lane] : []));
	const rows = rowsInView(index, source.inRows(span, step), counted);
	const shown = shareRows(rows, of.lanes, metrics, 0);
	const least = metrics.laneHead + 2 * metrics.lanePad + metrics.row;
	return shown.reduce((sum, own, lane) => {
		if (own.length === 0) return sum;
		const leaves = (total[lane] ?? 0) > source.placed(span, step, lane, own).length;
		return sum + least + (leaves ? metrics.countRow : 0);
	}, metrics.axis);
}

/** Everything that must hold of any settled picture. */
function expectSound(layout: Layout, of: LayoutInput, dates: readonly EventDate[]) {
	const { index, span } = of;
	expect(told(layout, index)).toEqual(wanted(index, dates, span));
	expect(mistold(layout, index, dates)).toEqual([]);
	expect(overlaps(layout)).toEqual([]);
	expect(cutOff(layout)).toEqual([]);
	expect(misplaced(layout, (i) => index.lane[i] ?? 0)).toEqual([]);
	if (layout.height > layout.metrics.maxHeight) {
		expect(layout.height).toBeLessThanOrEqual(leastHeight(layout, of));
	}
	expect(marksOf(layout)).toBeLessThanOrEqual(MOST_MARKS);
}

/** Few events, which are one tile, and many, which are not. */
const SIZES = [
	['few', somePicture(250), 3],
	['many', someCrowdedPicture(), 1]
] as const;

describe.each(SIZES)(
	'for any window and %s events of any form',
	(_, some, times) => {
		const check = (
			runs: number,
			claim: (of: LayoutInput, dates: readonly EventDate[]) => void
		): void => {
			fc.assert(
				fc.property(some, ({ input: of, dates }) => {
					claim(of, dates);
				}),
				{ numRuns: runs * times }
			);
		};

		it('every event that overlaps the window is drawn or counted exactly once, by lane and side', () => {
			check(60, (of, dates) => {
				const layout = layoutTimeline(of);
				expect(told(layout, of.index)).toEqual(wanted(of.index, dates, of.span));
				expect(layout.total).toBe(Object.values(told(layout, of.index)).reduce((a, b) => a + b, 0));
				expect(mistold(layout, of.index, dates)).toEqual([]);
			});
		});

		it('nothing in a row overlaps, labels and counts stand within the window', () => {
			check(60, (of) => {
				const layout = layoutTimeline(of);
				expect(overlaps(layout)).toEqual([]);
				expect(cutOff(layout)).toEqual([]);
			});
		});

		it('rows stand in their lanes, lanes below each other, all within the height', () => {
			check(40, (of) => {
				const layout = layoutTimeline(of);
				expect(misplaced(layout, (i) => of.index.lane[i] ?? 0)).toEqual([]);
				if (layout.height > layout.metrics.maxHeight) {
					expect(layout.height).toBeLessThanOrEqual(leastHeight(layout, of));
				}
			});
		});

		it('there are no more marks than a picture may have', () => {
			check(40, (of) => {
				expect(marksOf(layoutTimeline(of))).toBeLessThanOrEqual(MOST_MARKS);
			});
		});

		it('panning with rows held moves no event to another row, and changes no lane', () => {
			const steps = fc.array(fc.double({ min: -1.5, max: 1.5, noNaN: true }), {
				minLength: 2,
				maxLength: 2
			});
			fc.assert(
				fc.property(some, steps, ({ input: of }, shares) => {
					const settled = layoutTimeline(of);
					const rowOf = new Map(settled.marks.map(({ event, y }) => [event, y]));
					for (const share of shares) {
						const by = share * days(of.span);
						const span = { from: of.span.from + by, to: of.span.to + by };
						const moved = layoutTimeline({ ...of, span, held: settled.rows });
						expect(moved.lanes).toEqual(settled.lanes);
						expect(moved.height).toBe(settled.height);
						const known = moved.marks.filter(({ event }) => rowOf.has(event));
						expect(known.map(({ event, y }) => [event, y])).toEqual(
							known.map(({ event }) => [event, rowOf.get(event)])
						);
						expect(overlaps(moved)).toEqual([]);
						expect(cutOff(moved)).toEqual([]);
						expect(marksOf(moved)).toBeLessThanOrEqual(MOST_MARKS);
						for (const { event, y } of moved.marks) rowOf.set(event, y);
					}
				}),
				{ numRuns: 30 * times }
			);
		});

		it('zooming with rows held changes no height of a lane', () => {
			const factors = fc.array(fc.double({ min: 0.2, max: 5, noNaN: true }), {
				minLength: 1,
				maxLength: 3
			});
			fc.assert(
				fc.property(some, factors, ({ input: of }, all) => {
					const settled = layoutTimeline(of);
					let { rows: held, span } = settled;
					for (const factor of all) {
						const length = Math.max(3, days(span) * factor);
						span = {
							from: (span.from + span.to - length) / 2,
							to: (span.from + span.to + length) / 2
						};
						const moved = layoutTimeline({ ...of, span, held });
						expect(moved.lanes).toEqual(settled.lanes);
						expect(overlaps(moved)).toEqual([]);
						expect(cutOff(moved)).toEqual([]);
						expect(misplaced(moved, (i) => of.index.lane[i] ?? 0)).toEqual([]);
						held = moved.rows;
					}
				}),
				{ numRuns: 20 * times }
			);
		});

		it('the same input gives the same picture, whatever was asked before', () => {
			const others = fc.array(
				fc.record({
					share: fc.double({ min: -2, max: 2, noNaN: true }),
					factor: fc.double({ min: 0.1, max: 4, noNaN: true }),
					lanes: fc.integer({ min: LANES, max: 8 })
				}),
				{ maxLength: 4 }
			);
			fc.assert(
				fc.property(some, others, ({ input: of }, asked) => {
					// A copy of the index is a stranger to every cache.
					const copy = { ...of.index, start: of.index.start.slice() };
					const fresh = layoutTimeline({ ...of, index: copy });
					for (const { share, factor, lanes } of asked) {
						const from = of.span.from + share * days(of.span);
						layoutTimeline({ ...of, lanes, span: { from, to: from + 3 + days(of.span) * factor } });
					}
					expect(layoutTimeline(of)).toEqual(fresh);
				}),
				{ numRuns: 15 * times }
			);
		});

		it('the direction of time changes no position', () => {
			check(15, (of) => {
				const ltr = layoutTimeline({ ...of, direction: 'ltr' });
				const rtl = layoutTimeline({ ...of, direction: 'rtl' });
				expect(rtl).toEqual({ ...ltr, direction: 'rtl' });
			});
		});
	},
	120_000
);

describe('at most 150 marks', { timeout: 120_000 }, () => {
	const tiny = { en: 2, ar: 2 };
	const many = (n: number, of: (k: number) => Sketch) => Array.from({ length: n }, (_, k) => of(k));
	const CROWDS: [name: string, sketches: Sketch[]][] = [
		[
			'250 days with the shortest titles',
			many(250, (k) => sketch(daysFrom(LAST - 3000 + k * 12), { lane: k % LANES, ...tiny }))
		],
		['250 of every form', crowd({ size: 250, seed: 3, bars: false, spread: 6000, uneven: false })],
		[
			'2,400 days and bars',
			crowd({ size: 2400, seed: 4, bars: false, spread: 6000, uneven: false })
		],
		[
			'1,200 bars in rows',
			many(1200, (k) =>
				sketch(daysFrom(LAST - 6000 + Math.floor(k / 12) * 60, 55), { lane: k % LANES, ...tiny })
			)
		],
		[
			'20,000 days and bars',
			crowd({ size: 20_000, seed: 5, bars: true, spread: 6000, uneven: true })
		]
	];

	it.each(CROWDS)('%s', (_, sketches) => {
		const { index } = indexOf(sketches);
		const found: string[] = [];
		for (const width of [390, 720, 1600]) {
			for (let length = 6400; length > 40; length /= 1.19) {
				const span = { from: LAST - 500.5 - length, to: LAST - 500.5 };
				const layout = layoutTimeline(input(index, { span, width, langs: [EN] }));
				if (marksOf(layout) > MOST_MARKS)
					found.push(`${marksOf(layout)} at ${width}, ${length} days`);
			}
		}
		expect(found).toEqual([]);
	});

	it('while rows are held, too: what is suddenly too much is counted, and nothing jumps', () => {
		const { index } = indexOf([
			...many(20, (k) => sketch(daysFrom(LAST - 14_000 + k * 200), { lane: k % LANES, ...tiny })),
			...many(230, (k) => sketch(daysFrom(LAST - 4000 + k * 12), { lane: k % LANES, ...tiny }))
		]);
		const of = input(index, { span: { from: LAST - 8300, to: LAST - 3300 }, langs: [EN] });
		const settled = layoutTimeline(of);
		expect(settled.rows.crowded).toBe(false);
		const moved = layoutTimeline({
			...of,
			span: { from: LAST - 5000, to: LAST },
			held: settled.rows
		});
		expect(moved.rows.crowded).toBe(true);
		expect(marksOf(moved)).toBeLessThanOrEqual(MOST_MARKS);
		const rowOf = new Map(settled.marks.map(({ event, y }) => [event, y]));
		for (const { event, y } of moved.marks) expect(rowOf.get(event) ?? y).toBe(y);
	});
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
