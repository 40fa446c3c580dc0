import { expect, it } from 'vitest';
import { DOT_RADIUS, markExtent, MIN_BAR } from '../../../src/lib/layout/extent';
import { around, daysFrom, indexOf, sketch, type Sketch } from './generate';

const extent = (of: Sketch, scale: number) =>
	markExtent(indexOf([of]).index, 0, (day) => day * scale);

it.each([1, 2, 3] as const)(
	'a day is a dot at its noon, its size the importance: %i',
	(importance) => {
		const radius = DOT_RADIUS[importance];
		const of = sketch(daysFrom(100), { importance });
		expect(extent(of, 2)).toEqual({ u0: 201 - radius, u1: 201 + radius });
		expect(extent({ ...of, status: 'cancelled' }, 2)).toEqual(extent(of, 2));
	}
);

it('several days run from the first to the end of the last', () => {
	expect(extent(sketch(daysFrom(100, 20)), 2)).toEqual({ u0: 200, u1: 240 });
	expect(extent(sketch(daysFrom(100, 20), { status: 'postponed' }), 2)).toEqual({
		u0: 200,
		u1: 240
	});
});

it('short bars grow about their middle to the least length', () => {
	const { u0, u1 } = extent(sketch(daysFrom(100, 2)), 1);
	expect([u0, u1]).toEqual([101 - MIN_BAR / 2, 101 + MIN_BAR / 2]);
	expect(
		extent(sketch(around(100, 'month')), 0.1).u1 - extent(sketch(around(100, 'month')), 0.1).u0
	).toBeCloseTo(MIN_BAR, 9);
	// A doubtful or expected day is a bar too.
	expect(extent(sketch(daysFrom(100, 1, { uncertain: true })), 1)).toEqual({ u0: 92.5, u1: 108.5 });
	expect(extent(sketch(daysFrom(100), { status: 'expected' }), 1)).toEqual({ u0: 92.5, u1: 108.5 });
});

it('open ends run to infinity', () => {
	expect(extent(sketch(daysFrom(100, 1, { openEnd: true })), 2)).toEqual({ u0: 200, u1: Infinity });
	expect(extent(sketch(daysFrom(100, 1, { openStart: true })), 2)).toEqual({
		u0: -Infinity,
		u1: 202
	});
	const postponed = sketch(daysFrom(100, 1, { openEnd: true }), { status: 'postponed' });
	expect(extent(postponed, 2)).toEqual({ u0: 200, u1: Infinity });
});
