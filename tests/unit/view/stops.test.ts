import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutTimeline } from '../../../src/lib/layout/layout';
import { overlaps } from '../../../src/lib/model/date';
import {
	eventBeyond,
	nextStop,
	spotOf,
	standIn,
	stopsOf,
	windowWith,
	type Stop
} from '../../../src/lib/view/stops';
import { daysFrom, indexOf, sketch, someEvents, somePicture, someSpan } from '../layout/generate';

/** A mark of one day, or a count. */
const stop = (key: string, at: number, lane: number, rest: Partial<Stop> = {}): Stop => ({
	key,
	at,
	lane,
	from: at,
	to: at + 1,
	y: 0,
	isCount: false,
	...rest
});

const STOPS = [
	stop('a', 10, 0),
	stop('b', 20, 2),
	stop('c', 30, 0, { from: 24, to: 36, isCount: true }),
	stop('d', 40, 4),
	stop('e', 50, 2)
];
const at = (key: string) => STOPS.find((one) => one.key === key) as Stop;

describe('nextStop()', () => {
	it.each([
		['a', 'later', 'b'],
		['d', 'earlier', 'c'],
		['a', 'earlier', undefined],
		['e', 'later', undefined],
		['a', 'down', 'b'],
		['c', 'down', 'b'],
		['d', 'up', 'e'],
		['b', 'down', 'd'],
		['b', 'up', 'a'],
		['e', 'up', 'c'],
		['a', 'up', undefined],
		['d', 'down', undefined]
	] as const)('from %s %s: %s', (from, way, to) => {
		expect(nextStop(STOPS, at(from), way)?.key).toBe(to);
	});

	it('is nothing where there is nothing', () => {
		for (const way of ['up', 'down'] as const) expect(nextStop([], at('a'), way)).toBeUndefined();
	});
});

describe('standIn()', () => {
	it.each([
		['the count that holds the day', { lane: 0, from: 25, to: 26 }, 'c'],
		['not the count of another lane', { lane: 2, from: 29, to: 30 }, 'c'],
		['what a count held', { lane: 2, from: 16, to: 32, isCount: true }, 'b'],
		['the nearest in time', { lane: 3, from: 44, to: 45 }, 'd'],
		['the nearest beyond an edge', { lane: 0, from: 900, to: 901 }, 'e']
	])('%s', (_, spot, key) => {
		expect(standIn(STOPS, spot)?.key).toBe(key);
	});

	it('is nothing where nothing is drawn', () => {
		expect(standIn([], at('a'))).toBeUndefined();
	});
});

describe('stopsOf()', () => {
	it('has every mark and count once, in order of time, none outside the window', () => {
		fc.assert(
			fc.property(somePicture(80), ({ input }) => {
				const layout = layoutTimeline(input);
				const stops = stopsOf(layout, layout.span, input.index);
				expect(stops.length).toBe(layout.marks.length + layout.counts.length);
				expect(new Set(stops.map(({ key }) => key)).size).toBe(stops.length);
				stops.forEach((one, k) => {
					expect(one.at).toBeGreaterThanOrEqual(stops[k - 1]?.at ?? input.span.from);
					expect(one.at).toBeLessThanOrEqual(input.span.to);
				});
			}),
			{ numRuns: 60 }
		);
	});

	it('arrows reach every one of them from the first', () => {
		fc.assert(
			fc.property(somePicture(80), ({ input }) => {
				const layout = layoutTimeline(input);
				const stops = stopsOf(layout, layout.span, input.index);
				let here = stops[0];
				const reached: string[] = [];
				while (here) {
					reached.push(here.key);
					here = nextStop(stops, here, 'later');
				}
				expect(reached).toEqual(stops.map(({ key }) => key));
			}),
			{ numRuns: 60 }
		);
	});
});

describe('eventBeyond()', () => {
	it('is the nearest in order of time that does not overlap the window', () => {
		fc.assert(
			fc.property(someEvents(80), someSpan, (sketches, span) => {
				const { index, dates } = indexOf(sketches);
				const outside = dates.flatMap((date, i) => (overlaps(date, span.from, span.to) ? [] : [i]));
				const after = outside.find((i) => (index.start[i] ?? 0) >= span.to);
				const before = outside.findLast((i) => (index.start[i] ?? 0) < span.from);
				expect(eventBeyond(index, span, 'later')).toBe(after);
				expect(eventBeyond(index, span, 'earlier')).toBe(before);
			})
		);
	});
});

describe('windowWith()', () => {
	const { index } = indexOf([
		sketch(daysFrom(100)),
		sketch(daysFrom(500, 60)),
		sketch(daysFrom(900, 1, { openEnd: true }))
	]);
	const domain = [0, 1000] as const;

	it.each([
		['the same where the event is in view', 0, { from: 50, to: 150 }, { from: 50, to: 150 }],
		['the same where a part of it is', 1, { from: 550, to: 650 }, { from: 550, to: 650 }],
		['the same for what goes on', 2, { from: 950, to: 960 }, { from: 950, to: 960 }],
		['later, a quarter from its edge', 1, { from: 50, to: 150 }, { from: 425, to: 525 }],
		['earlier', 0, { from: 425, to: 525 }, { from: 75, to: 175 }],
		['no further than there are data', 0, { from: 600, to: 1000 }, { from: 0, to: 400 }]
	])('%s', (_, position, window, expected) => {
		expect(windowWith(index, position, window, domain)).toEqual(expected);
	});
});

it('a spot is the days of its event; of an open beginning the last one', () => {
	const { index } = indexOf([sketch(daysFrom(300, 1, { openStart: true }), { lane: 3 })]);
	expect(spotOf(index, 0)).toEqual({ lane: 3, from: 300, to: 301 });
});
