import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	INSIDE_PAD,
	ITEM_GAP,
	LABEL_GAP,
	OPEN_PAD,
	type LabelSide
} from '../../../src/lib/layout/candidates';
import { rowLabels, type RowItem } from '../../../src/lib/layout/labels';

const WIDTH = 1000;

function item(u0: number, u1: number, side: LabelSide, width = 100): RowItem {
	return { event: 0, u0, u1, side, width };
}

const alone = (of: RowItem) => rowLabels([of], WIDTH)[0];

describe('one mark in its row', () => {
	it.each<[name: string, item: RowItem, side: LabelSide, u0: number]>([
		['after', item(100, 110, 'after'), 'after', 110 + LABEL_GAP],
		['before', item(200, 210, 'before'), 'before', 200 - LABEL_GAP - 100],
		['inside', item(200, 400, 'inside'), 'inside', 200 + INSIDE_PAD],
		['under', item(200, 290, 'under'), 'under', 200],
		['after, at the later edge: before', item(950, 960, 'after'), 'before', 950 - LABEL_GAP - 100],
		['before, at the earlier edge: after', item(50, 60, 'before'), 'after', 60 + LABEL_GAP],
		['after, up to the very edge', item(884, 894, 'after'), 'after', 900],
		[
			'inside, begun before the window: on the visible part',
			item(-500, 400, 'inside'),
			'inside',
			9
		],
		['inside, never ending', item(300, Infinity, 'inside'), 'inside', 300 + OPEN_PAD],
		['inside, never begun', item(-Infinity, 300, 'inside'), 'inside', 9],
		['inside, too little of it left: after', item(-500, 60, 'inside'), 'after', 60 + LABEL_GAP],
		[
			'inside, too little of it yet: before',
			item(920, 1500, 'inside'),
			'before',
			920 - LABEL_GAP - 100
		],
		[
			'inside, never ending, too little of it yet: before, clear of its ring',
			item(920, Infinity, 'inside'),
			'before',
			920 - OPEN_PAD - 100
		],
		['under, begun before the window: on the visible part', item(-20, 110, 'under'), 'under', 0],
		['under, but longer than what is left of the bar: after', item(-20, 90, 'under'), 'after', 96],
		['under, pushed back by the later edge: before', item(950, 1040, 'under'), 'before', 844],
		['wider than the window: inside', item(-9000, 9000, 'inside'), 'inside', 9]
	])('%s', (_, of, side, u0) => {
		expect(alone(of)).toEqual({ side, u0, u1: u0 + 100 });
	});

	it('a label wider than the window is left out', () => {
		for (const side of ['after', 'before', 'inside', 'under'] as const) {
			expect(alone(item(400, 500, side, WIDTH + 1))).toBeUndefined();
		}
	});

	it('a mark without a label has none', () => {
		expect(alone(item(400, 500, 'after', 0))).toBeUndefined();
		expect(rowLabels([], WIDTH)).toEqual([]);
	});
});

describe('at an edge with neighbours', () => {
	it('a label goes only where its row has a gap', () => {
		const last = item(980, 990, 'after');
		const gap = 980 - LABEL_GAP - 100 - ITEM_GAP;
		const near = (u1: number) => rowLabels([item(u1 - 10, u1, 'after', 0), last], WIDTH)[1];
		expect(near(gap)?.side).toBe('before');
		expect(near(gap + 1)).toBeUndefined();
	});

	it('two labels never take the same gap', () => {
		const first = item(-30, 20, 'before');
		const far = rowLabels([first, item(200, 210, 'after')], WIDTH);
		expect(far.map((label) => label?.side)).toEqual(['after', 'after']);
		const close = rowLabels([item(-30, 20, 'before', 80), item(230, 240, 'before', 140)], WIDTH);
		expect(close.map((label) => label?.side)).toEqual([undefined, 'before']);
	});
});

it('labels of any row stay in the window and touch neither marks nor each other', () => {
	const piece = fc.record({
		gap: fc.integer({ min: ITEM_GAP, max: 200 }),
		length: fc.integer({ min: 8, max: 300 }),
		width: fc.integer({ min: 0, max: 250 }),
		side: fc.constantFrom<LabelSide>('after', 'before', 'inside', 'under')
	});
	fc.assert(
		fc.property(
			fc.array(piece, { maxLength: 12 }),
			fc.integer({ min: -600, max: 300 }),
			fc.integer({ min: 256, max: 1600 }),
			(pieces, begin, width) => {
				// A packed row: each mark with room for its label where the packing put it.
				let u = begin;
				const items = pieces.map(({ gap, length, width: need, side }, event): RowItem => {
					const fits =
						side === 'inside' ? length >= need + 2 * INSIDE_PAD : side !== 'under' || length >= 48;
					const at = fits ? side : 'after';
					const u0 = u + gap + (at === 'before' && need > 0 ? need + LABEL_GAP : 0);
					const u1 = u0 + length;
					const end = at === 'after' && need > 0 ? u1 + LABEL_GAP + need : u1;
					u = at === 'under' ? Math.max(u1, u0 + need) : end;
					return { event, u0, u1, width: need, side: at };
				});
				const labels = rowLabels(items, width);
				items.forEach((of, k) => {
					const label = labels[k];
					if (!label) return;
					expect(label.u0 >= 0 && label.u1 <= width).toBe(true);
					expect(label.u1 - label.u0).toBeCloseTo(of.width, 9);
					items.forEach((other, j) => {
						if (j === k) return;
						expect(label.u1 <= other.u0 || label.u0 >= other.u1).toBe(true);
						const theirs = labels[j];
						if (theirs) expect(label.u1 <= theirs.u0 || label.u0 >= theirs.u1).toBe(true);
					});
				});
			}
		),
		{ numRuns: 500 }
	);
});
