import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestOfCells, MOST_MARKS, mostInCell } from '../../../src/lib/layout/density';
import type { PlacedEvent } from '../../../src/lib/layout/lane-events';
import { tiling, WHOLE } from '../../../src/lib/layout/tiles';
import type { Importance } from '../../../src/lib/model/types';
import { daysFrom, indexOf, LANES, sketch } from './generate';

describe('mostInCell()', { timeout: 60_000 }, () => {
	it('with a count in every cell and an event reaching into every row, marks are 150 at most', () => {
		const someScale = fc.double({ min: 0.02, max: 500, noNaN: true });
		fc.assert(
			fc.property(someScale, fc.integer({ min: 256, max: 1600 }), (scale, width) => {
				const { cell } = tiling(WHOLE + 1, scale);
				const most = mostInCell(cell, { scale, width }, LANES);
				const cells = Math.ceil(width / (cell * scale)) + 1;
				expect(most).toBeGreaterThanOrEqual(1);
				expect(LANES * cells * (most + 1) + 24).toBeLessThanOrEqual(MOST_MARKS);
			})
		);
	});

	it('narrow pictures show more of each cell', () => {
		const most = [352, 704, 1062, 1413].map((width) => mostInCell(300, { scale: 1, width }, LANES));
		expect(most).toEqual([6, 4, 3, 2]);
	});
});

describe('bestOfCells()', { timeout: 60_000 }, () => {
	const someEvents = fc.array(
		fc.record({
			day: fc.integer({ min: -500, max: 2000 }),
			importance: fc.constantFrom<Importance>(1, 2, 3),
			row: fc.integer({ min: 0, max: 5 }),
			labelled: fc.boolean(),
			long: fc.integer({ min: 0, max: 9 }).map((n) => n === 0)
		}),
		{ maxLength: 80 }
	);

	function placedOf(
		all: readonly {
			day: number;
			importance: Importance;
			row: number;
			labelled: boolean;
			long: boolean;
		}[]
	) {
		const sorted = [...all].sort((a, b) => a.day - b.day);
		const { index } = indexOf(
			sorted.map(({ day, importance }) => sketch(daysFrom(day), { importance }))
		);
		const placed = sorted.map(({ row, labelled }, event): PlacedEvent => ({
			event,
			lane: 0,
			row,
			...(labelled ? { side: 'after' } : {})
		}));
		const isLong = ({ event }: PlacedEvent) => sorted[event]?.long === true;
		return { index, events: placed.filter((one) => !isLong(one)), long: placed.filter(isLong) };
	}

	it('keeps all long events, and no cell holds more than it may', () => {
		fc.assert(
			fc.property(someEvents, fc.integer({ min: 1, max: 6 }), (all, most) => {
				const { index, events, long } = placedOf(all);
				const best = bestOfCells(index, events, long, 256, most);
				const cellOf = ({ event }: PlacedEvent) => Math.floor((index.start[event] ?? 0) / 256);
				expect(best).toEqual(expect.arrayContaining(long));
				for (const cell of new Set(best.map(cellOf))) {
					const here = (of: readonly PlacedEvent[]) =>
						of.filter((one) => cellOf(one) === cell).length;
					expect(here(best)).toBeLessThanOrEqual(Math.max(most, here(long)));
					expect(here(best)).toBeGreaterThanOrEqual(Math.min(most, here(events) + here(long)));
				}
			})
		);
	});

	it('whoever is shown among all rows is shown among fewer', () => {
		const some = fc.uniqueArray(fc.integer({ min: 0, max: 5 }));
		fc.assert(
			fc.property(someEvents, fc.integer({ min: 1, max: 6 }), some, (all, most, rows) => {
				const { index, events, long } = placedOf(all);
				const labelled = events.filter(({ side }) => side !== undefined);
				const shown = (of: readonly PlacedEvent[]) => of.filter(({ row }) => rows.includes(row));
				const bare = events.filter(({ side }) => side === undefined);
				const fewer = bestOfCells(index, [...shown(labelled), ...bare], shown(long), 256, most);
				const wanted = shown(bestOfCells(index, labelled, long, 256, most));
				expect(fewer).toEqual(expect.arrayContaining(wanted));
			})
		);
	});

	it('labelled come before bare, then the important, then the first row', () => {
		const { index } = indexOf(
			[1, 3, 3, 2].map((importance, day) =>
				sketch(daysFrom(day), { importance: importance as Importance })
			)
		);
		const events: PlacedEvent[] = [
			{ event: 0, lane: 0, row: 0, side: 'after' },
			{ event: 1, lane: 0, row: 2, side: 'after' },
			{ event: 2, lane: 0, row: 1, side: 'after' },
			{ event: 3, lane: 0, row: 0 }
		];
		const best = (most: number) =>
			bestOfCells(index, events, [], 8, most).map(({ event }) => event);
		expect([1, 2, 3, 4].map((most) => best(most).at(-1))).toEqual([2, 1, 0, 3]);
	});
});
