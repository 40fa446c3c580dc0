import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ITEM_GAP } from '../../../src/lib/layout/candidates';
import { markExtent } from '../../../src/lib/layout/extent';
import { labelLines } from '../../../src/lib/layout/label-width';
import { metricsFor } from '../../../src/lib/layout/metrics';
import { MAX_ROWS, pack } from '../../../src/lib/layout/pack';
import type { Day } from '../../../src/lib/model/types';
import { AR, daysFrom, EN, indexOf, LANES, sketch, someEvents, type Sketch } from './generate';

const LINES = labelLines([EN, AR], metricsFor(1184, true));
const someScale = fc.double({ min: 0.02, max: 300, noNaN: true });

function packed(sketches: readonly Sketch[], boundaries: readonly Day[] = [], scale = 1) {
	return pack(indexOf(sketches).index, LANES, scale, LINES, boundaries);
}

describe('pack()', () => {
	it('gives every event at most one row, of its own lane, and nothing in a row touches', () => {
		fc.assert(
			fc.property(someEvents(), someScale, (sketches, scale) => {
				const { index } = indexOf(sketches);
				const { rows, row, side } = pack(index, LANES, scale, LINES, []);
				const seen: number[] = [];
				rows.forEach((ofLane, lane) => {
					expect(ofLane.length).toBeLessThanOrEqual(MAX_ROWS);
					ofLane.forEach((items, r) => {
						items.forEach(({ u0 }, k) => {
							const before = items[k - 1];
							if (before) expect(u0 - before.u1).toBeGreaterThanOrEqual(ITEM_GAP - 1e-6);
						});
						const here = [...row.keys()].filter((i) => index.lane[i] === lane && row[i] === r);
						expect(items).toHaveLength(here.length);
						for (const i of here) {
							const mark = markExtent(index, i, (day) => day * scale);
							expect(items.some(({ u0, u1 }) => u0 <= mark.u0 && u1 >= mark.u1)).toBe(true);
							expect(side[i]).toBeDefined();
						}
						seen.push(...here);
					});
				});
				const placed = [...row.keys()].filter((i) => (row[i] ?? -1) >= 0);
				expect(seen.sort((a, b) => a - b)).toEqual(placed);
			}),
			{ numRuns: 40 }
		);
	}, 30_000);

	it('leaves an event out only where all rows of its lane are taken', () => {
		const { row, rows } = packed(Array.from({ length: 30 }, () => sketch(daysFrom(500))));
		expect([...row].sort((a, b) => a - b)).toEqual([
			...Array<number>(30 - MAX_ROWS).fill(-1),
			...Array.from({ length: MAX_ROWS }, (_, r) => r)
		]);
		expect(rows[0]).toHaveLength(MAX_ROWS);
		expect(rows.slice(1).flat()).toEqual([]);
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

	it('events of different lanes do not see each other', () => {
		const { row } = packed([0, 1, 2].map((lane) => sketch(daysFrom(500), { lane })));
		expect([...row]).toEqual([0, 0, 0]);
	});

	it('labels keep off the days at which periods begin, unless the mark itself lies across', () => {
		const one = [sketch(daysFrom(500))];
		expect(packed(one).side).toEqual(['after']);
		expect(packed(one, [600]).side).toEqual(['before']);
		expect(packed(one, [400]).side).toEqual(['after']);
		expect(packed(one, [400, 600]).side).toEqual(['after']);
		expect(packed([sketch(daysFrom(500, 60))], [530]).side).toEqual(['under']);
	});

	it('no events need no rows', () => {
		expect(packed([]).rows).toEqual(Array<never[]>(LANES).fill([]));
	});
});
