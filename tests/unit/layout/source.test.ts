import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/lib/layout/scale';
import { eventSource, type PictureStep } from '../../../src/lib/layout/source';
import type { EventIndex } from '../../../src/lib/model/event-index';
import {
	crowd,
	daysFrom,
	indexOf,
	LANES,
	LAST,
	sketch,
	someCrowd,
	someEvents,
	someSpan,
	stepAt,
	type Sketch
} from './generate';

const ROWS = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { maxLength: 4 }), {
	minLength: LANES,
	maxLength: LANES
});

/** Few or many events, a window onto them, its step, and the rows that each lane shows. */
const someCase = fc
	.tuple(
		fc.oneof(
			someEvents(250).map((sketches) => ({ sketches, spread: 0 })),
			someCrowd(900).map((of) => ({ sketches: crowd(of), spread: of.spread }))
		),
		someSpan,
		fc.double({ min: 0, max: 1, noNaN: true }),
		ROWS,
		fc.boolean()
	)
	.map(([{ sketches, spread }, span, share, rows, crowded]) => {
		const from = spread > 0 ? LAST - spread * share - 100 : span.from + share;
		const window = { from, to: from + span.to - span.from };
		const step = stepAt(1062 / (window.to - window.from), { crowded });
		const shown = rows.map((some) => [...some].sort((a, b) => a - b));
		return { index: indexOf(sketches).index, window, step, shown };
	});

const inWindow = (index: EventIndex, { from, to }: Span) =>
	[...index.start.keys()].filter((i) => (index.start[i] ?? 0) < to && (index.end[i] ?? 0) > from);

function placedIn(index: EventIndex, window: Span, step: PictureStep, shown: number[][]) {
	const source = eventSource(index, LANES);
	return shown.flatMap((rows, lane) =>
		rows.length > 0 ? source.placed(window, step, lane, rows) : []
	);
}

const SPAN = { from: 0, to: 1062 };
const pile = (n: number, of: Partial<Sketch> = {}) =>
	Array.from({ length: n }, () => sketch(daysFrom(500), of));

