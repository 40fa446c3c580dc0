import { describe, expect, test } from 'vitest';
import { textWidths, titleWidths } from '../../../src/lib/data/measure';

const width = (text: string, weight: 400 | 600 = 400) => textWidths([text], weight)[0] ?? NaN;

describe('textWidths', () => {
	test('an empty title has no width', () => {
		expect(width('')).toBe(0);
	});

	test('widths are in em: a digit of Plex Sans is 0.6 em wide', () => {
		expect(width('0')).toBe(0.6);
		expect(width('2025')).toBe(2.4);
	});

	test('widths are rounded up to a hundredth, never down', () => {
		for (const text of ['meeting', 'لقاء', 'Trade, 2019–2024', 'W']) {
			const value = width(text);
			expect(Math.abs(value * 100 - Math.round(value * 100))).toBeLessThan(1e-9);
			expect(value).toBeGreaterThanOrEqual(width(text.repeat(10)) / 10 - 0.05);
		}
	});

	test('the heavier weight is the wider', () => {
		for (const text of ['Ministers meet', 'اجتماع الوزراء']) {
			expect(width(text, 600)).toBeGreaterThan(width(text, 400));
		}
	});

	test('Arabic letters are joined: a word is narrower than its letters alone', () => {
		const letters = textWidths(['ب', 'ي', 'ت'], 400).reduce((sum, one) => sum + one, 0);
		expect(width('بيت')).toBeLessThan(letters * 0.8);
	});

	test('vowel signs take no room', () => {
		expect(width('مُحَمَّد')).toBe(width('محمد'));
	});

	test('a Latin name inside Arabic text is as wide as outside it', () => {
		const parts = width('شركة ') + width('ACWA Power') + width(' للطاقة');
		expect(width('شركة ACWA Power للطاقة')).toBeCloseTo(parts, 1);
	});
});

describe('titleWidths', () => {
	test('answers in the order given, each in its own weight', () => {
		const titles = [
			{ id: 'a', lang: 'en', text: 'Ministers meet', weight: 600 },
			{ id: 'a', lang: 'ar', text: 'اجتماع الوزراء', weight: 400 }
		] as const;
		expect(titleWidths(titles)).toEqual([width('Ministers meet', 600), width('اجتماع الوزراء')]);
	});

	test('a thousand titles take less than two seconds', () => {
		const title = { id: 'a', lang: 'ar', text: 'زيارة رسمية ومباحثات 2024', weight: 600 } as const;
		const begun = performance.now();
		titleWidths(Array.from({ length: 1000 }, () => title));
		expect(performance.now() - begun).toBeLessThan(2000);
	});
});
