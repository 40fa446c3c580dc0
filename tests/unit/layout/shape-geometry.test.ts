import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIDES, type LabelSide } from '../../../src/lib/layout/candidates';
import { metricsFor, stripMetrics } from '../../../src/lib/layout/metrics';
import { markBox, percent, pixels, type MarkBox } from '../../../src/lib/layout/place';
import { shapeGeometry } from '../../../src/lib/layout/shape-geometry';
import { SHAPES } from '../../../src/lib/model/shape';

const someShape = fc.constantFrom(...SHAPES);
const someSide = fc.constantFrom<LabelSide | undefined>(undefined, ...SIDES);
const someBar: fc.Arbitrary<MarkBox & { kind: 'bar'; width: number }> = fc.record({
	kind: fc.constant('bar'),
	x: fc.integer({ min: 0, max: 1000 }),
	width: fc.integer({ min: 16, max: 1000 }),
	openLeft: fc.boolean(),
	openRight: fc.boolean()
});

const bar = (of: Partial<MarkBox> = {}) =>
	({ kind: 'bar', x: 0, width: 100, openLeft: false, openRight: false, ...of }) as MarkBox;
const heightOf = (shape: (typeof SHAPES)[number], label?: LabelSide) =>
	shapeGeometry(shape, bar(), label, 'ltr').height;

describe('a small mark', () => {
	const dot: MarkBox = { kind: 'point', x: 500, width: 13 };

	it.each(['ltr', 'rtl'] as const)('lies about its place, as wide as its box, %s', (direction) => {
		const g = shapeGeometry('dot', dot, undefined, direction);
		expect([g.left, g.right, g.width, g.radius]).toEqual([-6.5, 6.5, 13, 6.5]);
		expect(g.begins).toBe(0);
	});

	it('has the corners of a longer one', () => {
		for (const shape of SHAPES) {
			const [small, long] = [dot, bar()].map((box) => shapeGeometry(shape, box, 'after', 'ltr'));
			expect([small?.height, small?.round]).toEqual([long?.height, long?.round]);
		}
	});
});

describe('a bar', () => {
	it('fills its box in both directions, in pixels or in percent', () => {
		const part = { u0: 250, u1: 750 };
		for (const direction of ['ltr', 'rtl'] as const) {
			for (const [placing, width] of [
				[percent, '50%'],
				[pixels(800), 400]
			] as const) {
				const box = markBox(part, 1000, direction, placing);
				const { left, right, width: own } = shapeGeometry('soft', box, 'after', direction);
				expect([left, right, own]).toEqual([0, width, width]);
			}
		}
	});

	it('stays within its row, wherever its label stands and however wide the picture is', () => {
		fc.assert(
			fc.property(someShape, someSide, someBar, (shape, label, box) => {
				const { height, round } = shapeGeometry(shape, box, label, 'ltr');
				expect(round).toBeLessThanOrEqual(height / 2);
				const { centre, under, row } = metricsFor(1184, true);
				const middle = label === 'under' ? under[2] : centre;
				expect(middle - height / 2).toBeGreaterThanOrEqual(0);
				expect(middle + height / 2).toBeLessThanOrEqual(row);
			})
		);
	});

	it('without a label fits the rows of a phone and of the strip', () => {
		for (const { centre, row } of [metricsFor(352, true), stripMetrics(352)]) {
			for (const shape of SHAPES) {
				expect(centre - heightOf(shape) / 2).toBeGreaterThanOrEqual(0);
				expect(centre + heightOf(shape) / 2).toBeLessThanOrEqual(row);
			}
		}
	});

	it('is tall around its label and thin above it, whatever its shape', () => {
		for (const shape of SHAPES) {
			expect(heightOf(shape, 'inside')).toBe(20);
			expect(heightOf(shape, 'under')).toBe(5);
			for (const beside of ['after', 'before', undefined] as const) {
				expect(heightOf(shape, beside)).toBeGreaterThan(heightOf(shape, 'under'));
				expect(heightOf(shape, beside)).toBeLessThan(heightOf(shape, 'inside'));
			}
		}
	});

	it('of certain days is thinner than one whose outline or middle line has to show', () => {
		for (const shape of SHAPES) {
			if (shape !== 'bar') expect(heightOf('bar')).toBeLessThan(heightOf(shape));
		}
	});

	it('has round corners, of half its height at most six pixels; beyond the window it is cut straight', () => {
		const round = (box: MarkBox, label?: LabelSide) =>
			shapeGeometry('soft', box, label, 'ltr').round;
		expect(round(bar(), 'under')).toBe(2.5);
		expect(round(bar())).toBe(6);
		expect(round(bar(), 'inside')).toBe(6);
		for (const open of [{ openLeft: true }, { openRight: true }]) {
			expect(round(bar(open))).toBe(1);
		}
	});
});

describe('the ring of a band without an end', () => {
	const begins = (direction: 'ltr' | 'rtl', of: Partial<MarkBox>) =>
		shapeGeometry('fading', bar(of), 'inside', direction).begins;

	it('stands where the band begins: at its left edge, or right to left at its right one', () => {
		expect(begins('ltr', { openRight: true })).toBe(0);
		expect(begins('rtl', { openLeft: true })).toBe(100);
	});

	it('is left out where the beginning is not in view', () => {
		expect(begins('ltr', { openLeft: true })).toBeUndefined();
		expect(begins('rtl', { openRight: true })).toBeUndefined();
	});
});

it('right to left is the mirror of left to right', () => {
	fc.assert(
		fc.property(someShape, someSide, someBar, (shape, label, box) => {
			const ltr = shapeGeometry(shape, box, label, 'ltr');
			const { openLeft, openRight } = box;
			const mirrored = { ...box, openLeft: openRight, openRight: openLeft };
			const rtl = shapeGeometry(shape, mirrored, label, 'rtl');
			const begins = ltr.begins === undefined ? undefined : box.width - Number(ltr.begins);
			expect(rtl).toEqual({ ...ltr, begins });
		})
	);
});
