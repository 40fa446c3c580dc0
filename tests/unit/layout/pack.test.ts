import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ITEM_GAP, type LabelSide } from '../../../src/lib/layout/candidates';
import { markExtent, type Extent } from '../../../src/lib/layout/extent';
import { labelLines } from '../../../src/lib/layout/label-width';
import { metricsFor } from '../../../src/lib/layout/metrics';
import { isFree, MAX_ROWS, OVERHANG, packRows } from '../../../src/lib/layout/pack';
import type { Day } from '../../../src/lib/model/types';
import { AR, daysFrom, EN, indexOf, sketch, someEvents, type Sketch } from './generate';

const LINES = labelLines([EN, AR], metricsFor(1184, true));
const EVER = { from: -Infinity, to: Infinity };
const someScale = fc.double({ min: 0.02, max: 300, noNaN: true });

/** Rows of one lane with all of the sketches, and the row and side of each event. */
function packed(
	sketches: readonly Sketch[],
	boundaries: readonly Day[] = [],
	{ scale = 1, taken = [] as readonly (readonly Extent[])[], room = EVER } = {}
) {
	const { index } = indexOf(sketches);
	const step = { scale, lines: LINES, boundaries };
	const rows = packRows(index, [...index.start.keys()], step, taken, room);
	const row = Array<number>(index.size).fill(-1);
	const side = Array<LabelSide | undefined>(index.size).fill(undefined);
	rows.forEach((all, r) => {
		for (const { event, side: of } of all) [row[event], side[event]] = [r, of];
	});
	return { index, rows, row, side };
}

