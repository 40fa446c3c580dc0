import { describe, expect, it } from 'vitest';
import { editDistance, nearest, suggestion } from '../../../src/lib/data/nearest';

describe('nearest', () => {
	it.each([
		['', 'abc', 3],
		['kitten', 'sitting', 3],
		['form', 'from', 1],
		['same', 'same', 0]
	])('%s and %s are %i apart', (a, b, distance) => {
		expect(editDistance(a, b)).toBe(distance);
		expect(editDistance(b, a)).toBe(distance);
	});

	it('finds the closest word, and none where too much differs', () => {
		expect(nearest('secrity', ['trade', 'security', 'scarcity'])).toBe('security');
		expect(nearest('red', ['a', 'd'])).toBeUndefined();
		expect(nearest('x', [])).toBeUndefined();
	});

	it('lists a few known words where none is near, but not many', () => {
		expect(suggestion('red', ['a', 'b'])).toBe('; known are a, b');
		expect(
			suggestion(
				'red',
				Array.from({ length: 16 }, (_, i) => `word${i}`)
			)
		).toBe('');
		expect(suggestion('red', [])).toBe('');
	});

	it('takes no long time over long words', () => {
		expect(editDistance('a'.repeat(1_000_000), 'b'.repeat(1_000_000))).toBe(100);
	});
});
