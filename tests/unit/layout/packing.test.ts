import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ITEM_GAP } from '../../../src/lib/layout/candidates';
import { laneColumns } from '../../../src/lib/layout/lane-columns';
import { packings, remember, type Packing } from '../../../src/lib/layout/packing';
import { tileSpan, WHOLE } from '../../../src/lib/layout/tiles';
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

function packingOf(sketches: readonly Sketch[], scale: number) {
	const { index } = indexOf(sketches);
	return { index, packing: packings(index, laneColumns(index, LANES))(stepAt(scale)) };
}

/** The tile in the midst of a crowd's events. */
function middleOf({ tiling }: Packing, spread: number): number {
	return Math.floor((LAST - spread / 2) / tiling.days);
}

describe('packings()', { timeout: 60_000 }, () => {
	it('an event has at most one row, of its own lane and of the tile in which it begins', () => {
		fc.assert(
			fc.property(someCrowd(900), someScale, (of, scale) => {
				const { index, packing } = packingOf(crowd(of), scale);
				const middle = middleOf(packing, of.spread);
				for (const k of [middle - 1, middle, middle + 1]) {
					const { from, to } = tileSpan(packing.tiling, k);
					packing.lanes.forEach((own, lane) => {
						const { events, whole } = own.tried(k);
						const seen = own
							.rows(k)
							.flat()
							.map(({ event }) => event);
						expect(new Set(seen).size).toBe(seen.length);
						for (const i of seen) expect(events).toContain(i);
						for (const i of events) {
							expect(index.lane[i]).toBe(lane);
							expect((index.start[i] ?? 0) >= from && (index.start[i] ?? 0) < to).toBe(true);
						}
						const begin = [...index.start.keys()].filter(
							(i) =>
								index.lane[i] === lane &&
								(index.start[i] ?? 0) >= from &&
								(index.start[i] ?? 0) < to &&
								(index.end[i] ?? 0) - (index.start[i] ?? 0) <= packing.tiling.longest
						);
						if (whole) expect(events).toHaveLength(begin.length);
					});
				}
			}),
			{ numRuns: 25 }
		);
	});

	it('nothing in a row touches, across the edges of tiles neither, nor what is long', () => {
		fc.assert(
			fc.property(someCrowd(900), someScale, (of, scale) => {
				const { packing } = packingOf(crowd(of), scale);
				const middle = middleOf(packing, of.spread);
				const tiles = [-3, -2, -1, 0, 1, 2].map((k) => k + middle);
				for (const { rows, long } of packing.lanes) {
					const all = new Map<number, Map<number, { u0: number; u1: number }>>();
					for (const k of tiles) {
						for (const some of [rows(k), long(k)]) {
							some.forEach((items, r) => {
								const row = all.get(r) ?? new Map<number, { u0: number; u1: number }>();
								for (const item of items) row.set(item.event, item);
								all.set(r, row);
							});
						}
					}
					for (const row of all.values()) {
						const items = [...row.values()].sort((a, b) => a.u0 - b.u0);
						items.forEach(({ u0 }, k) => {
							const before = items[k - 1];
							if (before) expect(u0 - before.u1).toBeGreaterThanOrEqual(ITEM_GAP - 1e-6);
						});
					}
				}
			}),
			{
				numRuns: 40,
				// A dot at a tile's first day hangs over its edge, to where a long event has just ended.
				examples: [
					[
						{ size: 300, seed: 832669149, bars: false, spread: 40, uneven: false },
						2.0000000000000013
					]
				]
			}
		);
	});

	it('rows of a tile are the same whichever tile was asked for first, and however many since', () => {
		const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
		fc.assert(
			fc.property(someCrowd(700), someScale, order, fc.boolean(), (of, scale, some, many) => {
				const { packing: one } = packingOf(crowd(of), scale);
				const { packing: other } = packingOf(crowd(of), scale);
				const first = middleOf(one, of.spread) - 3;
				const rowsOf = ({ lanes }: Packing, k: number) => lanes.map(({ rows }) => rows(first + k));
				const wanted = [0, 1, 2, 3, 4, 5].map((k) => rowsOf(one, k));
				// More tiles than are kept.
				if (many) for (let k = 0; k < 80; k++) rowsOf(other, -k);
				const found = new Map(some.map((k) => [k, rowsOf(other, k)]));
				expect([0, 1, 2, 3, 4, 5].map((k) => found.get(k))).toEqual(wanted);
			}),
			{ numRuns: 15 }
		);
	});

	it('the important of a crowd are tried before all others', () => {
		const many = Array.from({ length: WHOLE + 1 }, (_, k) =>
			sketch(daysFrom(10 + (k % 7)), { importance: k % 40 === 0 ? 3 : 1 })
		);
		const { index, packing } = packingOf(many, 1);
		const [own] = packing.lanes;
		expect(own?.tried(0).whole).toBe(false);
		const important = [...index.start.keys()].filter((i) => index.importance[i] === 3);
		const seen = own
			?.rows(0)
			.flat()
			.map(({ event }) => event);
		expect(seen).toEqual(expect.arrayContaining(important));
	});

	it('few events are one tile, packed together', () => {
		const { packing } = packingOf([sketch(daysFrom(0)), sketch(daysFrom(20_000))], 1);
		const [own] = packing.lanes;
		expect(
			own
				?.rows(0)
				.flat()
				.map(({ event }) => event)
		).toEqual([0, 1]);
		expect(own?.long(0)).toEqual([]);
	});
});

