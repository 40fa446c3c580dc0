import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutTimeline } from '../../../src/lib/layout/layout';
import {
	labelAnchor,
	markBox,
	percent,
	pixels,
	shareAt,
	textAnchor,
	type Place
} from '../../../src/lib/layout/place';
import { somePicture } from './generate';

/** The number in `12.5%`. */
const share = (text: Place | undefined) => Number(String(text).slice(0, -1));

it.each([
	[0, '0%'],
	[1, '100%'],
	[1 / 3, '33.333%'],
	[0.000001, '0%'],
	[-0.5, '-50%']
])('percent(%d) is %s', (value, text) => {
	expect(percent(value)).toBe(text);
});

it('pixels are the same places, to a hundredth of a pixel', () => {
	expect([0, 0.25, 1 / 3, 1].map(pixels(1062))).toEqual([0, 265.5, 354, 1062]);
	expect(pixels(1000)(0.1234567)).toBe(123.46);
	expect(markBox({ u0: 200, u1: 500 }, 1000, 'rtl', pixels(1200))).toMatchObject({
		x: 600,
		width: 360
	});
});

it('a place is counted from the left edge in both directions', () => {
	expect(shareAt(250, 1000, 'ltr')).toBe(0.25);
	expect(shareAt(250, 1000, 'rtl')).toBe(0.75);
});

describe('markBox()', () => {
	it('the smallest marks keep their pixels about their middle', () => {
		expect(markBox({ u0: 245, u1: 255 }, 1000, 'ltr')).toEqual({
			kind: 'point',
			x: '25%',
			width: 10
		});
		expect(markBox({ u0: 245, u1: 255 }, 1000, 'rtl')).toEqual({
			kind: 'point',
			x: '75%',
			width: 10
		});
	});

	it('bars are shares of the plot, from their left edge', () => {
		const closed = { openLeft: false, openRight: false };
		const bar = { u0: 200, u1: 500 };
		expect(markBox(bar, 1000, 'ltr')).toEqual({ kind: 'bar', x: '20%', width: '30%', ...closed });
		expect(markBox(bar, 1000, 'rtl')).toEqual({ kind: 'bar', x: '50%', width: '30%', ...closed });
	});

	it('bars end at the window and say on which side they go on', () => {
		const late = { u0: 900, u1: Infinity };
		const early = { u0: -50, u1: 100 };
		expect(markBox(late, 1000, 'ltr')).toMatchObject({
			x: '90%',
			width: '10%',
			openRight: true,
			openLeft: false
		});
		expect(markBox(late, 1000, 'rtl')).toMatchObject({
			x: '0%',
			width: '10%',
			openRight: false,
			openLeft: true
		});
		expect(markBox(early, 1000, 'ltr')).toMatchObject({
			x: '0%',
			width: '10%',
			openRight: false,
			openLeft: true
		});
		expect(markBox(early, 1000, 'rtl')).toMatchObject({
			x: '90%',
			width: '10%',
			openRight: true,
			openLeft: false
		});
		expect(markBox({ u0: -Infinity, u1: Infinity }, 1000, 'ltr')).toMatchObject({
			x: '0%',
			width: '100%',
			openLeft: true,
			openRight: true
		});
	});
});

describe('a drawn picture', () => {
	it('right to left is the mirror of left to right', () => {
		fc.assert(
			fc.property(somePicture(80), ({ input }) => {
				const { marks, width } = layoutTimeline(input);
				for (const mark of marks) {
					const [ltr, rtl] = (['ltr', 'rtl'] as const).map((of) => markBox(mark, width, of));
					expect(rtl?.kind).toBe(ltr?.kind);
					const own = ltr?.kind === 'bar' ? share(ltr.width) : 0;
					expect(share(rtl?.x)).toBeCloseTo(100 - share(ltr?.x) - own, 2);
					expect(rtl?.width).toBe(ltr?.width);
					const { label } = mark;
					if (!label) continue;
					const a = labelAnchor(mark, label, width, 'ltr');
					const b = labelAnchor(mark, label, width, 'rtl');
					expect(share(b.x)).toBeCloseTo(100 - share(a.x), 2);
					expect(b.dx + a.dx).toBeCloseTo(0, 9);
					expect(b.align).not.toBe(a.align);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('a label hangs where the layout put it, and its text runs over its room', () => {
		fc.assert(
			fc.property(somePicture(80), ({ input }) => {
				const { marks, width } = layoutTimeline(input);
				for (const mark of marks) {
					if (!mark.label) continue;
					const { x, dx, align } = labelAnchor(mark, mark.label, width, 'ltr');
					const at = (share(x) / 100) * width + dx;
					expect(Math.abs(at - (align === 'left' ? mark.label.u0 : mark.label.u1))).toBeLessThan(
						0.05
					);
				}
			}),
			{ numRuns: 60 }
		);
	});
});

describe('labelAnchor()', () => {
	const mark = (u0: number, u1: number) => ({ event: 0, y: 0, u0, u1 });

	it.each([
		['a dot, after', mark(245, 255), 'after', 261, { x: '25%', dx: 11, align: 'left' }],
		['a dot, before', mark(245, 255), 'before', 139, { x: '25%', dx: -11, align: 'right' }],
		['a bar, after', mark(200, 300), 'after', 306, { x: '30%', dx: 6, align: 'left' }],
		['a bar, before', mark(200, 300), 'before', 94, { x: '20%', dx: -6, align: 'right' }],
		[
			'a band without an end, before',
			mark(200, Infinity),
			'before',
			87,
			{ x: '20%', dx: -13, align: 'right' }
		],
		['a bar, inside', mark(200, 400), 'inside', 209, { x: '20%', dx: 9, align: 'left' }],
		['inside, on the visible part', mark(-90, 400), 'inside', 9, { x: '0%', dx: 9, align: 'left' }],
		['a bar, under', mark(200, 280), 'under', 200, { x: '20%', dx: 0, align: 'left' }],
		[
			'under, pushed back by the edge',
			mark(950, 1200),
			'under',
			900,
			{ x: '100%', dx: 0, align: 'right' }
		]
	] as const)('%s', (_, of, side, u0, anchor) => {
		expect(labelAnchor(of, { side, u0, u1: u0 + 100 }, 1000, 'ltr')).toEqual(anchor);
	});
});

it.each([
	['left', 'ltr', 'start'],
	['right', 'ltr', 'end'],
	['left', 'rtl', 'end'],
	['right', 'rtl', 'start']
] as const)(
	'text that hangs by its %s end, written %s, is anchored at its %s',
	(align, dir, anchor) => {
		expect(textAnchor(align, dir)).toBe(anchor);
	}
);
