import { describe, expect, it } from 'vitest';
import { fitRows, type HeldRows } from '../../../src/lib/layout/fit-rows';
import { metricsFor, type Metrics } from '../../../src/lib/layout/metrics';
import type { Span } from '../../../src/lib/layout/scale';
import { eventSource, type EventSource } from '../../../src/lib/layout/source';
import type { Importance } from '../../../src/lib/model/types';
import { daysFrom, indexOf, LANES, sketch, stepAt, type Sketch } from './generate';

const METRICS = metricsFor(1184, false);
const SPAN = { from: 0, to: 1062 };
const LATER = { from: 900, to: 1962 };

const pile = (n: number, day = 500, of: Partial<Sketch> = {}) =>
	Array.from({ length: n }, () => sketch(daysFrom(day), of));

function fit(sketches: readonly Sketch[], span: Span, held?: HeldRows, scale = 1) {
	const { index } = indexOf(sketches);
	return fitRows(index, eventSource(index, LANES), span, stepAt(scale), 'picture', METRICS, held);
}

const heights = ({ lanes }: ReturnType<typeof fit>) =>
	lanes.map(({ lane, y, height }) => [lane, y, height]);
const footOf = ({ lanes }: ReturnType<typeof fit>) =>
	lanes.reduce((_, { y, height }) => y + height, METRICS.axis);

describe('fitRows()', () => {
	it('shows what there is, and no row for counts where all are drawn', () => {
		const { rows, lanes, placed } = fit(pile(3), SPAN);
		expect(rows.shown).toEqual([[0, 1, 2], [], [], [], [], []]);
		expect(rows.low).toEqual(Array<boolean>(LANES).fill(false));
		expect(lanes).toHaveLength(1);
		expect(lanes[0]?.low).toBeUndefined();
		expect(placed).toHaveLength(3);
	});

	it('a lane that leaves events has a row for their counts, below its rows', () => {
		const { rows, lanes, placed } = fit(pile(60), SPAN);
		expect(rows.low[0]).toBe(true);
		expect(placed.length).toBe(rows.shown[0]?.length);
		const { top = 0, low, y = 0, height = 0 } = lanes[0] ?? {};
		expect(low).toBe(top + placed.length * METRICS.row);
		expect(y + height).toBe((low ?? 0) + METRICS.countRow + METRICS.lanePad);
	});

	it('keeps within the height, rows of counts included, and leaves no room for one row more', () => {
		const crowded = fit(
			[0, 1, 2, 3, 4, 5].flatMap((lane) => pile(40, 500, { lane })),
			SPAN
		);
		expect(footOf(crowded)).toBeLessThanOrEqual(METRICS.maxHeight);
		expect(footOf(crowded)).toBeGreaterThan(METRICS.maxHeight - METRICS.row);
	});

	it('every lane with events in view has its row, though the picture be too tall', () => {
		const { index } = indexOf([0, 1, 2, 3, 4, 5].flatMap((lane) => pile(40, 500, { lane })));
		const low = { ...METRICS, maxHeight: 120 };
		const { rows } = fitRows(index, eventSource(index, LANES), SPAN, stepAt(1), 'picture', low);
		expect(rows.shown.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1, 1]);
	});
});

/** A row with one event of some importance. */
type Given = readonly [lane: number, row: number, importance: Importance];

/** Fits given rows; `more` events of a lane have none. Also tells which lanes were asked for their events. */
function fitGiven(given: readonly Given[], metrics: Metrics, more: readonly number[] = []) {
	const { index } = indexOf(given.map(([, , importance]) => sketch(daysFrom(0), { importance })));
	const events = given.map(([lane, row], event) => ({ event, lane, row }));
	const asked = new Set<number>();
	const source: EventSource = {
		total: () =>
			Array.from({ length: LANES }, (_, lane) => {
				return (more[lane] ?? 0) + given.filter(([of]) => of === lane).length;
			}),
		inRows: () => events,
		placed: (_window, _step, lane, rows) => {
			asked.add(lane);
			return events.filter((one) => one.lane === lane && rows.includes(one.row));
		},
		rest: () => ({ alone: [], counts: [] })
	};
	const fitted = fitRows(index, source, SPAN, stepAt(1), 'picture', metrics);
	return { ...fitted, asked: [...asked] };
}