describe('eventSource()', { timeout: 60_000 }, () => {
	it('tells every event of the window once, in whichever rows its lane shows, or in the rest', () => {
		fc.assert(
			fc.property(someCase, ({ index, window, step, shown }) => {
				const { rest, total } = eventSource(index, LANES);
				const placed = placedIn(index, window, step, shown);
				const { alone, counts } = rest(window, step, placed);
				const told = [...placed, ...alone].map(({ event }) => event);
				expect(new Set(told).size).toBe(told.length);
				const seen = inWindow(index, window);
				for (let lane = 0; lane < LANES; lane++) {
					for (let side = 0; side < 4; side++) {
						const isOwn = (i: number) => index.lane[i] === lane && index.side[i] === side;
						const counted = counts
							.filter((bucket) => bucket.lane === lane)
							.reduce((n, { sides }) => n + (sides[side] ?? 0), 0);
						expect(told.filter(isOwn).length + counted).toBe(seen.filter(isOwn).length);
					}
				}
				expect(total(window)).toEqual(
					Array.from({ length: LANES }, (_, l) => seen.filter((i) => index.lane[i] === l).length)
				);
			}),
			{ numRuns: 50 }
		);
	});

	it('what has a row has it in every window, among the rows shown', () => {
		const by = fc.double({ min: -900, max: 900, noNaN: true });
		fc.assert(
			fc.property(someCase, by, ({ index, window, step, shown }, days) => {
				const panned = { from: window.from + days, to: window.to + days };
				const rowOf = new Map(placedIn(index, window, step, shown).map((one) => [one.event, one]));
				const others = placedIn(index, panned, step, shown);
				// An event of both windows is placed in both or in neither, in the same row.
				const both = inWindow(index, window).filter((i) => inWindow(index, panned).includes(i));
				const found = new Map(others.map((one) => [one.event, one]));
				expect(both.map((i) => found.get(i))).toEqual(both.map((i) => rowOf.get(i)));
			}),
			{ numRuns: 40 }
		);
	});

	it('an event that has a row is placed wherever the row is shown', () => {
		fc.assert(
			fc.property(someCase, ({ index, window, step, shown }) => {
				const placed = placedIn(index, window, step, shown);
				const key = (lane: number, row: number, event: number) => `${lane} ${row} ${event}`;
				const labelled = new Set(
					placed.map(({ event, lane, row }) => key(lane, shown[lane]?.[row] ?? -1, event))
				);
				for (const { event, lane, row } of eventSource(index, LANES).inRows(window, step)) {
					if (!shown[lane]?.includes(row)) continue;
					expect(labelled).toContain(key(lane, row, event));
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('answers the same whatever was asked before', () => {
		fc.assert(
			fc.property(
				someCase,
				fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 16 }),
				(of, asked) => {
					const { index, window, step, shown } = of;
					const used = eventSource(index, LANES);
					for (const n of asked) {
						const other = stepAt(step.scale * n, { crowded: n % 2 > 0 });
						const part = { from: window.from, to: window.from + (window.to - window.from) / n };
						used.rest(part, other, used.placed(part, other, n % LANES, [0, n]));
						used.inRows(part, other);
					}
					const fresh = eventSource(index, LANES);
					expect(used.inRows(window, step)).toEqual(fresh.inRows(window, step));
					const [a, b] = [used, fresh].map(({ placed, rest }) => {
						const all = shown.flatMap((rows, lane) => placed(window, step, lane, rows));
						return [all, rest(window, step, all)];
					});
					expect(a).toEqual(b);
				}
			),
			{ numRuns: 20 }
		);
	});

	it('several without room become one count, one alone stands as it is', () => {
		const { placed, rest } = eventSource(indexOf(pile(6)).index, LANES);
		const drawn = placed(SPAN, stepAt(1), 0, [0]);
		expect(drawn.map(({ event }) => event)).toEqual([0]);
		expect(rest(SPAN, stepAt(1), drawn)).toMatchObject({ alone: [], counts: [{ total: 5 }] });
		const two = eventSource(indexOf(pile(2)).index, LANES);
		const one = two.placed(SPAN, stepAt(1), 0, [0]);
		expect(two.rest(SPAN, stepAt(1), one)).toEqual({ alone: [{ event: 1, lane: 0 }], counts: [] });
	});

	it('one that is too long for its bucket is a count of one that names it', () => {
		const { rest } = eventSource(indexOf([sketch(daysFrom(500, 40))]).index, LANES);
		expect(rest(SPAN, stepAt(1), [])).toMatchObject({
			alone: [],
			counts: [{ total: 1, event: 0 }]
		});
	});

	it('of one tile, too, tells nothing of what lies before or after the window', () => {
		const { placed, inRows } = eventSource(
			indexOf([100, 499, 500, 900].map((day) => sketch(daysFrom(day), { en: 2 }))).index,
			LANES
		);
		const window = { from: 101, to: 500 };
		expect(placed(window, stepAt(1), 0, [0]).map(({ event }) => event)).toEqual([1]);
		expect(inRows(window, stepAt(1)).map(({ event }) => event)).toEqual([1]);
	});

	it('a long event among many stands in its row, if that is shown, its title inside', () => {
		const others = Array.from({ length: 300 }, () => sketch(daysFrom(0), { lane: 1 }));
		const { index } = indexOf([sketch(daysFrom(100, 800)), ...others]);
		const { placed, inRows } = eventSource(index, LANES);
		const long = { event: 300, lane: 0, row: 0, side: 'inside' };
		expect(placed(SPAN, stepAt(1), 0, [0, 1])).toEqual([long]);
		expect(placed(SPAN, stepAt(1), 0, [1])).toEqual([]);
		expect(inRows(SPAN, stepAt(1))).toContainEqual(long);
	});

	it('among many, counts are as wide as cells, crowded or not', () => {
		const { index } = indexOf(Array.from({ length: 300 }, (_, k) => sketch(daysFrom(k * 3))));
		const widths = (step: PictureStep) =>
			eventSource(index, LANES)
				.rest(SPAN, step, [])
				.counts.map(({ from, to }) => to - from);
		expect(widths(stepAt(1))).toEqual([512, 512]);
		expect(widths(stepAt(1, { crowded: true }))).toEqual([512, 512]);
	});

	it('one alone whose title has not come is counted', () => {
		const { index } = indexOf(pile(1));
		const { rest } = eventSource({ ...index, ids: [] }, LANES);
		const { alone, counts } = rest(SPAN, stepAt(1), []);
		expect(alone).toEqual([]);
		expect(counts).toMatchObject([{ total: 1, event: undefined }]);
	});

	it('rows are packed for the width of the titles that are shown', () => {
		const { index } = indexOf(
			[500, 560, 620].map((day) => sketch(daysFrom(day), { en: 30, ar: 2 }))
		);
		const { inRows } = eventSource(index, LANES);
		const rows = (step: PictureStep) => inRows(SPAN, step).map(({ row }) => row);
		const [line] = stepAt(1).lines;
		if (!line) throw new Error('no line');
		expect(rows(stepAt(1, { lines: [{ ...line, lang: 'ar' }] }))).toEqual([0, 0, 0]);
		expect(rows(stepAt(1, { lines: [{ ...line, size: 40 }] }))).toEqual([0, 0, 1]);
		expect(rows(stepAt(1, { lines: [{ ...line, size: 1 }] }))).toEqual([0, 0, 0]);
	});

	it('where it is crowded, cells hold fewer, and buckets are as wide as they', () => {
		const { index } = indexOf(
			Array.from({ length: 200 }, (_, k) => sketch(daysFrom(k * 5), { en: 2 }))
		);
		const { placed, rest } = eventSource(index, LANES);
		const rows = [0, 1, 2, 3, 4, 5, 6, 7];
		const free = placed(SPAN, stepAt(1), 0, rows);
		const crowded = stepAt(1, { crowded: true });
		const few = placed(SPAN, crowded, 0, rows);
		expect(free).toEqual(expect.arrayContaining([...few]));
		expect([free.length > 100, few.length < 20]).toEqual([true, true]);
		expect(rest(SPAN, crowded, few).counts.map(({ from, to }) => to - from)).toEqual([512, 512]);
	});
});
