import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markExtent } from '../../../src/lib/layout/extent';
import { laneColumns } from '../../../src/lib/layout/lane-columns';
import { laneEvents, type PlacedEvent } from '../../../src/lib/layout/lane-events';
import { packings } from '../../../src/lib/layout/packing';
import { WHOLE } from '../../../src/lib/layout/tiles';
import {
	crowd,
	daysFrom,
	indexOf,
	LANES,
	LAST,
	sketch,
	someCrowd,
	stepAt,
	type Sketch
} from './generate';

const someScale = fc.double({ min: 0.05, max: 300, noNaN: true });
/** Numbers of packed rows that a lane shows. */
const someRows = fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 4 });

function lane(sketches: readonly Sketch[], rows: readonly number[], scale = 1) {
	const { index } = indexOf(sketches);
	const packing = packings(index, laneColumns(index, LANES))(stepAt(scale));
	return { index, packing, eventsOf: laneEvents(index, packing, 0, rows) };
}

const pile = (n: number, of: Partial<Sketch> = {}) =>
	Array.from({ length: n }, () => sketch(daysFrom(500), of));
const at = (all: readonly PlacedEvent[]) => all.map(({ event, row, side }) => [event, row, side]);

describe('laneEvents()', { timeout: 60_000 }, () => {
	it('labelled events keep the row in which they were packed', () => {
		fc.assert(
			fc.property(someCrowd(700), someScale, someRows, (of, scale, some) => {
				const rows = [...some].sort((a, b) => a - b);
				const { packing, eventsOf } = lane(crowd(of), rows, scale);
				const k = Math.floor((LAST - of.spread / 2) / packing.tiling.days);
				const wanted = rows.flatMap((r, row) =>
					(packing.lanes[0]?.rows(k)[r] ?? []).map(({ event, side }) => [event, row, side])
				);
				const found = at(eventsOf(k));
				expect(found.slice(0, wanted.length)).toEqual(wanted);
				const others = found.slice(wanted.length).map(([, , side]) => side);
				expect(others.filter((side) => side !== undefined && side !== 'inside')).toEqual([]);
			}),
			{ numRuns: 25 }
		);
	});

	it('no mark touches what stands in its row, in the tiles around neither', () => {
		fc.assert(
			fc.property(someCrowd(900), someScale, someRows, (of, scale, some) => {
				const rows = [...some].sort((a, b) => a - b);
				const { index, packing, eventsOf } = lane(crowd({ ...of, uneven: true }), rows, scale);
				const middle = Math.floor((LAST - of.spread / 2) / packing.tiling.days);
				const items = [-2, -1, 0, 1, 2].flatMap((k) => {
					const long = (packing.lanes[0]?.long(k + middle) ?? []).flatMap((all, r) =>
						all.map(({ event, u0, u1 }) => ({ event, row: rows.indexOf(r), u0, u1 }))
					);
					const placed = eventsOf(k + middle).map(({ event, row, side }) => {
						const packed = (packing.lanes[0]?.rows(k + middle) ?? [])
							.flat()
							.find((one) => one.event === event);
						const mark = markExtent(index, event, (day) => day * scale);
						return { event, row, ...(side && packed ? { u0: packed.u0, u1: packed.u1 } : mark) };
					});
					return [...placed, ...long.filter(({ row }) => row >= 0)];
				});
				const once = [...new Map(items.map((item) => [item.event, item])).values()];
				once.sort((a, b) => a.row - b.row || a.u0 - b.u0);
				once.forEach((item, k) => {
					const before = once[k - 1];
					if (before?.row === item.row) expect(item.u0 - before.u1).toBeGreaterThan(5 - 1e-6);
				});
			}),
			{ numRuns: 40 }
		);
	});

	it('tells of an event once, and the same whichever tile was asked for first', () => {
		fc.assert(
			fc.property(someCrowd(700), someScale, someRows, (of, scale, rows) => {
				const one = lane(crowd(of), rows, scale);
				const other = lane(crowd(of), rows, scale);
				const middle = Math.floor((LAST - of.spread / 2) / one.packing.tiling.days);
				const tiles = [-2, -1, 0, 1, 2].map((k) => k + middle);
				const found = tiles.map(one.eventsOf);
				expect([...tiles].reverse().map(other.eventsOf).reverse()).toEqual(found);
				const events = found.flat().map(({ event }) => event);
				expect(new Set(events).size).toBe(events.length);
			}),
			{ numRuns: 15 }
		);
	});

	it('what has no row of its own stands, without its label, in a gap', () => {
		const wide = [480, 500, 520].map((day) =>
			sketch(daysFrom(day), { en: 30, importance: day === 500 ? 1 : 2 })
		);
		expect(at(lane(wide, [0]).eventsOf(0))).toEqual([
			[0, 0, 'before'],
			[2, 0, 'after'],
			[1, 0, undefined]
		]);
	});

	it('a bar that holds its title keeps it there', () => {
		const short = sketch(daysFrom(500, 100), { en: 2, ar: 2 });
		expect(at(lane([short], [9]).eventsOf(0))).toEqual([[0, 0, 'inside']]);
		const long = sketch(daysFrom(500, 100), { en: 30, ar: 30 });
		expect(at(lane([long], [9]).eventsOf(0))).toEqual([[0, 0, undefined]]);
	});

	it('where there is no gap, nowhere', () => {
		expect(at(lane(pile(6), [0]).eventsOf(0))).toHaveLength(1);
	});

	it('the important finds a gap before the rest', () => {
		const sketches = [
			sketch(daysFrom(460), { importance: 3, en: 30 }),
			sketch(daysFrom(480), { importance: 1, en: 30 }),
			sketch(daysFrom(480), { importance: 2, en: 30 }),
			sketch(daysFrom(500), { importance: 3, en: 30 })
		];
		const bare = lane(sketches, [0])
			.eventsOf(0)
			.filter(({ side }) => side === undefined);
		expect(bare.map(({ event }) => event)).toEqual([2]);
	});

	it('of equals the first finds it', () => {
		const bare = at(lane(pile(3), [9]).eventsOf(0));
		expect(bare).toEqual([[0, 0, undefined]]);
	});

	it('bare marks of every other tile come first, those between keep clear of them', () => {
		// Tiles of 1024 days; in the row that is shown nothing has been packed.
		const others = Array.from({ length: WHOLE }, () => sketch(daysFrom(0), { lane: 1 }));
		const own = [1020, 1026, 1500, 2045, 2051].map((day) => sketch(daysFrom(day)));
		const { index, eventsOf } = lane([...others, ...own], [9]);
		const days = [1, 0, 2].map((k) => eventsOf(k).map(({ event }) => index.start[event]));
		expect(days).toEqual([[1500], [1020], [2051]]);
	});

	it('a cell that has as many titles as it may show has no bare marks', () => {
		// Cells of 512 days: of those that stand close together, the first and the last have titles.
		const others = Array.from({ length: WHOLE }, () => sketch(daysFrom(0), { lane: 1 }));
		const days = [100, 120, 140, 300, 700, 720, 740];
		const own = days.map((day) =>
			sketch(daysFrom(day), { en: 5, ar: 5, importance: day % 100 === 20 ? 1 : 2 })
		);
		const { index, packing } = lane([...others, ...own], []);
		const bareOf = (most?: number) => {
			const eventsOf = laneEvents(index, packing, 0, [0], most);
			const bare = eventsOf(0).filter(({ side }) => side === undefined);
			return bare.map(({ event }) => index.start[event]);
		};
		expect([undefined, 4, 3, 2].map(bareOf)).toEqual([[120, 720], [120, 720], [720], []]);
	});

	it('packs no tile that no bare mark comes near', () => {
		const packedFor = (sketches: readonly Sketch[], tile: number) => {
			const { index, packing } = lane(sketches, []);
			const packed = new Set<number>();
			const lanes = packing.lanes.map((one) => ({
				...one,
				rows: (k: number) => {
					packed.add(k);
					return one.rows(k);
				}
			}));
			laneEvents(index, { ...packing, lanes }, 0, [9])(tile);
			return [...packed].sort();
		};
		const others = Array.from({ length: WHOLE }, () => sketch(daysFrom(0), { lane: 1 }));
		// Tiles of 1024 days: the third begins at 2048.
		const around = (day: number) => packedFor([...others, sketch(daysFrom(day))], 2);
		expect(around(2500)).toEqual([1, 2]);
		expect(around(3071)).toEqual([1, 2, 3]);
		// A dot, a mark of the next tile that hangs over its edge, and the gap between them.
		expect([3053, 3054].map(around)).toEqual([
			[1, 2],
			[1, 2, 3]
		]);
		expect(around(9000)).toEqual([2]);
		// One tile is all that few events have.
		expect(packedFor([sketch(daysFrom(500))], 0)).toEqual([0]);
	});

	it('no gaps are looked for where a tile has more events than were tried', () => {
		const few = lane(pile(20, { en: 4 }), [0]).eventsOf(0);
		const spread = Array.from({ length: WHOLE + 1 }, (_, k) => sketch(daysFrom(k * 3), { en: 2 }));
		const many = lane(spread, [0]).eventsOf(0);
		expect(few.filter(({ side }) => side === undefined)).toHaveLength(0);
		expect(many.length).toBeGreaterThan(0);
		expect(many.filter(({ side }) => side === undefined)).toHaveLength(0);
	});

	it('a lane that shows no rows shows nothing', () => {
		expect(lane(pile(3), []).eventsOf(0)).toEqual([]);
	});
});
