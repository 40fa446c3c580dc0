import { describe, expect, it } from 'vitest';
import { countOf, countsHolding } from '../../../src/lib/layout/counted';
import type { PlacedCount, PlacedMark } from '../../../src/lib/layout/layout';
import type { EventIndex } from '../../../src/lib/model/event-index';

const SPAN = { from: 100, to: 200 };

/** Events by lane, first day and the day after their last. */
function indexOf(...events: [lane: number, start: number, end: number][]): EventIndex {
	return {
		lane: events.map(([lane]) => lane),
		start: events.map(([, start]) => start),
		end: events.map(([, , end]) => end)
	} as unknown as EventIndex;
}

function count(lane: number, from: number, to: number): PlacedCount {
	return { bucket: { key: `${lane}:${from}`, lane, from, to } } as unknown as PlacedCount;
}

const COUNTS = [count(0, 100, 120), count(0, 140, 160), count(0, 180, 200), count(1, 100, 200)];
const keyOf = (index: EventIndex, event = 0) =>
	countOf({ counts: COUNTS, span: SPAN }, index, event)?.bucket.key;

describe('countOf', () => {
	it.each([
		['of its lane', [1, 150, 151], '1:100'],
		['of its day', [0, 150, 151], '0:140'],
		['nearest before its day', [0, 165, 166], '0:140'],
		['nearest after its day', [0, 175, 176], '0:180'],
		['earlier of two that are as near', [0, 130, 131], '0:100'],
		['of the window’s first day where it began before', [0, 20, 190], '0:100'],
		['none in a lane without counts', [2, 150, 151], undefined],
		['none where it ended before the window', [0, 20, 100], undefined],
		['the first where it ends on the window’s first day', [0, 20, 101], '0:100'],
		['none where it begins after the window', [0, 200, 201], undefined],
		['the last where it begins on the window’s last day', [0, 199, 260], '0:180']
	] as const)('is the count %s', (_, event, key) => {
		expect(keyOf(indexOf([...event]))).toBe(key);
	});
});

describe('countsHolding', () => {
	const index = indexOf([0, 110, 111], [0, 150, 151], [1, 150, 151], [0, 300, 301]);
	const marks = [{ event: 1 }] as unknown as PlacedMark[];
	const holding = (...events: number[]) => [
		...countsHolding({ counts: COUNTS, marks, span: SPAN }, index, events)
	];

	it('names each count once, whatever it holds', () => {
		expect(holding(0, 0, 2)).toEqual(['0:100', '1:100']);
	});

	it('names none for what has a mark of its own, or lies outside the window', () => {
		expect(holding(1, 3)).toEqual([]);
	});
});
