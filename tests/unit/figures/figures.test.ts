// Pictures are drawn as they are stored. A change of the drawing shows here as a picture that somebody has to look at.
import { describe, expect, test } from 'vitest';
import { KEY_ORDER } from '../../../src/lib/model/shape';
import { wellFormed } from '../exports/well-formed';
import { drawn } from './draw';
import { FIGURES } from './drawn/all';
import { forget, REMEDY, setAside, store, stored, storedNames, UPDATING } from './stored';

describe('a picture is drawn as it is stored', () => {
	test.each(FIGURES)('$name: $shows', async (figure) => {
		const { name } = figure;
		const svg = await drawn(figure);
		if (UPDATING) store(name, svg);
		const before = stored(name);
		if (svg === before) return;
		const fault = before === undefined ? 'is not stored' : 'is drawn otherwise than stored';
		expect(svg, `${name} ${fault}: ${setAside(name, svg)}. ${REMEDY}`).toBe(before);
	});
});

describe('the stored pictures', () => {
	const names = FIGURES.map(({ name }) => name);

	test('each have a test that draws them', () => {
		const left = storedNames().filter((name) => !names.includes(name));
		if (UPDATING) left.forEach(forget);
		else expect(left, `stored, and drawn by no test. ${REMEDY}`).toEqual([]);
	});

	test('have names of their own, in either direction', () => {
		expect(new Set(names).size).toBe(names.length);
		const ways = FIGURES.map(({ lang }) => lang);
		expect(ways.filter((lang) => lang === 'ar').length).toBeGreaterThanOrEqual(12);
		expect(ways.filter((lang) => lang === 'en').length).toBeGreaterThanOrEqual(12);
	});

	test('are documents of less than 60 kB, a megabyte together', () => {
		const sizes = names.map((name) => Buffer.byteLength(stored(name) ?? ''));
		expect(Math.max(...sizes)).toBeLessThan(60_000);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_000_000);
		expect(names.filter((name) => !wellFormed(stored(name) ?? ''))).toEqual([]);
	});

	test('show every shape of a mark, counts, dimmed marks and today, in either direction', () => {
		const wanted = [
			...KEY_ORDER.map((shape) => `class="mark ${shape}"`),
			...['count', 'today-line'].map((name) => `class="${name} s-`),
			' dim"'
		];
		for (const way of ['ar', 'en'] as const) {
			const all = FIGURES.filter(({ lang }) => lang === way).map(({ name }) => stored(name) ?? '');
			expect(
				wanted.filter((markup) => !all.some((svg) => svg.includes(markup))),
				way
			).toEqual([]);
		}
	});
});
