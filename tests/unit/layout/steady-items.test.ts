import { describe, expect, it } from 'vitest';
import { layoutTimeline } from '../../../src/lib/layout/layout';
import { pixels } from '../../../src/lib/layout/place';
import {
	steadyCount,
	steadyFrame,
	steadyMark,
	type CountItem,
	type Frame,
	type MarkItem
} from '../../../src/lib/layout/steady';
import { daysFrom, FIRST, indexOf, input, sketch } from './generate';

const layout = layoutTimeline(
	input(indexOf([sketch(daysFrom(FIRST + 400))]).index, {
		span: { from: FIRST, to: FIRST + 1000 }
	})
);
const [drawn] = layout.marks;
if (!drawn) throw new Error('the event is not drawn');
const { width, metrics, lines, direction } = layout;
const frame: Frame = { width, metrics, lines, direction, placing: pixels(width), plotWidth: width };
const state = { tabindex: -1, current: false, dim: false } as const;

/** Changes of an item's state, each of which is seen. */
const STATES = [
	['its place in the order of tabbing', { tabindex: 0 }],
	['that it is told', { current: true }],
	['that it does not match', { dim: true }],
	['the frame', { frame: { ...frame } }]
] as const;

describe('a count mark stays the object that it was', () => {
	const bucket = {
		key: 'k',
		lane: 0,
		from: 10,
		to: 20,
		middle: 15,
		total: 3,
		sides: [1, 2],
		event: 7
	};
	const count = { u: 100, y: 50, bucket };
	const item: CountItem = { count, frame, ...state };

	it('where it only moves along', () => {
		const moved = { ...item, count: { ...count, u: 130, bucket: { ...bucket, sides: [1, 2] } } };
		expect(steadyCount(moved, item)).toBe(item);
		expect(steadyCount(moved, undefined)).toBe(moved);
	});

	it.each([
		['row', { ...count, y: 51 }],
		['total', { ...count, bucket: { ...bucket, total: 4 } }],
		['event', { ...count, bucket: { ...bucket, event: 8 } }],
		['first day', { ...count, bucket: { ...bucket, from: 9 } }],
		['last day', { ...count, bucket: { ...bucket, to: 21 } }],
		['sides', { ...count, bucket: { ...bucket, sides: [2, 1] } }]
	])('but not where its %s has changed', (_, changed) => {
		const next = { ...item, count: changed };
		expect(steadyCount(next, item)).toBe(next);
	});

	it.each(STATES)('nor where %s has', (_, change) => {
		const next = { ...item, ...change };
		expect(steadyCount(next, item)).toBe(next);
	});
});

describe('a bar stays the object that it was', () => {
	const bar = (u0: number, long = 100): MarkItem => {
		const label = { ...drawn.label, side: 'under' as const, u0, u1: u0 + 70 };
		return { mark: { ...drawn, u0, u1: u0 + long, label }, frame, ...state };
	};
	const before = bar(300);
	const isKept = (next: MarkItem, was = before) => steadyMark(next, was) === was;

	it('as long as it moves along within the window, up to its edges', () => {
		for (const u0 of [0, 1, 299, 301, width - 100]) {
			expect([u0, isKept(bar(u0))]).toEqual([u0, true]);
			expect([u0, isKept(before, bar(u0))]).toEqual([u0, true]);
		}
	});

	it('but not where an edge of the window cuts it, or did', () => {
		for (const u0 of [-1, -99, width - 99, width - 1]) {
			expect([u0, isKept(bar(u0))]).toEqual([u0, false]);
			expect([u0, isKept(before, bar(u0))]).toEqual([u0, false]);
		}
	});

	it('and not where it is longer or shorter by more than is seen', () => {
		expect(isKept(bar(300, 100.005))).toBe(true);
		expect(isKept(bar(300, 100.02))).toBe(false);
		expect(isKept(bar(300, 99))).toBe(false);
	});

	it('and not where its words have gone, or stand otherwise', () => {
		const { label: _, ...bare } = before.mark;
		const other = { ...before.mark, label: { ...before.mark.label, side: 'after' } };
		expect(isKept({ ...before, mark: bare })).toBe(false);
		expect(isKept({ ...before, mark: other as MarkItem['mark'] })).toBe(false);
		const plain = { ...before, mark: bare };
		expect(isKept({ ...plain }, plain)).toBe(true);
	});

	it.each(STATES)('and not where %s has changed', (_, change) => {
		expect(isKept({ ...before, ...change })).toBe(false);
	});

	it('no longer than a dot is whole at the window’s edge too', () => {
		for (const u0 of [-8, 300, width - 8]) expect(isKept(bar(u0, 16), bar(200, 16))).toBe(true);
		expect(isKept(bar(-8, 17), bar(200, 17))).toBe(false);
	});
});

describe('the frame stays the object that it was', () => {
	it('where nothing in it has changed', () => {
		const next = { ...frame };
		expect(steadyFrame(next, frame)).toBe(frame);
		expect(steadyFrame(next, undefined)).toBe(next);
	});

	it.each([
		['width', { width: width + 1 }],
		['measures', { metrics: { ...metrics } }],
		['lines', { lines: [...lines] }],
		['direction', { direction: 'rtl' }],
		['plot', { plotWidth: undefined }]
	] as const)('but not where its %s has', (_, change) => {
		const next = { ...frame, ...change };
		expect(steadyFrame(next, frame)).toBe(next);
	});
});
