import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutTimeline } from '../../../src/lib/layout/layout';
import { labelAnchor, markBox } from '../../../src/lib/layout/place';
import { steadyMark, type MarkItem } from '../../../src/lib/layout/steady';
import { Steady } from '../../../src/lib/view/steady';
import { daysFrom, indexOf, input, sketch, somePicture, FIRST } from './generate';

const PLOT = 1062;
const rest = {
	plotWidth: PLOT,
	tabStop: '',
	current: undefined,
	matches: undefined,
	counted: undefined
};

/** What a mark's drawing is but for where it stands. */
function drawing({ mark, frame }: MarkItem) {
	const box = markBox(mark, frame.width, frame.direction, frame.placing);
	const anchor =
		mark.label && labelAnchor(mark, mark.label, frame.width, frame.direction, frame.placing);
	return {
		kind: box.kind,
		width: Number(box.width),
		y: mark.y,
		side: mark.label?.side,
		label: anchor && Number(anchor.x) + anchor.dx - Number(box.x),
		open: box.kind === 'bar' && [box.openLeft, box.openRight]
	};
}

describe('Steady', () => {
	it('keeps an object only where nothing but its place has changed', () => {
		fc.assert(
			fc.property(
				somePicture(80),
				fc.double({ min: -0.5, max: 0.5, noNaN: true }),
				fc.constantFrom(1, 1.2),
				({ input: first }, share, zoom) => {
					const { index, span } = first;
					const steady = new Steady();
					const layout = layoutTimeline(first);
					const before = steady.next({ layout, drawn: layout, index, ...rest });
					const length = (span.to - span.from) * zoom;
					const from = span.from + share * length;
					const moved = layoutTimeline({
						...first,
						span: { from, to: from + length },
						held: layout.rows
					});
					const after = steady.next({ layout: moved, drawn: moved, index, ...rest });
					after.marks.forEach((item, k) => {
						const now = { ...item, mark: moved.marks[k] ?? item.mark };
						const [a, b] = [drawing(item), drawing(now)];
						expect(a.width).toBeCloseTo(b.width, 1);
						expect(a.label ?? 0).toBeCloseTo(b.label ?? 0, 1);
						expect({ ...a, width: 0, label: 0 }).toEqual({ ...b, width: 0, label: 0 });
					});
					expect(before.marks.length).toBe(layout.marks.length);
				}
			),
			{ numRuns: 60 }
		);
	});

	it('a dot that moves with its title stays the object it was; in another row it does not', () => {
		const { index } = indexOf([sketch(daysFrom(FIRST + 400))]);
		const base = input(index, { span: { from: FIRST, to: FIRST + 1000 } });
		const layout = layoutTimeline(base);
		const steady = new Steady();
		const [first] = steady.next({ layout, drawn: layout, index, ...rest }).marks;
		const moved = layoutTimeline({
			...base,
			span: { from: FIRST + 50, to: FIRST + 1050 },
			held: layout.rows
		});
		expect(steady.next({ layout: moved, drawn: moved, index, ...rest }).marks[0]).toBe(first);
		const [lower] = moved.marks.map((mark) => ({ ...mark, y: mark.y + 38 }));
		const drawn = { marks: lower ? [lower] : [], counts: [] };
		expect(steady.next({ layout: moved, drawn, index, ...rest }).marks[0]?.mark).toBe(lower);
	});

	it('a title that moves along its mark is written anew', () => {
		const { index } = indexOf([sketch(daysFrom(FIRST + 400))]);
		const layout = layoutTimeline(input(index, { span: { from: FIRST, to: FIRST + 1000 } }));
		const [item] = new Steady().next({ layout, drawn: layout, index, ...rest }).marks;
		if (!item?.mark.label) throw new Error('the mark has no title');
		const { label } = item.mark;
		const pushed = { ...label, u0: label.u0 - 5, u1: label.u1 - 5 };
		const next = { ...item, mark: { ...item.mark, label: pushed } };
		expect(steadyMark(next, item)).toBe(next);
		expect(steadyMark({ ...item, mark: { ...item.mark } }, item)).toBe(item);
	});

	it('tells what stands out', () => {
		const { index } = indexOf([sketch(daysFrom(FIRST + 400)), sketch(daysFrom(FIRST + 800))]);
		const layout = layoutTimeline(input(index, { span: { from: FIRST, to: FIRST + 1000 } }));
		const steady = new Steady();
		const plain = steady.next({ layout, drawn: layout, index, ...rest, tabStop: 'e1' });
		expect(plain.marks.map(({ tabindex }) => tabindex)).toEqual([-1, 0]);
		const told = { ...rest, current: 'e0', matches: new Set([0]), counted: new Set<string>() };
		const { marks } = steady.next({ layout, drawn: layout, index, ...told });
		expect(marks.map(({ current, dim }) => [current, dim])).toEqual([
			[true, false],
			[false, true]
		]);
		expect(marks[0]).not.toBe(plain.marks[0]);
	});
});