describe('packRows()', { timeout: 60_000 }, () => {
	it('gives every event at most one row, and nothing in a row touches', () => {
		fc.assert(
			fc.property(someEvents(), someScale, (sketches, scale) => {
				const { index, rows } = packed(sketches, [], { scale });
				expect(rows.length).toBeLessThanOrEqual(MAX_ROWS);
				const seen = rows.flat().map(({ event }) => event);
				expect(new Set(seen).size).toBe(seen.length);
				const wrong = rows.flatMap((items) =>
					items.filter(({ event, u0, u1 }, k) => {
						const mark = markExtent(index, event, (day) => day * scale);
						const holds = u0 <= mark.u0 && u1 >= mark.u1;
						return !holds || u0 - (items[k - 1]?.u1 ?? -Infinity) < ITEM_GAP - 1e-6;
					})
				);
				expect(wrong).toEqual([]);
			}),
			{ numRuns: 40 }
		);
	});

	it('leaves an event out only where all rows are taken', () => {
		const { row, rows } = packed(Array.from({ length: 30 }, () => sketch(daysFrom(500))));
		expect([...row].sort((a, b) => a - b)).toEqual([
			...Array<number>(30 - MAX_ROWS).fill(-1),
			...Array.from({ length: MAX_ROWS }, (_, r) => r)
		]);
		expect(rows).toHaveLength(MAX_ROWS);
		fc.assert(
			fc.property(someEvents(MAX_ROWS), someScale, (sketches, scale) => {
				expect(packed(sketches, [], { scale }).row).not.toContain(-1);
			}),
			{ numRuns: 40 }
		);
	});

	it('the important has the first row, whatever comes first in time', () => {
		const { row } = packed([
			sketch(daysFrom(500), { importance: 1 }),
			sketch(daysFrom(501), { importance: 3 }),
			sketch(daysFrom(502), { importance: 2 })
		]);
		expect([...row]).toEqual([2, 0, 1]);
	});

	it('one important event is worth more than several ordinary ones in its place', () => {
		const ordinary = [-400, -200, 200, 400].map((day) => sketch(daysFrom(day), { en: 2, ar: 2 }));
		const wide = sketch(daysFrom(0), { importance: 3, en: 60, ar: 2 });
		const { row } = packed([...ordinary, wide]);
		expect(row[2]).toBe(0);
		expect([row[0], row[1], row[3], row[4]].filter((r) => r === 1)).toHaveLength(2);
	});

	it('labels keep off the days at which periods begin, unless the mark itself lies across', () => {
		const one = [sketch(daysFrom(500))];
		expect(packed(one).side).toEqual(['after']);
		expect(packed(one, [600]).side).toEqual(['before']);
		expect(packed(one, [400]).side).toEqual(['after']);
		expect(packed(one, [400, 600]).side).toEqual(['after']);
		expect(packed([sketch(daysFrom(500, 60))], [530]).side).toEqual(['under']);
	});

	it('a label that crosses a boundary on either side keeps off the first and the last one', () => {
		const one = [sketch(daysFrom(500))];
		expect(packed(one, [0, 400, 600]).side).toEqual(['before']);
		expect(packed(one, [400, 600, 900]).side).toEqual(['after']);
	});

	it('what has no end is titled before its beginning where the last boundary is too near', () => {
		const open = [sketch(daysFrom(500, 1, { openEnd: true }))];
		expect(packed(open).side).toEqual(['inside']);
		expect(packed(open, [0, 2000]).side).toEqual(['inside']);
		expect(packed(open, [0, 520]).side).toEqual(['before']);
	});

	it('keeps off what stands in a row already', () => {
		const someTaken = fc.array(
			fc.array(fc.tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 900 })), {
				maxLength: 4
			}),
			{ maxLength: 5 }
		);
		fc.assert(
			fc.property(someEvents(60), someTaken, (sketches, stretches) => {
				const taken = stretches.map((row) => row.map(([u0, long]) => ({ u0, u1: u0 + long })));
				const { rows } = packed(sketches, [], { scale: 0.5, taken });
				rows.forEach((items, r) => {
					for (const item of items)
						expect(isFree(taken[r] ?? [], item, ITEM_GAP - 1e-6)).toBe(true);
				});
			}),
			{ numRuns: 60 }
		);
	});

	it('an event stands beside what a row holds already, where it has room', () => {
		const taken = [[{ u0: 0, u1: 100 }]];
		expect(packed([sketch(daysFrom(500))], [], { taken }).row).toEqual([0]);
	});

	it('an event that fits into none of the taken rows has the next one', () => {
		const taken = [[{ u0: 0, u1: 9000 }], [{ u0: 300, u1: 900 }]];
		expect(packed([sketch(daysFrom(500))], [], { taken }).row).toEqual([2]);
	});

	it('labels end within the room of their tile', () => {
		const { side } = packed([sketch(daysFrom(500))], [], { room: { from: 0, to: 600 } });
		expect(side).toEqual(['before']);
		fc.assert(
			fc.property(someEvents(60), fc.integer({ min: 0, max: 12_000 }), (sketches, from) => {
				const room = { from, to: from + 1024 };
				for (const { u0, u1 } of packed(sketches, [], { room }).rows.flat()) {
					expect(u0).toBeGreaterThanOrEqual(room.from - ITEM_GAP);
					expect(u1).toBeLessThanOrEqual(room.to - ITEM_GAP);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('labels keep off the same days, and within the same room, at any scale', () => {
		const one = [sketch(daysFrom(500))];
		for (const scale of [0.3, 1, 2.5, 40]) {
			const after = packed(one, [], { scale });
			const { u0 = 0, u1 = 0 } = after.rows[0]?.[0] ?? {};
			const wall = (u0 + u1) / 2 / scale;
			const before = packed(one, [wall], { scale });
			const { u0: first = 0 } = before.rows[0]?.[0] ?? {};
			expect([after.side, before.side]).toEqual([['after'], ['before']]);
			// What only touches a boundary does not lie across it.
			expect(packed(one, [u0 / scale, u1 / scale], { scale }).side).toEqual(['after']);

			const end = (u1 + ITEM_GAP + OVERHANG) / scale;
			const inRoom = (from: number, to: number, walls: readonly number[] = []) =>
				packed(one, walls, { scale, room: { from, to } }).side;
			const bit = 1e-6;
			expect(inRoom(-Infinity, end + bit)).toEqual(['after']);
			expect(inRoom(-Infinity, end - bit)).toEqual(['before']);
			const begin = (first + OVERHANG) / scale;
			expect(inRoom(begin - bit, Infinity, [wall])).toEqual(['before']);
			expect(inRoom(begin + bit, Infinity, [wall])).toEqual([undefined]);
		}
	});

	it('a mark that lies across one day leaves its label to keep off the others', () => {
		const bar = [sketch(daysFrom(500, 40))];
		expect(packed(bar).side).toEqual(['after']);
		expect(packed(bar, [520]).side).toEqual(['after']);
		expect(packed(bar, [520, 600]).side).toEqual(['before']);
		// A day at which the mark itself begins or ends is none that it lies across.
		expect(packed(bar, [500, 600]).side).toEqual(['after']);
		expect(packed(bar, [400, 540]).side).toEqual(['after']);
	});

	it('no events need no rows', () => {
		expect(packed([]).rows).toEqual([]);
	});
});

it.each([
	[12, 18, true],
	[11, 18, false],
	[12, 19, false],
	[12, 40, false],
	[0, 40, false],
	[3, 5, false],
	[32, 40, true],
	[31, 40, false],
	[-5, -2, true],
	[-5, -1, false]
])('between 0–10 and 20–30 there is a gap of 2 around %d–%d: %s', (u0, u1, free) => {
	const row = [
		{ u0: 0, u1: 10 },
		{ u0: 20, u1: 30 }
	];
	expect(isFree(row, { u0, u1 }, 2)).toBe(free);
	expect(isFree([], { u0, u1 }, 2)).toBe(true);
});