describe('rows and the counts below them', () => {
	const lane = (l: number, ...importances: Importance[]) =>
		importances.map((of, row): Given => [l, row, of]);
	const FOUR = [...lane(0, 2, 2), ...lane(1, 1, 2, 2), ...lane(2, 1, 2, 2, 2), ...lane(3, 2, 2, 2)];
	/** Height of four lanes with so many rows, and so many rows of counts. */
	const tall = (rows: number, counts: number) =>
		METRICS.axis + 4 * 2 * METRICS.lanePad + rows * METRICS.row + counts * METRICS.countRow;
	const fitted = (of: Partial<Metrics>) => {
		const { rows, lanes } = fitGiven(FOUR, { ...METRICS, ...of });
		return { rows, foot: lanes.reduce((_, { y, height }) => y + height, 0) };
	};

	it('a row that spares its lane the counts is shown where no other row would fit', () => {
		const { rows, foot } = fitted({ maxHeight: tall(10, 1) });
		expect(rows.shown.slice(0, 4)).toEqual([
			[0, 1],
			[0, 1, 2],
			[1, 2],
			[0, 1, 2]
		]);
		expect(rows.low.slice(0, 4)).toEqual([false, false, true, false]);
		expect(foot).toBe(tall(10, 1));
	});

	it.each([
		['with a pixel less it is not', { maxHeight: tall(10, 1) - 1 }],
		['nor in a picture without titles', { maxHeight: tall(10, 1), labelled: false }]
	])('%s', (_, of) => {
		const { rows, foot } = fitted(of);
		expect(rows.shown.slice(0, 4)).toEqual([
			[0, 1],
			[1, 2],
			[1, 2],
			[0, 1, 2]
		]);
		expect(rows.low.slice(0, 4)).toEqual([false, true, true, false]);
		expect(foot).toBe(tall(9, 2));
	});

	it.each([true, false])('a picture that just fits stays whole, titles: %s', (labelled) => {
		const { rows, foot } = fitted({ maxHeight: tall(12, 0), labelled });
		expect(rows.shown.map(({ length }) => length)).toEqual([2, 3, 4, 3, 0, 0]);
		expect(rows.low).not.toContain(true);
		expect(foot).toBe(tall(12, 0));
	});

	it('a lane whose events have no rows is there to count them', () => {
		const { rows, lanes, placed } = fitGiven(lane(0, 2), METRICS, [0, 0, 0, 5]);
		expect(lanes.map((one) => one.lane)).toEqual([0, 3]);
		expect(rows.low).toEqual([false, false, false, true, false, false]);
		expect(placed.map(({ event }) => event)).toEqual([0]);
	});

	it('a lane that shows nothing is not asked for its events', () => {
		expect(fitGiven(lane(2, 2, 2), METRICS).asked).toEqual([2]);
	});

	it('a dozen rows leave nothing to be counted', () => {
		const { rows, placed } = fitGiven(lane(0, ...Array<Importance>(12).fill(2)), METRICS);
		expect(placed).toHaveLength(12);
		expect(rows.low).not.toContain(true);
	});

	it('the first row stands below the name of its lane', () => {
		const narrow = metricsFor(704, false);
		const { lanes } = fitGiven([...lane(0, 2), ...lane(1, 2)], narrow);
		for (const { y, top } of lanes) expect(top).toBe(y + narrow.laneHead + narrow.lanePad);
		expect(lanes[0]?.y).toBe(narrow.axis);
		expect(lanes[1]?.top).toBeGreaterThan((lanes[0]?.top ?? 0) + narrow.row + narrow.laneHead);
	});
});

describe('held rows', () => {
	const sketches = [...pile(30), ...pile(2, 500, { lane: 2 }), ...pile(9, 1500, { lane: 1 })];
	const settled = fit(sketches, SPAN);

	it('at the same step lanes keep their rows and heights, whatever comes into view', () => {
		const moved = fit(sketches, LATER, settled.rows);
		expect(moved.rows).toEqual(settled.rows);
		expect(heights(moved)).toEqual(heights(settled));
		expect(moved.placed.map(({ lane }) => lane)).not.toContain(1);
	});

	it('at another step they keep their heights, and show the most telling rows in them', () => {
		const deeper = fit(sketches, { from: 400, to: 931 }, settled.rows, 2);
		expect(heights(deeper)).toEqual(heights(settled));
		expect(deeper.rows.shown.map(({ length }) => length)).toEqual(
			settled.rows.shown.map(({ length }) => length)
		);
	});

	it('a lane keeps its height even while it has fewer rows to show, and has them back afterwards', () => {
		const empty = fit(sketches, LATER, settled.rows, 2);
		expect(heights(empty)).toEqual(heights(settled));
		expect(empty.rows.shown[0]).toEqual([]);
		const back = fit(sketches, SPAN, empty.rows);
		expect(heights(back)).toEqual(heights(settled));
		expect(back.rows.shown).toEqual(settled.rows.shown);
	});

	it('once settled, heights follow need again', () => {
		expect(fit(sketches, LATER).lanes.map(({ lane }) => lane)).toEqual([1]);
	});
});
