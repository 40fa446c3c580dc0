import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	countBeginning,
	countOverlapping,
	laneColumns
} from '../../../src/lib/layout/lane-columns';
import { indexOf, LANES, someEvents, someSpan } from './generate';

const someWindow = fc
	.tuple(someSpan, fc.double({ min: 0, max: 1, noNaN: true }))
	.map(([{ from, to }, by]) => ({ from: from + by, to: to + by * by }));

it('every event stands in the columns of its lane, by importance and by side', () => {
	fc.assert(
		fc.property(someEvents(80), (sketches) => {
			const { index } = indexOf(sketches);
			laneColumns(index, LANES).forEach(({ all, byImportance, sides }, lane) => {
				const own = [...index.lane.keys()].filter((i) => index.lane[i] === lane);
				expect([...all.events]).toEqual(own);
				expect([...all.start]).toEqual(own.map((i) => index.start[i]));
				expect(byImportance.map(({ events }) => [...events])).toEqual(
					[3, 2, 1].map((of) => own.filter((i) => index.importance[i] === of))
				);
				expect(sides.map(({ start }) => start.length)).toEqual(
					sides.map((_, side) => own.filter((i) => index.side[i] === side).length)
				);
			});
		}),
		{ numRuns: 60 }
	);
}, 60_000);

it('counting by columns is counting one by one, in fractions of days too', () => {
	fc.assert(
		fc.property(someEvents(80), someWindow, fc.boolean(), (sketches, window, whole) => {
			const { index } = indexOf(sketches);
			// Windows that begin and end exactly where events do, too.
			const from = whole ? (index.end[0] ?? 0) : window.from;
			const to = whole ? Math.max(from + 1, index.start.at(-1) ?? 0) : window.to;
			const columns = laneColumns(index, LANES);
			columns.forEach(({ all, sides }, lane) => {
				const count = (test: (start: number, end: number, side: number) => boolean) =>
					[...index.start.keys()].filter(
						(i) =>
							index.lane[i] === lane &&
							test(index.start[i] ?? 0, index.end[i] ?? 0, index.side[i] ?? 0)
					).length;
				sides.forEach((column, of) => {
					expect(countOverlapping(column, from, to)).toBe(
						count((start, end, side) => side === of && start < to && end > from)
					);
				});
				expect(countBeginning(all, from, to)).toBe(count((start) => start >= from && start < to));
			});
		}),
		{ numRuns: 60 }
	);
}, 60_000);
