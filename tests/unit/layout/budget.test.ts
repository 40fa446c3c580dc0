import { describe, expect, it } from 'vitest';
import { keepRows, rowsInView, shareRows, type Row } from '../../../src/lib/layout/budget';
import { metricsFor } from '../../../src/lib/layout/metrics';
import { eventSource } from '../../../src/lib/layout/source';
import { daysFrom, indexOf, LANES, sketch, stepAt, type Sketch } from './generate';

const METRICS = metricsFor(1184, false);
const LANE = METRICS.laneHead + 2 * METRICS.lanePad;

/** Rows with events after the day `from`, the most telling first. */
function inView(sketches: readonly Sketch[], from = -10_000): Row[] {
	const { index } = indexOf(sketches);
	const source = eventSource(index, LANES);
	const window = { from, to: 20_000 };
	const counted = source.total(window).flatMap((n, lane) => (n > 0 ? [lane] : []));
	return rowsInView(index, source.inRows(window, stepAt(1)), counted);
}

/** Rows shown at `height`. */
function shown(sketches: readonly Sketch[], height: number, from?: number): number[][] {
	return shareRows(inView(sketches, from), LANES, METRICS, height);
}

/** `n` events on one day. */
const pile = (n: number, of: Partial<Sketch> = {}) =>
	Array.from({ length: n }, () => sketch(daysFrom(500), of));

describe('shareRows()', () => {
	it('shows no lane without events in view', () => {
		expect(shown(pile(1, { lane: 2 }), 640)).toEqual([[], [], [0], [], [], []]);
		expect(shown([], 640)).toEqual(Array<number[]>(LANES).fill([]));
	});

	it('gives every lane with events a row, however little height there is', () => {
		const sketches = [0, 1, 3].flatMap((lane) => pile(3, { lane }));
		expect(shown(sketches, 0)).toEqual([[0], [0], [], [0], [], []]);
	});

	it('shows as many rows as the height allows, and not one more', () => {
		const height = METRICS.axis + LANE + 5 * METRICS.row;
		expect(shown(pile(20), height)[0]).toEqual([0, 1, 2, 3, 4]);
		expect(shown(pile(20), height - 1)[0]).toEqual([0, 1, 2, 3]);
	});

	it('rows go where they tell most', () => {
		const sketches = [
			...pile(4, { lane: 0, importance: 1 }),
			...pile(4, { lane: 1, importance: 3 })
		];
		const height = METRICS.axis + 2 * LANE + 5 * METRICS.row;
		expect(shown(sketches, height).slice(0, 2)).toEqual([[0], [0, 1, 2, 3]]);
	});

	it('the row of a pinned event comes before rows that tell more', () => {
		const sketches = [
			...pile(4, { lane: 0, importance: 3 }),
			...pile(1, { lane: 1, importance: 3 }),
			...pile(1, { lane: 1, importance: 1, pinned: true })
		];
		const height = METRICS.axis + 2 * LANE + 3 * METRICS.row;
		expect(shown(sketches, height).slice(0, 2)).toEqual([[0], [0, 1]]);
	});

	it('what has no end keeps its row as an important event does: a count of it would say a day', () => {
		const endless = sketch(daysFrom(500, 1, { openEnd: true }), { lane: 1, importance: 2 });
		const sketches = [
			...pile(4, { lane: 0, importance: 2 }),
			...pile(1, { lane: 1, importance: 3 }),
			endless
		];
		const height = METRICS.axis + 2 * LANE + 3 * METRICS.row;
		expect(shown(sketches, height).slice(0, 2)).toEqual([[0], [0, 1]]);
	});

	it('counts what is in view only', () => {
		const past = Array.from({ length: 9 }, (_, k) => sketch(daysFrom(k), { importance: 3 }));
		const rows = shown([...past, sketch(daysFrom(9000), { lane: 1 })], 640, 9);
		expect(rows.slice(0, 2)).toEqual([[], [0]]);
	});

	it('a lane whose events in view have no packed row is still there to count them', () => {
		const before = pile(30, { importance: 3 });
		const late = sketch(daysFrom(501), { importance: 1 });
		expect(shown([...before, late], 640, 501)[0]).toHaveLength(1);
	});
});

describe('keepRows()', () => {
	it('shows the most telling rows of each lane, as many as there were, in their order', () => {
		const rows = inView([
			...pile(4, { lane: 0 }),
			...[0, 300, 600].map((day) => sketch(daysFrom(day), { lane: 0, importance: 3, en: 4 })),
			...pile(2, { lane: 1 })
		]);
		expect(keepRows(rows, [2, 1, 0, 0, 0, 0])).toEqual([[0, 1], [0], [], [], [], []]);
		expect(keepRows([...rows].reverse(), [1, 0, 0, 0, 0, 0])[0]).not.toEqual([0]);
	});

	it('a lane keeps to the rows that it has', () => {
		expect(keepRows(inView(pile(2)), [5, 3])).toEqual([[0, 1], []]);
	});
});
