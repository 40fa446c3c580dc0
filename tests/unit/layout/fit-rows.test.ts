import { describe, expect, it } from 'vitest';
import { fitRows, type HeldRows } from '../../../src/lib/layout/fit-rows';
import { metricsFor } from '../../../src/lib/layout/metrics';
import type { Span } from '../../../src/lib/layout/scale';
import { eventSource } from '../../../src/lib/layout/source';
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
