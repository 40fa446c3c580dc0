import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laneColumns } from '../../../src/lib/layout/lane-columns';
import { thin } from '../../../src/lib/layout/thin';
import type { Importance } from '../../../src/lib/model/types';
import { daysFrom, indexOf, sketch } from './generate';

/** Events on the days 0 to 999, given as pairs of a day and an importance. */
const someDays = fc.array(
	fc.tuple(fc.integer({ min: 0, max: 999 }), fc.constantFrom<Importance>(1, 2, 3)),
	{ maxLength: 300, size: 'max' }
);
const someStretch = fc
	.tuple(fc.integer({ min: -50, max: 1050 }), fc.integer({ min: 1, max: 1100 }))
	.map(([from, length]) => ({ from, to: from + length }));
const someMost = fc.integer({ min: 1, max: 40 });

function lane(all: readonly (readonly [day: number, importance: Importance])[]) {
	const { index } = indexOf(all.map(([day, importance]) => sketch(daysFrom(day), { importance })));
	const [columns] = laneColumns(index, 1);
	if (!columns) throw new Error('no lane');
	return { index, columns };
}

describe('thin()', { timeout: 60_000 }, () => {
	it('takes no more than it may, all of the stretch, and everybody where there is room', () => {
		fc.assert(
			fc.property(someDays, someStretch, someMost, (all, { from, to }, most) => {
				const { index, columns } = lane(all);
				const found = thin(columns, from, to, most);
				const begin = [...index.start.keys()].filter((i) => {
					return (index.start[i] ?? 0) >= from && (index.start[i] ?? 0) < to;
				});
				expect(found.length).toBeLessThanOrEqual(most);
				expect(new Set(found).size).toBe(found.length);
				for (const i of found) expect(begin).toContain(i);
				if (begin.length <= most) expect(found).toHaveLength(begin.length);
				// Doubling strides leave less than half of the room unused, unless the less important have to wait.
				else if (new Set(begin.map((i) => index.importance[i])).size === 1) {
					expect(found.length).toBeGreaterThan(most / 2 - 1);
				}
			})
		);
	});

	it('leaves nobody out for somebody less important', () => {
		fc.assert(
			fc.property(someDays, someStretch, someMost, (all, { from, to }, most) => {
				const { index, columns } = lane(all);
				const found = new Set(thin(columns, from, to, most));
				const least = Math.min(4, ...[...found].map((i) => index.importance[i] ?? 0));
				for (let i = 0; i < index.size; i++) {
					const start = index.start[i] ?? 0;
					if (start < from || start >= to || (index.importance[i] ?? 0) <= least) continue;
					expect(found.has(i)).toBe(true);
				}
			})
		);
	});

	it('whoever is chosen for a stretch is chosen for each part of it', () => {
		fc.assert(
			fc.property(someDays, someStretch, someStretch, someMost, (all, whole, other, most) => {
				const { index, columns } = lane(all);
				const part = { from: Math.max(whole.from, other.from), to: Math.min(whole.to, other.to) };
				const found = new Set(thin(columns, part.from, part.to, most));
				for (const i of thin(columns, whole.from, whole.to, most)) {
					const start = index.start[i] ?? 0;
					if (start >= part.from && start < part.to) expect(found.has(i)).toBe(true);
				}
			}),
			{ numRuns: 400 }
		);
	});

	it('an importance that does not fit leaves no room to the next, so that none of it vanishes further in', () => {
		const important = Array.from({ length: 6 }, (_, k) => [k * 10, 3] as const);
		const { columns } = lane([...important, [1, 1], [2, 1]]);
		expect(thin(columns, 0, 100, 5)).toHaveLength(3);
		expect(thin(columns, 0, 45, 5)).toHaveLength(5);
		expect(thin(columns, 0, 25, 5)).toHaveLength(5);
	});

	it('a stretch far on in time has as many as one at the beginning', () => {
		const { columns } = lane(Array.from({ length: 320 }, (_, day) => [day, 2] as const));
		for (const from of [0, 160, 256]) expect(thin(columns, from, from + 64, 16)).toHaveLength(16);
		expect(thin(columns, 256, 260, 16)).toEqual([256, 257, 258, 259]);
	});

	it('nothing comes of nothing', () => {
		expect(thin(lane([]).columns, 0, 100, 5)).toEqual([]);
		expect(thin(lane([[5, 2]]).columns, 6, 100, 5)).toEqual([]);
		expect(thin(lane([[5, 2]]).columns, 0, 100, 0)).toEqual([]);
	});
});
