import { expect, it } from 'vitest';
import { labelLines, labelWidth } from '../../../src/lib/layout/label-width';
import { ARABIC_TENTHS, metricsFor } from '../../../src/lib/layout/metrics';
import { AR, daysFrom, EN, indexOf, sketch } from './generate';

const WIDE = metricsFor(1184, true);
const { index } = indexOf([sketch(daysFrom(0), { en: 20, ar: 10.01 })]);

it('the first language is larger and stands above the second; Arabic is a tenth larger', () => {
	expect(labelLines([EN, AR], WIDE)).toEqual([
		{ ...EN, size: 13, baseline: WIDE.baselines[0] },
		{ ...AR, size: (11.5 * ARABIC_TENTHS) / 10, baseline: WIDE.baselines[1] }
	]);
	expect(labelLines([AR], WIDE).map(({ size }) => size)).toEqual([(13 * ARABIC_TENTHS) / 10]);
});

it('a label has two lines at most, and none where the picture carries no labels', () => {
	expect(labelLines([EN, AR, { lang: 'fr', direction: 'ltr' }], WIDE)).toHaveLength(2);
	expect(labelLines([EN, AR], metricsFor(352, true))).toEqual([]);
	expect(labelLines([], WIDE)).toEqual([]);
});

it('a label is as wide as its longer line, rounded up', () => {
	expect(labelWidth(index, 0, labelLines([EN, AR], WIDE))).toBe(260);
	expect(labelWidth(index, 0, labelLines([AR], WIDE))).toBe(
		Math.ceil((10.01 * 13 * ARABIC_TENTHS) / 10)
	);
	expect(labelWidth(index, 0, labelLines([AR, EN], WIDE))).toBe(230);
	expect(labelWidth(index, 0, [])).toBe(0);
	expect(labelWidth(index, 0, labelLines([{ lang: 'fr', direction: 'ltr' }], WIDE))).toBe(0);
});
