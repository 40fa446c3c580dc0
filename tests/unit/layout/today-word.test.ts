import { describe, expect, it } from 'vitest';
import { todaySide } from '../../../src/lib/layout/today-word';

/** A pixel a day; years begin at 0, 365 and 730, and their names take 5 pixels and 33 more. */
const layout = { span: { from: 0, to: 800 }, width: 800, direction: 'rtl' } as const;
const names = [0, 365, 730].map((day) => ({ day, text: '2025' }));
const side = (today: number) => todaySide(layout, names, 14, today, 40);

describe('the word for today', () => {
	it('stands on the earlier side of its line', () => {
		expect(side(200)).toBe('earlier');
		expect(side(365)).toBe('earlier');
	});

	it('stands on the later side where a name or the edge takes the earlier one', () => {
		expect(side(45)).toBe('later');
		expect(side(410)).toBe('later');
		expect(todaySide(layout, [], 14, 20, 40)).toBe('later');
	});

	it('is left out in the first weeks of a year, whose name stands on both sides', () => {
		expect(side(10)).toBeUndefined();
		expect(side(380)).toBeUndefined();
	});

	it('is left out where neither side has room before the next name or the edge', () => {
		expect(side(770)).toBeUndefined();
		expect(todaySide(layout, [{ day: 45, text: '2025' }], 14, 40, 40)).toBeUndefined();
	});

	it('is not kept away by a name that has itself no room', () => {
		expect(todaySide(layout, [{ day: 780, text: '2025' }], 14, 790, 40)).toBe('earlier');
	});
});
