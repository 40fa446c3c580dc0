import { describe, expect, it } from 'vitest';
import { COUNT_HALF } from '../../../src/lib/layout/counts';
import { drawRows } from '../../../src/lib/layout/draw-rows';
import type { PlacedLane } from '../../../src/lib/layout/fit-rows';
import type { PlacedEvent } from '../../../src/lib/layout/lane-events';
import { metricsFor } from '../../../src/lib/layout/metrics';
import type { Count } from '../../../src/lib/layout/source';
import { daysFrom, indexOf, sketch, stepAt, type Sketch } from './generate';

const METRICS = metricsFor(1184, false);
const SPAN = { from: 0, to: 1000 };
/** A lane with two rows. */
const LANE: PlacedLane = { lane: 0, y: 50, height: 56, top: 53 };
const LOW: PlacedLane = { ...LANE, height: 76, low: 103 };

const count = (middle: number): Count => ({
	key: `${middle}`,
	lane: 0,
	from: middle - 16,
	to: middle + 16,
	middle,
	total: 2,
	sides: [2]
});

/** Draws at a pixel a day: `placed` by position, the rest by what they are. */
function drawn(
	sketches: readonly Sketch[],
	placed: readonly Omit<PlacedEvent, 'lane'>[],
	{ alone = [] as readonly number[], counts = [] as readonly Count[], lane = LANE } = {}
) {
	const rest = { alone: alone.map((event) => ({ event, lane: 0 })), counts };
	return drawRows(
		indexOf(sketches).index,
		{ placed: placed.map((one) => ({ ...one, lane: 0 })), rest },
		[lane],
		METRICS,
		stepAt(1).lines,
		SPAN,
		1000
	);
}

describe('marks', () => {
	it('stand in their rows, with the labels that were packed', () => {
		const { marks } = drawn(
			[sketch(daysFrom(200)), sketch(daysFrom(600)), sketch(daysFrom(700))],
			[
				{ event: 0, row: 0, side: 'after' },
				{ event: 1, row: 1, side: 'before' },
				{ event: 2, row: 1 }
			]
		);
		expect(marks.map(({ event, y, label }) => [event, y, label?.side])).toEqual([
			[0, 53, 'after'],
			[1, 53 + METRICS.row, 'before'],
			[2, 53 + METRICS.row, undefined]
		]);
	});

	it('stand the same in whichever order they are given, and are told in order of time', () => {
		const sketches = [100, 420, 480, 900].map((day) => sketch(daysFrom(day), { en: 12 }));
		const placed = [0, 1, 2, 3].map((event) => ({ event, row: 0, side: 'after' }) as const);
		const found = drawn(sketches, placed);
		expect(drawn(sketches, [...placed].reverse())).toEqual(found);
		expect(drawn(sketches, placed.slice(1), { alone: [0] }).marks.map((of) => of.event)).toEqual([
			0, 1, 2, 3
		]);
	});

	it('a label that the edge forbids finds its place on the other side', () => {
		const { marks } = drawn([sketch(daysFrom(900))], [{ event: 0, row: 0, side: 'after' }]);
		expect(marks[0]?.label).toMatchObject({ side: 'before' });
	});

	it('a bar that the window cuts carries its label on the part that is seen', () => {
		const { marks } = drawn([sketch(daysFrom(-900, 1500))], [{ event: 0, row: 0, side: 'inside' }]);
		expect(marks[0]?.label?.u0).toBe(9);
	});
});

describe('the rest', () => {
	it('stands in the low row where there is one', () => {
		const { marks, counts } = drawn([sketch(daysFrom(500))], [], {
			alone: [0],
			counts: [count(300)],
			lane: LOW
		});
		expect(marks.map(({ y, label }) => [y, label])).toEqual([[103, undefined]]);
		expect(counts.map(({ u, y }) => [u, y])).toEqual([[300, 103]]);
	});

	it('a count mark stands in the middle of its bucket, and never leaves the window', () => {
		const { counts } = drawn([], [], {
			counts: [count(-5), count(400), count(1010)],
			lane: LOW
		});
		expect(counts.map(({ u }) => u)).toEqual([COUNT_HALF, 400, 1000 - COUNT_HALF]);
	});

	it('without a low row it takes the first gap, clear of marks, labels and other counts', () => {
		const sketches = [sketch(daysFrom(500)), sketch(daysFrom(520))];
		const { marks, counts } = drawn(sketches, [{ event: 0, row: 0, side: 'after' }], {
			alone: [1],
			counts: [count(100), count(520), count(560)]
		});
		// The label of the first lies over the second's days in the first row.
		expect(marks.map(({ y }) => y)).toEqual([53, 53 + METRICS.row]);
		expect(counts.map(({ bucket, y }) => [bucket.middle, y])).toEqual([
			[100, 53],
			[560, 53 + METRICS.row]
		]);
	});

	it('counts of one stretch stand in different rows, and not at all where no row has room', () => {
		const { counts } = drawn([], [], { counts: [100, 110, 400, 105].map(count) });
		expect(counts.map(({ bucket, y }) => [bucket.middle, y])).toEqual([
			[100, 53],
			[110, 53 + METRICS.row],
			[400, 53]
		]);
	});

	it('one alone that finds no gap is not drawn', () => {
		const three = [400, 402, 404].map((day) => sketch(daysFrom(day)));
		const placed = [0, 1].map((event) => ({ event, row: event }));
		const { marks } = drawn(three, placed, { alone: [2] });
		expect(marks.map(({ event }) => event)).toEqual([0, 1]);
	});

	it('of a lane that is not shown, nothing is drawn', () => {
		const { counts } = drawn([], [], { counts: [{ ...count(300), lane: 4 }] });
		expect(counts).toEqual([]);
	});
});
