import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	candidates,
	INSIDE_PAD,
	LABEL_GAP,
	LONG_BAR,
	OPEN_PAD
} from '../../../src/lib/layout/candidates';
import { markExtent } from '../../../src/lib/layout/extent';
import { labelLines, labelWidth } from '../../../src/lib/layout/label-width';
import { metricsFor } from '../../../src/lib/layout/metrics';
import type { EventDate } from '../../../src/lib/model/types';
import { AR, daysFrom, EN, indexOf, sketch, someEvents } from './generate';

const LINES = labelLines([EN, AR], metricsFor(1184, true));

/** Candidates of one event with an English title of `en` em (13 pixels each), at a pixel a day. */
function of(date: EventDate, en = 10, last?: number) {
	return candidates(indexOf([sketch(date, { en, ar: 1 })]).index, 0, 1, LINES, last);
}

describe('candidates()', () => {
	it('a dot has its label after or before it', () => {
		expect(of(daysFrom(100))).toEqual([
			{ event: 0, side: 'after', u0: 95.5, u1: 105.5 + LABEL_GAP + 130 },
			{ event: 0, side: 'before', u0: 95.5 - LABEL_GAP - 130, u1: 105.5 }
		]);
	});

	it('a bar carries its label inside as soon as it is long enough', () => {
		const enough = 130 + 2 * INSIDE_PAD;
		expect(of(daysFrom(0, enough))).toEqual([{ event: 0, side: 'inside', u0: 0, u1: enough }]);
		expect(of(daysFrom(0, enough - 1)).map(({ side }) => side)).toEqual(['under']);
	});

	it('a long bar has a longer label under it', () => {
		expect(of(daysFrom(0, LONG_BAR))).toEqual([{ event: 0, side: 'under', u0: 0, u1: 130 }]);
		expect(of(daysFrom(0, 140))).toEqual([{ event: 0, side: 'under', u0: 0, u1: 140 }]);
		expect(of(daysFrom(0, LONG_BAR - 1)).map(({ side }) => side)).toEqual(['after', 'before']);
	});

	it('open ends leave nothing but the inside', () => {
		expect(of(daysFrom(0, 1, { openEnd: true }))).toEqual([
			{ event: 0, side: 'inside', u0: 0, u1: Infinity }
		]);
		expect(of(daysFrom(0, 1, { openStart: true }))).toEqual([
			{ event: 0, side: 'inside', u0: -Infinity, u1: 1 }
		]);
	});

	it('what has no end is titled before its beginning where time ends too soon after it', () => {
		const open = daysFrom(100, 1, { openEnd: true });
		const enough = 100 + OPEN_PAD + 130 + INSIDE_PAD;
		const inside = [{ event: 0, side: 'inside', u0: 100, u1: Infinity }];
		expect(of(open, 10, enough)).toEqual(inside);
		expect(of(open, 10, enough - 1)).toEqual([
			{ event: 0, side: 'before', u0: 100 - OPEN_PAD - 130, u1: Infinity }
		]);
		// It begins where no window reaches.
		expect(of(open, 10, 100)).toEqual(inside);
		expect(candidates(indexOf([sketch(open)]).index, 0, 1, [], enough - 1)).toEqual(inside);
		// What ends is titled beside itself there as elsewhere.
		expect(of(daysFrom(100), 10, 101)).toEqual(of(daysFrom(100)));
	});

	it('without labels a mark takes its own room', () => {
		const { index } = indexOf([sketch(daysFrom(100))]);
		expect(candidates(index, 0, 1, [])).toEqual([
			{ event: 0, side: 'inside', u0: 95.5, u1: 105.5 }
		]);
	});

	it('every candidate contains the mark, and has room for the label', () => {
		const scale = fc.double({ min: 0.01, max: 300, noNaN: true });
		fc.assert(
			fc.property(someEvents(40), scale, (sketches, at) => {
				const { index } = indexOf(sketches);
				for (let i = 0; i < index.size; i++) {
					const mark = markExtent(index, i, (day) => day * at);
					for (const { event, u0, u1 } of candidates(index, i, at, LINES)) {
						expect(event).toBe(i);
						expect(u0 <= mark.u0 && u1 >= mark.u1).toBe(true);
						expect(u1 - u0).toBeGreaterThanOrEqual(labelWidth(index, i, LINES) - 1e-6);
					}
				}
			}),
			{ numRuns: 50 }
		);
	});
});
