import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ITEM_GAP } from '../../../src/lib/layout/candidates';
import { LONG_ROWS, longRows } from '../../../src/lib/layout/long-rows';
import { tiling, WHOLE } from '../../../src/lib/layout/tiles';
import type { EventIndex } from '../../../src/lib/model/event-index';
import type { EventDate } from '../../../src/lib/model/types';
import { around, daysFrom, indexOf, sketch, someEvents, someSpan } from './generate';

const chosen = (index: EventIndex) => longRows(index, Int32Array.from(index.start.keys()));

function all(dates: readonly EventDate[]) {
	const { index } = indexOf(dates.map((date) => sketch(date)));
	return chosen(index)(1, -1e6, 1e6)
		.map(({ event, row }) => [event, row])
		.sort(([a = 0], [b = 0]) => a - b);
}

describe('longRows()', { timeout: 60_000 }, () => {
	it('takes events of more than a day, each at most once, side by side with room between', () => {
		const someScale = fc.double({ min: 0.02, max: 400, noNaN: true });
		fc.assert(
			fc.property(someEvents(120), someScale, (sketches, scale) => {
				const { index } = indexOf(sketches);
				const { longest } = tiling(WHOLE + 1, scale);
				const found = chosen(index)(longest, -1e9, 1e9);
				expect(new Set(found.map(({ event }) => event)).size).toBe(found.length);
				for (let row = 0; row < LONG_ROWS; row++) {
					const own = found.filter((one) => one.row === row).map(({ event }) => event);
					own.sort((a, b) => a - b);
					own.forEach((event, k) => {
						const [start, end] = [index.start[event] ?? 0, index.end[event] ?? 0];
						expect(end - start).toBeGreaterThan(longest);
						const before = own[k - 1];
						if (before === undefined) return;
						expect((start - (index.end[before] ?? 0)) * scale).toBeGreaterThan(ITEM_GAP);
					});
				}
			}),
			{ numRuns: 150 }
		);
	});

	it('finds those that overlap the window, as looking at each of them would', () => {
		const level = fc.integer({ min: 0, max: 12 });
		fc.assert(
			fc.property(someEvents(120), someSpan, level, (sketches, { from, to }, k) => {
				const { index } = indexOf(sketches);
				const rows = chosen(index);
				const longest = 2 ** k;
				const found = rows(longest, from + 0.5, to);
				const wanted = rows(1, -1e9, 1e9).filter(({ event }) => {
					const [start, end] = [index.start[event] ?? 0, index.end[event] ?? 0];
					return end - start > longest && start < to && end > from + 0.5;
				});
				const byEvent = (a: { event: number }, b: { event: number }) => a.event - b.event;
				expect(found.sort(byEvent)).toEqual(wanted.sort(byEvent));
			}),
			{ numRuns: 150 }
		);
	});

	it('the longest come first, of equals the most important', () => {
		expect(all([around(9000, 'decade'), around(9000, 'year'), around(9000, 'month')])).toEqual([
			[0, 0],
			[1, 1]
		]);
		const { index } = indexOf([
			sketch(daysFrom(0, 100), { importance: 1 }),
			sketch(daysFrom(1, 100), { importance: 2 }),
			sketch(daysFrom(2, 100), { importance: 3 })
		]);
		expect(chosen(index)(1, 0, 99)).toEqual([
			{ event: 2, row: 0 },
			{ event: 1, row: 1 }
		]);
	});

	it('one that follows at once takes the next row, one that follows later the same', () => {
		expect(all([daysFrom(0, 100), daysFrom(100, 100)])).toEqual([
			[0, 0],
			[1, 1]
		]);
		expect(all([daysFrom(0, 100), daysFrom(105, 100)])).toEqual([
			[0, 0],
			[1, 0]
		]);
	});

	it('a twenty-fourth of its length stays free beside it, to the day, on either side', () => {
		const rowOf = (start: number) => all([daysFrom(1000, 2400), daysFrom(start, 48)]);
		// The shorter one comes first in the index where it begins first.
		expect(rowOf(950)).toContainEqual([0, 0]);
		expect(rowOf(951)).toContainEqual([0, 1]);
		expect(rowOf(3401)).toContainEqual([1, 1]);
		expect(rowOf(3402)).toContainEqual([1, 0]);
	});

	it('chooses level by level as it does all at once', () => {
		fc.assert(
			fc.property(someEvents(120), (sketches) => {
				const { index } = indexOf(sketches);
				const [slowly, atOnce] = [chosen(index), chosen(index)];
				for (let k = 12; k >= 0; k--) slowly(2 ** k, -1e9, 1e9);
				const found = (rows: typeof slowly) => rows(1, -1e9, 1e9);
				expect(found(slowly)).toEqual(found(atOnce));
			}),
			{ numRuns: 50 }
		);
	});

	it('what has no beginning or no end is longer than anything', () => {
		const open = [daysFrom(50, 1, { openStart: true }), daysFrom(60, 1, { openEnd: true })];
		const { index } = indexOf([...open, daysFrom(0, 9000)].map((date) => sketch(date)));
		const found = chosen(index)(2 ** 30, -9999, 9999);
		expect(found.map(({ event }) => event).sort()).toEqual([0, 2]);
		expect(chosen(index)(2 ** 30, 55, 58)).toEqual([]);
	});

	it('where no event is too long for its tile, none is long', () => {
		const { index } = indexOf([sketch(daysFrom(0, 9000))]);
		expect(chosen(index)(Infinity, 0, 9)).toEqual([]);
	});
});
