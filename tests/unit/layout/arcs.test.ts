import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutArcs, type Arcs } from '../../../src/lib/layout/arcs';
import { layoutTimeline, type PlacedMark } from '../../../src/lib/layout/layout';
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

describe('a thread between two marks', () => {
	/** The picture with marks of two events about these points: the path from the first to the second. */
	function between(from: readonly [number, number], to: readonly [number, number]) {
		const layout = picture();
		const marks = [from, to].map(([x, y], event) => ({
			...(layout.marks[0] as PlacedMark),
			...{ event, u0: x - 5, u1: x + 5, y: y - layout.metrics.centre }
		}));
		const links = { before: [], after: [1] };
		return layoutArcs({ ...layout, marks }, index, 0, links)?.arcs[0]?.path;
	}
	const HERE = [500, 100] as const;

	it.each([
		['later, below', [700, 300], 'M508,100C580,100 620,300 692,300'],
		['earlier, below', [300, 300], 'M492,100C420,100 380,300 308,300'],
		['later, above', [700, 20], 'M508,100C580,100 620,20 692,20'],
		['later, in the next row', [700, 126], 'M508,100C580,100 620,126 692,126'],
		['just not above each other', [524, 300], 'M508,100C509.6,100 514.4,300 516,300']
	] as const)('leaves and arrives level, eight pixels off: %s', (_, there, path) => {
		expect(between(HERE, there)).toBe(path);
	});

	it.each([
		['later', [700, 100], 'M508,96C580,74 620,74 692,96'],
		['earlier', [300, 100], 'M492,96C420,74 380,74 308,96'],
		['a near one', [540, 110], 'M508,96C516,90 524,100 532,106'],
		['the next one', [516, 100], 'M500,92C500,79 516,79 516,92']
	] as const)(
		'within a row it rises above both, the less the nearer they are: %s',
		(_, there, path) => {
			expect(between(HERE, there)).toBe(path);
		}
	);

	it.each([
		['below', [510, 300], 'M500,108C526,160 526,240 510,292'],
		['right below', [500, 300], 'M500,108C526,160 526,240 500,292'],
		['above, a little earlier', [490, 20], 'M500,92C474,76 474,44 490,28'],
		['just below', [510, 118], 'M508,100C531,100 531,118 518,118'],
		['just above, a little earlier', [497, 90], 'M492,100C476,100 476,90 489,90']
	] as const)('bows to the side where one is above the other: %s', (_, there, path) => {
		expect(between(HERE, there)).toBe(path);
	});
});

it('a thread out of the picture rises to its edge, but not into the axis', () => {
	const layout = picture();
	const top = layout.metrics.axis + 4;
	const [mark] = layout.marks.filter(({ event }) => event === 2);
	for (const y of [0, top, 400]) {
		const marks = [{ ...(mark as PlacedMark), y: y - layout.metrics.centre }];
		const out = layoutArcs({ ...layout, marks }, index, 2, { before: [], after: [4] })?.out[0];
		expect(out?.end).toEqual({ x: layout.width, y: Math.max(top, y - 26) });
		expect(numbers(out?.path ?? '').slice(-2)[0]).toBeCloseTo(layout.width, 0);
	}
});

it('an event that begins when the window ends lies beyond its later edge', () => {
	const { index: of } = indexOf([sketch(at(2025, 6)), sketch(daysFrom(fromYmd(2027, 1, 1)))]);
	const layout = layoutTimeline(input(of));
	const { out } = layoutArcs(layout, of, 0, { before: [], after: [1] }) as Arcs;
	expect(out.map(({ points }) => points)).toEqual([1]);
});

it('a bar with its label under it is met at the bar, above the words', () => {
	const { index: of } = indexOf([sketch(daysFrom(fromYmd(2025, 1, 1), 90)), sketch(at(2026, 6))]);
	const layout = layoutTimeline(input(of));
	const mark = layout.marks.find(({ event }) => event === 0);
	expect(mark?.label?.side).toBe('under');
	const { start } = layoutArcs(layout, of, 0, { before: [], after: [1] }) as Arcs;
	expect(start.y).toBe((mark?.y ?? 0) + layout.metrics.under[2]);
	expect(start.y).toBeLessThan((mark?.y ?? 0) + layout.metrics.centre);
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
	expect(arc?.counted).toBe(true);
	// The count is wider than a mark: the thread ends at its side.
	const [x0 = 0, , , , , , x1 = 0] = numbers(arc?.path ?? '');
	expect(Math.abs(x1 - (arc?.end.x ?? 0))).toBeCloseTo(14, 1);
	expect(Math.sign(x1 - x0)).toBe(Math.sign((arc?.end.x ?? 0) - x1));
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
