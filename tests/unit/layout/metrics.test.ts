import { describe, expect, it } from 'vitest';
import {
	ARABIC_TENTHS,
	metricsFor,
	stripHeight,
	stripMetrics,
	WIDTH_CLASSES
} from '../../../src/lib/layout/metrics';
import { shapeGeometry } from '../../../src/lib/layout/shape-geometry';

describe('metricsFor()', () => {
	it('a phone has marks without labels, low rows and no gutter', () => {
		for (const width of [256, 352, 479]) {
			expect(metricsFor(width, true)).toMatchObject({ labelled: false, gutter: 0 });
			expect(metricsFor(width, true)).toEqual(metricsFor(width, false));
		}
	});

	it('lane names stand beside the lanes in wide pictures only, else above them', () => {
		for (const width of [480, 704, 999]) {
			const { gutter, laneHead, labelled } = metricsFor(width, true);
			expect(labelled).toBe(true);
			expect(gutter).toBe(0);
			expect(laneHead).toBeGreaterThan(0);
		}
		for (const width of [1000, 1184, 1600]) {
			const { gutter, laneHead } = metricsFor(width, true);
			expect(gutter).toBeGreaterThan(0);
			expect(laneHead).toBe(0);
		}
	});

	it('a row has room for its lines: less for one language than for two', () => {
		const [both, one] = [metricsFor(1184, true), metricsFor(1184, false)];
		expect(one.row).toBeLessThan(both.row);
		expect(both.row).toBeGreaterThan(both.baselines[1] + both.under[0]);
		expect(one.row).toBeGreaterThan(one.baselines[0] + one.under[0]);
	});

	it('a bar over its title begins with its row, and leaves the title the height that Arabic letters need', () => {
		const bar = { kind: 'bar', x: 0, width: 60, openLeft: false, openRight: false } as const;
		for (const both of [false, true]) {
			const { under, baselines, font } = metricsFor(704, both);
			const { height } = shapeGeometry('bar', bar, 'under', 'rtl');
			expect(under[2] - height / 2).toBe(0);
			const letters = (0.84 * font[0] * ARABIC_TENTHS) / 10;
			expect(baselines[0] + under[0] - letters).toBeGreaterThan(height);
		}
	});

	it('on a wide screen the picture aims at 640 pixels at most', () => {
		expect(metricsFor(1184, true).maxHeight).toBeLessThanOrEqual(640);
	});

	it('the classes ascend, and each has its own kind of picture', () => {
		expect([...WIDTH_CLASSES].sort((a, b) => a - b)).toEqual(WIDTH_CLASSES);
	});
});

describe('stripMetrics()', () => {
	it('a wide strip has a gutter for the names of its lanes, and is taller than a narrow one', () => {
		for (const width of [256, 352, 699]) expect(stripMetrics(width).gutter).toBe(0);
		for (const width of [700, 1184])
			expect(stripMetrics(width).gutter).toBe(metricsFor(1184, true).gutter);
		expect(stripHeight(700, 6)).toBeGreaterThan(stripHeight(699, 6));
	});

	it('marks stand in the middle of their rows', () => {
		for (const width of [352, 1184]) {
			const { row, centre } = stripMetrics(width);
			expect(centre).toBe(row / 2);
		}
	});
});