describe('long events, at a pixel a day', () => {
	/** More events than one tile takes, in another lane, and those of a case. */
	const crowded = (...sketches: Sketch[]) => [
		...sketches,
		...Array.from({ length: WHOLE }, () => sketch(daysFrom(0), { lane: 1 }))
	];
	const longIn = (sketches: readonly Sketch[], k: number, scale = 1) =>
		packingOf(crowded(...sketches), scale).packing.lanes[0]?.long(k);

	it('stand in rows of their own, their titles inside, in order of time', () => {
		const two = [sketch(daysFrom(1100, 1100)), sketch(daysFrom(2300, 600))];
		expect(longIn(two, 2)).toEqual([
			[
				{ event: WHOLE, side: 'inside', u0: 1100, u1: 2200 },
				{ event: WHOLE + 1, side: 'inside', u0: 2300, u1: 2900 }
			],
			[]
		]);
		expect(longIn(two, 4)).toEqual([[], []]);
	});

	it('stand in tiles that they only reach into', () => {
		const one = [sketch(daysFrom(1100, 1500))];
		for (const k of [0, 1, 2]) expect(longIn(one, k)?.flat()).toHaveLength(1);
		expect(longIn(one, 3)?.flat()).toEqual([]);
	});

	it('and in the next tile, where a dot at its first day would touch them', () => {
		// Tiles of 256 days, at four pixels a day.
		const until = (day: number) => [sketch(daysFrom(day - 200, 200))];
		expect(longIn(until(512 - 4), 2, 4)?.flat()).toHaveLength(1);
		expect(longIn(until(512 - 5), 2, 4)?.flat()).toEqual([]);
	});

	it('wait for their titles', () => {
		const { index } = indexOf(crowded(sketch(daysFrom(1100, 600)), sketch(daysFrom(1200))));
		const [come, other] = [index.ids.slice(0, WHOLE), index.ids.slice()];
		const rows = (ids: readonly string[]) => {
			const [own] = packings({ ...index, ids }, laneColumns(index, LANES))(stepAt(1)).lanes;
			return [own?.long(1).flat().length, own?.tried(1).events.length];
		};
		expect(rows(other)).toEqual([1, 1]);
		expect(rows(come)).toEqual([0, 0]);
	});
});

describe('how many are tried', () => {
	const pile = (n: number) => Array.from({ length: n }, () => sketch(daysFrom(10)));
	const elsewhere = Array.from({ length: WHOLE }, () => sketch(daysFrom(0), { lane: 1 }));

	/** How many events of a lane a tile tries, and whether they are all. */
	const triedOf = (sketches: readonly Sketch[]) => {
		const tried = packingOf(sketches, 1).packing.lanes[0]?.tried(0);
		return [tried?.events.length, tried?.whole];
	};

	it('all of few', () => {
		expect(triedOf(pile(60))).toEqual([60, true]);
	});

	it('of many 24 in a lane of a tile, which is the whole of it where there are no more', () => {
		expect(triedOf([...pile(24), ...elsewhere])).toEqual([24, true]);
		expect(triedOf([...pile(25), ...elsewhere])).toEqual([13, false]);
	});
});

describe('remember()', () => {
	it('makes each result once, and forgets the oldest only', () => {
		let made = 0;
		const square = remember((n: number) => (made++, n * n));
		expect([square(3), square(3), made]).toEqual([9, 9, 1]);
		for (let n = 100; n < 170; n++) square(n);
		expect(made).toBe(71);
		expect([square(169), made]).toEqual([169 * 169, 71]);
		expect([square(3), made]).toEqual([9, 72]);
	});

	it('keeps 64', () => {
		const made: number[] = [];
		const same = remember((n: number) => (made.push(n), n));
		for (let n = 0; n < 64; n++) same(n);
		same(0);
		expect(made).toHaveLength(64);
		same(64);
		same(1);
		same(0);
		expect(made.slice(64)).toEqual([64, 0]);
	});

	it('knows an argument by what its key is, and keeps as many as it is told', () => {
		let made = 0;
		const sum = remember(
			(all: readonly number[]) => (made++, all.reduce((a, b) => a + b, 0)),
			String,
			2
		);
		expect([sum([1, 2]), sum([1, 2]), made]).toEqual([3, 3, 1]);
		sum([12]);
		sum([4]);
		expect([sum([12]), made]).toEqual([12, 3]);
		expect([sum([1, 2]), made]).toEqual([3, 4]);
	});

	it('holds when making one result makes others', () => {
		const sum: (n: number) => number = remember((n: number) => (n === 0 ? 0 : n + sum(n - 1)));
		expect(sum(200)).toBe(20_100);
		expect([sum(199), sum(200), sum(5)]).toEqual([19_900, 20_100, 15]);
	});
});
