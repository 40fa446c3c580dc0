import { expect, it } from 'vitest';
import { isDouble } from '../../../src/lib/view/taps';

const FIRST = { time: 1000, x: 200, y: 100, link: false };

it.each([
	['soon and at the same place', { time: 1200, x: 200, y: 100 }, true],
	['a finger’s width beside it', { time: 1200, x: 215, y: 110 }, true],
	['elsewhere', { time: 1200, x: 260, y: 100 }, false],
	['later', { time: 1600, x: 200, y: 100 }, false]
])('a second tap %s', (_, tap, expected) => {
	expect(isDouble(FIRST, tap)).toBe(expected);
});

it('the first tap has none before it', () => {
	expect(isDouble(undefined, FIRST)).toBe(false);
});
