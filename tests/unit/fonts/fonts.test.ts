import { readFileSync, readdirSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import ranges from '../../../src/lib/fonts/ranges.json' with { type: 'json' };

const folder = new URL('../../../src/lib/fonts/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.woff2'));
const [css, fallbacks] = ['fonts.css', 'fallback.css'].map((name) =>
	readFileSync(new URL(name, folder), 'utf8')
) as [string, string];

/** The code points of a CSS unicode-range. */
function codePoints(range: string): number[] {
	return [...range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].flatMap(([, first, last]) => {
		const from = parseInt(first ?? '', 16);
		const to = parseInt(last ?? first ?? '', 16);
		return Array.from({ length: to - from + 1 }, (_, i) => from + i);
	});
}

describe('the shipped fonts', () => {
	test('an Arabic page, which loads all four, stays within 90 kB of fonts', () => {
		expect(files).toHaveLength(4);
		const bytes = files.reduce((sum, name) => sum + statSync(new URL(name, folder)).size, 0);
		expect(bytes).toBeLessThanOrEqual(90_000);
	});

	test('no letter is in both ranges, so that the order of families does not matter', () => {
		const latin = new Set(codePoints(ranges.latin));
		expect(codePoints(ranges.arabic).filter((point) => latin.has(point))).toEqual([]);
	});

	test.each(files)('fonts.css names %s', (name) => {
		expect(css).toContain(`url('./${name}')`);
	});

	test('the stand-ins need no file', () => {
		expect(fallbacks).not.toContain('url(');
	});

	test('fonts.css was written from the ranges as they stand', () => {
		const written =
			(css + fallbacks).match(/unicode-range:([^;]+);/g)?.map((rule) => codePoints(rule)) ?? [];
		const own = [codePoints(ranges.latin), codePoints(ranges.arabic)];
		expect(written).toHaveLength(10);
		for (const points of written) expect(own).toContainEqual(points);
	});
});
