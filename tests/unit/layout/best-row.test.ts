import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bestRows, type RowRules } from '../../../src/lib/layout/best-row';
import type { Candidate } from '../../../src/lib/layout/candidates';

const GAP = 10;

/** Rows of `all`, by these rules; where nothing is said, of things worth the same, with room everywhere. */
const rowsOf = (all: readonly Candidate[], rules: Partial<RowRules> = {}) =>
	bestRows(all, { worth: () => 1, gap: GAP, most: 24, isFree: () => true, ...rules });

/** The first row. */
const rowOf = (all: readonly Candidate[], rules: Partial<RowRules> = {}) =>
	rowsOf(all, { most: 1, ...rules })[0] ?? [];

/** A mark at `mark` with its label after or before it. */
const candidate: fc.Arbitrary<{ at: Candidate; worth: number }> = fc
	.record({
		event: fc.integer({ min: 0, max: 3 }),
		label: fc.integer({ min: 0, max: 60 }),
		side: fc.constantFrom('after', 'before'),
		worth: fc.integer({ min: 1, max: 20 })
	})
	.map(({ event, label, side, worth }) => {
		// An event's candidates all contain its mark.
		const mark = { u0: event * 35, u1: event * 35 + 8 };
		const extent =
			side === 'after'
				? { u0: mark.u0, u1: mark.u1 + label }
				: { u0: mark.u0 - label, u1: mark.u1 };
		return { at: { event, side, ...extent }, worth };
	});

const touch = (a: Candidate, b: Candidate) => a.u0 < b.u1 + GAP && b.u0 < a.u1 + GAP;

function sound(chosen: readonly Candidate[]): boolean {
	return chosen.every((a, k) => chosen.slice(k + 1).every((b) => !touch(a, b)));
}

it('is worth as much as the best of all choices, and never picks what touches', () => {
	fc.assert(
		fc.property(fc.array(candidate, { maxLength: 10 }), (all) => {
			const worth = new Map(all.map((one) => [one.at, one.worth]));
			const total = (some: readonly Candidate[]) =>
				some.reduce((sum, one) => sum + (worth.get(one) ?? 0), 0);
			let best = 0;
			for (let bits = 0; bits < 2 ** all.length; bits++) {
				const some = all.filter((_, k) => bits & (1 << k)).map(({ at }) => at);
				if (total(some) > best && sound(some)) best = total(some);
			}
			const places = all.map(({ at }) => at);
			const chosen = rowOf(places, { worth: (one) => worth.get(one) ?? 0 });
			expect(sound(chosen)).toBe(true);
			expect(total(chosen)).toBe(best);
			expect(chosen).toEqual([...chosen].sort((a, b) => a.u0 - b.u0));
		}),
		{ numRuns: 300 }
	);
});

it('of many candidates never chooses two that touch, nor an event twice', () => {
	const wide = fc
		.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 300 }), fc.boolean())
		.map(([u0, length, open]) => ({ u0, u1: open && length > 290 ? Infinity : u0 + length }));
	fc.assert(
		fc.property(fc.array(wide, { maxLength: 300, size: 'max' }), (all) => {
			const chosen = rowOf(all.map((of, event) => ({ event, side: 'after', ...of })));
			expect(sound(chosen)).toBe(true);
			expect(new Set(chosen.map(({ event }) => event)).size).toBe(chosen.length);
		})
	);
});

it('takes neighbours exactly a gap apart, and not a hair nearer', () => {
	const at = (u0: number, event: number): Candidate => ({ event, side: 'after', u0, u1: u0 + 5 });
	expect(rowOf([at(0, 0), at(15, 1)])).toHaveLength(2);
	expect(rowOf([at(0, 0), at(14.99, 1)])).toHaveLength(1);
});

it('an open end leaves room before it only, and nothing comes of nothing', () => {
	const open: Candidate = { event: 1, side: 'inside', u0: 100, u1: Infinity };
	const before: Candidate = { event: 0, side: 'after', u0: 0, u1: 90 };
	const after: Candidate = { event: 2, side: 'after', u0: 500, u1: 600 };
	const worth = ({ event }: Candidate) => (event === 1 ? 5 : 1);
	expect(rowsOf([open, after, before], { worth })).toEqual([[before, open], [after]]);
	expect(rowsOf([])).toEqual([]);
});

it('of candidates that do not touch chooses all, however many there are', () => {
	for (const many of [1, 64, 65, 1000, 3]) {
		const apart = Array.from({ length: many }, (_, event) => {
			const u0 = event * 20;
			return { event, side: 'after', u0, u1: u0 + 20 - GAP } as const;
		});
		expect(rowsOf(apart)).toEqual([apart]);
	}
});

it('the next row is the best of the events that no row before it has', () => {
	fc.assert(
		fc.property(fc.array(candidate, { maxLength: 24 }), (all) => {
			const worth = new Map(all.map((one) => [one.at, one.worth]));
			const rules = { worth: (one: Candidate) => worth.get(one) ?? 0 };
			let left = all.map(({ at }) => at);
			for (const row of rowsOf(left, rules)) {
				expect(row).toEqual(rowOf(left, rules));
				left = left.filter(({ event }) => !row.some((one) => one.event === event));
			}
			expect(left).toEqual([]);
		})
	);
});

it('a row holds what it has room for, and a row that has none stands empty', () => {
	const [a, b] = [0, 1].map((event) => ({ event, side: 'after', u0: 0, u1: 5 }) as const);
	if (!a || !b) throw new Error('two are made');
	expect(rowsOf([a, b], { isFree: (_, row) => row !== 1 })).toEqual([[a], [], [b]]);
	expect(rowsOf([a, b], { isFree: ({ event }) => event === 1 })).toHaveLength(24);
	expect(rowsOf([a, b], { most: 1 })).toEqual([[a]]);
});
