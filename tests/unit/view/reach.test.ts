import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { days } from '../../../src/lib/layout/scale';
import { coveredShares, isSeen, reachEvent, windowOf } from '../../../src/lib/view/reach';
import { daysFrom, FIRST, indexOf, LAST, sketch } from '../layout/generate';

const PLOT = { left: 100, right: 1100 };

describe('what covers the plot', () => {
	it.each([
		['nothing', undefined, 'ltr', [0, 0]],
		['a panel at the right, time to the right', { left: 700, right: 1200 }, 'ltr', [0, 0.4]],
		['a panel at the right, time to the left', { left: 700, right: 1200 }, 'rtl', [0.4, 0]],
		['a panel at the left, time to the right', { left: 0, right: 400 }, 'ltr', [0.3, 0]],
		['a panel at the left, time to the left', { left: 0, right: 400 }, 'rtl', [0, 0.3]],
		['a panel beside it', { left: 1150, right: 1500 }, 'ltr', [0, 0]],
		['a sheet as wide as the page, below', { left: 0, right: 1200 }, 'ltr', [0, 0]]
	] as const)('%s', (_, cover, direction, shares) => {
		expect(coveredShares(PLOT, cover, direction)).toEqual(shares);
	});
});

const DOMAIN = [FIRST, LAST] as const;
const SPAN = { from: FIRST + 4000, to: FIRST + 5000 };

const one = (start: number, length = 1, flags = {}) =>
	indexOf([sketch(daysFrom(start, length, flags))]).index;

describe('the window that shows an event', () => {
	it('is the same where the event stands well within what can be seen', () => {
		expect(reachEvent(one(SPAN.from + 300), 0, SPAN, DOMAIN, [0, 0.4])).toBe(SPAN);
	});

	it('moves where the event lies below the panel, and leaves room for its title', () => {
		const { from } = reachEvent(one(SPAN.from + 700), 0, SPAN, DOMAIN, [0, 0.4]);
		const share = (SPAN.from + 700.5 - from) / 1000;
		expect(share).toBeLessThan(0.6 - 0.2);
		expect(share).toBeGreaterThan(0.3);
	});

	it('goes by the first day of an event without a date, and stays where a long one is seen well', () => {
		const open = one(SPAN.to + 500, 1, { openEnd: true });
		const { to } = reachEvent(open, 0, SPAN, DOMAIN, [0, 0]);
		expect(to).toBeGreaterThan(SPAN.to + 500);
		expect(to).toBeLessThan(SPAN.to + 700);
		const long = one(FIRST, 9000);
		expect(reachEvent(long, 0, SPAN, DOMAIN, [0, 0.4])).toBe(SPAN);
	});

	it('goes by the last day where nobody knows the first', () => {
		const until = one(SPAN.to + 500, 1, { openStart: true });
		expect(isSeen(until, 0, SPAN, [0, 0])).toBe(true);
		expect(reachEvent(until, 0, SPAN, DOMAIN, [0, 0])).toBe(SPAN);
		const past = one(SPAN.from - 500, 1, { openStart: true });
		const { from, to } = reachEvent(past, 0, SPAN, DOMAIN, [0, 0]);
		expect(from).toBeLessThan(SPAN.from - 500);
		expect(to).toBeGreaterThan(SPAN.from);
	});

	it('keeps its length and lies within the data, and shows the event unless an end forbids it', () => {
		const share = fc.double({ min: 0, max: 0.45, noNaN: true });
		fc.assert(
			fc.property(
				fc.integer({ min: FIRST, max: LAST - 1 }),
				fc.integer({ min: 1, max: 500 }),
				fc.integer({ min: FIRST, max: LAST - 1000 }),
				fc.integer({ min: 3, max: 1000 }),
				share,
				share,
				(start, length, from, window, earlier, later) => {
					const index = one(start, Math.min(length, LAST - start));
					const span = { from, to: from + window };
					const margins = [earlier, later] as const;
					const found = reachEvent(index, 0, span, DOMAIN, margins);
					expect(days(found)).toBeCloseTo(window, 6);
					expect(found.from).toBeGreaterThanOrEqual(FIRST - 1e-6);
					expect(found.to).toBeLessThanOrEqual(LAST + 1e-6);
					const atEnd = found.from <= FIRST + 1e-6 || found.to >= LAST - 1e-6;
					expect(atEnd || isSeen(index, 0, found, margins)).toBe(true);
				}
			)
		);
	});
});

describe('the window of some events', () => {
	const several = indexOf([
		sketch(daysFrom(FIRST + 100)),
		sketch(daysFrom(FIRST + 2100)),
		sketch(daysFrom(FIRST + 5000, 10)),
		sketch(daysFrom(FIRST + 6000, 1, { openEnd: true }))
	]).index;

	it('holds them with a tenth of their length at either end', () => {
		expect(windowOf(several, [1, 2], DOMAIN)).toEqual({
			from: FIRST + 2100 - 291,
			to: FIRST + 5010 + 291
		});
	});

	it('is a year long about a single day', () => {
		const { from, to } = windowOf(several, [1], DOMAIN);
		expect(to - from).toBe(365);
		expect((from + to) / 2).toBe(FIRST + 2100.5);
	});

	it('ends with the data where an event has no end', () => {
		expect(windowOf(several, [3], DOMAIN).to).toBe(LAST);
		expect(windowOf(several, [0, 3], DOMAIN)).toEqual({ from: FIRST, to: LAST });
	});
});
