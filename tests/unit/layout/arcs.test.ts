import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutArcs, type Arcs } from '../../../src/lib/layout/arcs';
import { layoutTimeline } from '../../../src/lib/layout/layout';
import { fromYmd, overlaps } from '../../../src/lib/model/date';
import { daysFrom, indexOf, input, sketch, somePicture } from './generate';

const at = (year: number, month: number) => daysFrom(fromYmd(year, month, 1));
const { index } = indexOf([
	sketch(at(2020, 5)),
	sketch(at(2024, 6)),
	sketch(at(2025, 6), { lane: 1 }),
	sketch(at(2026, 6)),
	sketch(at(2029, 5)),
	sketch(at(2029, 6))
]);
const picture = (direction: 'ltr' | 'rtl' = 'ltr') => layoutTimeline(input(index, { direction }));
const NONE = { before: [], after: [] };

/** The coordinates of a path, in order. */
function numbers(path: string): number[] {
	expect(path).toMatch(/^M[-\d.]+,[-\d.]+C([-\d.]+,[-\d.]+ ?){3}$/);
	return path.match(/-?[\d.]+/g)?.map(Number) ?? [];
}

function middle(event: number): { x: number; y: number } {
	const { marks, metrics } = picture();
	const mark = marks.find((one) => one.event === event);
	if (!mark) throw new Error(`event ${event} is not drawn`);
	return { x: (mark.u0 + mark.u1) / 2, y: mark.y + metrics.centre };
}

describe('threads', () => {
	it('lead from the told mark to those that it continues and led to', () => {
		const { start, arcs, out } = layoutArcs(picture(), index, 2, {
			before: [1],
			after: [3]
		}) as Arcs;
		expect(start).toEqual(middle(2));
		expect(arcs.map(({ event, side }) => [event, side])).toEqual([
			[1, 'before'],
			[3, 'after']
		]);
		expect(arcs[0]?.end).toEqual(middle(1));
		expect(arcs[1]?.end).toEqual(middle(3));
		expect(out).toEqual([]);
	});

	it('begin and end just outside the marks', () => {
		const arc = layoutArcs(picture(), index, 2, { before: [], after: [3] })?.arcs[0];
		const [x0 = 0, , , , , , x1 = 0] = numbers(arc?.path ?? '');
		expect(x0).toBeGreaterThan(middle(2).x);
		expect(x0 - middle(2).x).toBeLessThan(12);
		expect(x1).toBeLessThan(middle(3).x);
		expect(middle(3).x - x1).toBeLessThan(12);
	});

	it('run the other way where time runs to the left', () => {
		const links = { before: [1], after: [3] };
		const width = picture().width;
		const ltr = layoutArcs(picture(), index, 2, links);
		const rtl = layoutArcs(picture('rtl'), index, 2, links);
		expect(rtl?.start.x).toBeCloseTo(width - (ltr?.start.x ?? 0), 6);
		for (const [k, arc] of (ltr?.arcs ?? []).entries())
			expect(rtl?.arcs[k]?.end.x).toBeCloseTo(width - arc.end.x, 6);
	});

	it('to events out of the window leave at the edge where those lie, with their number', () => {
		const links = { before: [0], after: [4, 5] };
		const { out, arcs } = layoutArcs(picture(), index, 2, links) as Arcs;
		const width = picture().width;
		expect(arcs).toEqual([]);
		expect(out.map(({ side, count, points, end }) => [side, count, points, end.x])).toEqual([
			['before', 1, -1, 0],
			['after', 2, 1, width]
		]);
		const mirrored = layoutArcs(picture('rtl'), index, 2, links)?.out;
		expect(mirrored?.map(({ points, end }) => [points, end.x])).toEqual([
			[1, width],
			[-1, 0]
		]);
	});

	it('are none where the event has no links, or is not in the picture', () => {
		expect(layoutArcs(picture(), index, 2, NONE)).toBeUndefined();
		expect(layoutArcs(picture(), index, 0, { before: [], after: [2] })).toBeUndefined();
	});
});

it('an event that is counted is met at its count mark', () => {
	const crowd = Array.from({ length: 400 }, (_, k) => sketch(daysFrom(fromYmd(2025, 1, 1) + k)));
	const { index: many } = indexOf(crowd);
	const layout = layoutTimeline(input(many, { width: 352 }));
	const drawn = new Set(layout.marks.map(({ event }) => event));
	const counted = crowd.findIndex((_, i) => !drawn.has(i));
	const told = layout.marks[0]?.event ?? -1;
	expect(counted).toBeGreaterThanOrEqual(0);
	const arc = layoutArcs(layout, many, told, { before: [], after: [counted] })?.arcs[0];
	const ends = layout.counts.map(({ u, y }) => ({ x: u, y: y + 9 }));
	expect(ends).toContainEqual(arc?.end);
});

it('every link of an event in any picture is an arc, or counted at an edge', () => {
	const links = fc.tuple(fc.nat(), fc.array(fc.nat(), { maxLength: 6 }));
	fc.assert(
		fc.property(somePicture(60), links, ({ input: of, dates }, [told, others]) => {
			const { size } = of.index;
			fc.pre(size > 1);
			const layout = layoutTimeline(of);
			const event = told % size;
			const linked = [...new Set(others.map((n) => n % size))].filter((n) => n !== event);
			const arcs = layoutArcs(layout, of.index, event, { before: [], after: linked });
			const date = dates[event];
			const inView = date !== undefined && overlaps(date, of.span.from, of.span.to);
			expect(arcs !== undefined).toBe(inView && linked.length > 0);
			if (!arcs) return;
			const gone = arcs.out.reduce((n, { count }) => n + count, 0);
			expect(arcs.arcs.length + gone).toBe(linked.length);
			for (const { path } of [...arcs.arcs, ...arcs.out])
				for (const n of numbers(path)) expect(Number.isFinite(n)).toBe(true);
			for (const { end } of arcs.arcs) {
				expect(end.x).toBeGreaterThanOrEqual(-8);
				expect(end.x).toBeLessThanOrEqual(layout.width + 8);
			}
		}),
		{ numRuns: 100 }
	);
});
