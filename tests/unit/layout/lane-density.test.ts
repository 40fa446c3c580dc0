import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laneColumns } from '../../../src/lib/layout/lane-columns';
import { densityBlocks, densityPaths, isDense } from '../../../src/lib/layout/lane-density';
import { OPEN } from '../../../src/lib/model/event-index';
import { daysFrom, indexOf, LANES, sketch, someEvents } from './generate';

/** The share that a path shows at a day of its block. */
function shareAt(path: string, day: number): number {
	let share = 0;
	for (const [, x, y] of path.matchAll(/H(\d+)V([\d.]+)/g)) {
		if (Number(x) > day) break;
		share = Number(y);
	}
	return share;
}

describe('densityBlocks()', () => {
	it('cover the window with bins that can be seen, and stand still while it moves', () => {
		const some = fc.tuple(
			fc.integer({ min: -9000, max: 30_000 }),
			fc.double({ min: 3, max: 20_000, noNaN: true })
		);
		fc.assert(
			fc.property(some, fc.constantFrom(352, 1062, 1800), ([from, length], width) => {
				const { bin, days, blocks } = densityBlocks({ from, to: from + length }, width);
				expect((bin * width) / length).toBeGreaterThanOrEqual(6);
				expect((blocks[0] ?? 0) * days).toBeLessThanOrEqual(from);
				expect(((blocks.at(-1) ?? 0) + 1) * days).toBeGreaterThanOrEqual(from + length);
				expect(blocks.length).toBeLessThanOrEqual(3);
				const later = densityBlocks({ from: from + 1, to: from + 1 + length }, width);
				expect([later.bin, later.days]).toEqual([bin, days]);
			})
		);
	});
});

describe('densityPaths()', () => {
	it('show of every bin how many of the lane begin in it, as a share of the fullest bin of all', () => {
		fc.assert(
			fc.property(someEvents(120), fc.constantFrom(32, 64, 512), (sketches, bin) => {
				const { index } = indexOf(sketches);
				const path = densityPaths(laneColumns(index, LANES));
				const of = { bin, days: 256 * bin, blocks: [] };
				const binOf = (i: number) => Math.floor((index.start[i] ?? 0) / bin);
				const count = (lane: number, k: number) =>
					[...index.start.keys()].filter((i) => index.lane[i] === lane && binOf(i) === k).length;
				const all = [...index.start.keys()].filter((i) => index.start[i] !== -OPEN);
				const most = Math.max(1, ...all.map((i) => count(index.lane[i] ?? 0, binOf(i))));
				for (const i of all) {
					const lane = index.lane[i] ?? 0;
					const block = Math.floor((index.start[i] ?? 0) / of.days);
					const day = (index.start[i] ?? 0) - block * of.days;
					const share = shareAt(path(lane, block, of), day);
					expect(share).toBeCloseTo(count(lane, binOf(i)) / most, 2);
				}
			}),
			{ numRuns: 40 }
		);
	}, 60_000);

	it('of a time without events are flat, and end where they began', () => {
		const { index } = indexOf([sketch(daysFrom(20_000))]);
		const path = densityPaths(laneColumns(index, LANES));
		const of = { bin: 32, days: 8192, blocks: [] };
		expect(path(0, 0, of)).toBe('M0,0H8192V0Z');
		expect(path(0, 2, of)).toMatch(/^M0,0H\d+V1H\d+V0H8192V0Z$/);
	});
});

it('a window is dense with very many events and bins of a month or longer', () => {
	expect(isDense(1501, { bin: 32 })).toBe(true);
	expect(isDense(1500, { bin: 32 })).toBe(false);
	expect(isDense(1501, { bin: 16 })).toBe(false);
});
