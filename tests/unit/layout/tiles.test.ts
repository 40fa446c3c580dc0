import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tilesOf, tileSpan, tiling, WHOLE } from '../../../src/lib/layout/tiles';

const MANY = WHOLE + 1;
const someScale = fc.double({ min: 0.02, max: 900, noNaN: true });

describe('tiling()', () => {
	it.each([
		[1, 1024],
		[1.01, 512],
		[2, 512],
		[0.1, 8192],
		[300, 2],
		[600, 2]
	])('at %d pixels a day a tile has %d days', (scale, days) => {
		expect(tiling(MANY, scale)).toEqual({ days, longest: days / 2, cell: days / 2 });
	});

	it('a tile is 2^k days, between 512 and 1024 pixels wide, and never shorter than two days', () => {
		fc.assert(
			fc.property(someScale, (scale) => {
				const { days, longest } = tiling(MANY, scale);
				expect(Number.isInteger(Math.log2(days))).toBe(true);
				expect(days * scale).toBeGreaterThan(512 - 1e-6);
				expect(days === 2 || days * scale <= 1024 + 1e-6).toBe(true);
				expect(longest).toBeGreaterThanOrEqual(1);
			})
		);
	});

	it('few events are one tile, however long they last', () => {
		expect(tiling(WHOLE, 1)).toMatchObject({ days: Infinity, longest: Infinity, cell: 512 });
		expect(tileSpan(tiling(WHOLE, 1), 0)).toEqual({ from: -Infinity, to: Infinity });
		expect(tilesOf(tiling(WHOLE, 1), { from: 3, to: 9 })).toEqual([0]);
	});
});

describe('tilesOf()', () => {
	it('whatever overlaps the window and is not too long begins in one of its tiles', () => {
		const day = fc.integer({ min: -9000, max: 30_000 });
		const edge = fc.double({ min: -3000, max: 22_000, noNaN: true });
		const length = fc.double({ min: 3, max: 16_000, noNaN: true });
		fc.assert(
			fc.property(someScale, edge, length, day, fc.nat(), (scale, from, long, start, n) => {
				const tiles = tiling(MANY, scale);
				const to = from + long;
				const end = start + 1 + (n % tiles.longest);
				if (start >= to || end <= from) return;
				const first = tilesOf(tiles, { from, to })[0] ?? 0;
				const k = Math.floor(start / tiles.days);
				expect(k).toBeGreaterThanOrEqual(first);
				expect(tilesOf(tiles, { from, to })).toContain(k);
			}),
			{ numRuns: 500 }
		);
	});

	it('they are the tiles of the window and the one before', () => {
		const tiles = tiling(MANY, 1);
		expect(tilesOf(tiles, { from: 0, to: 1024 })).toEqual([-1, 0]);
		expect(tilesOf(tiles, { from: 0, to: 1024.5 })).toEqual([-1, 0, 1]);
		expect(tilesOf(tiles, { from: -0.5, to: 1024 })).toEqual([-2, -1, 0]);
		expect(tileSpan(tiles, -1)).toEqual({ from: -1024, to: 0 });
	});
});
