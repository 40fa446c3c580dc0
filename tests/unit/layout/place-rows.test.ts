import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelLines } from '../../../src/lib/layout/label-width';
import { metricsFor } from '../../../src/lib/layout/metrics';
import { pack } from '../../../src/lib/layout/pack';
import { COUNT_HALF, placeRows } from '../../../src/lib/layout/place-rows';
import type { Span } from '../../../src/lib/layout/scale';
import { overlapping } from '../../../src/lib/layout/search';
import {
	daysFrom,
	EN,
	indexOf,
	LANES,
	sketch,
	someEvents,
	someSpan,
	type Sketch
} from './generate';

const LINES = labelLines([EN], metricsFor(1184, false));

/** Every lane shows its first `most` rows. */
function placed(sketches: readonly Sketch[], span: Span, most: number, scale = 1) {
	const { index } = indexOf(sketches);
	const packing = pack(index, LANES, scale, LINES, []);
	const shown = packing.rows.map((rows) => [...rows.keys()].slice(0, most));
	const visible = overlapping(index, span.from, span.to);
	return { index, packing, visible, ...placeRows(index, packing, shown, visible, span) };
}

const SPAN = { from: 0, to: 1000 };
const pile = (n: number, of: Partial<Sketch> = {}) =>
	Array.from({ length: n }, () => sketch(daysFrom(500), { ...of }));

describe('placeRows()', () => {
	it('tells every event of the window once: in a row or in a count', () => {
		const most = fc.integer({ min: 1, max: 5 });
		fc.assert(
			fc.property(someEvents(200), someSpan, most, (sketches, span, rows) => {
				const of = placed(sketches, span, rows, 1184 / (span.to - span.from));
				const counted = of.counts.flatMap(({ bucket }) => bucket.events);
				const drawn = of.visible.filter((i) => of.row.has(i));
				expect([...counted, ...drawn].sort((a, b) => a - b)).toEqual(of.visible);
			}),
			{ numRuns: 60 }
		);
	}, 30_000);

	it('labelled events keep their packed row', () => {
		const { row, labelled, packing } = placed(pile(4), SPAN, 2);
		const kept = [...labelled];
		expect(kept.map((i) => row.get(i))).toEqual(kept.map((i) => packing.row[i]));
		expect(kept).toHaveLength(2);
	});

	it('what has no row of its own stands, without its label, in a gap', () => {
		const wide = [480, 500, 520].map((day) =>
			sketch(daysFrom(day), { en: 30, importance: day === 500 ? 1 : 2 })
		);
		const { row, labelled, counts } = placed(wide, SPAN, 1);
		expect([...row.values()]).toEqual([0, 0, 0]);
		expect(labelled).toEqual(new Set([0, 2]));
		expect(counts).toEqual([]);
	});

	it('several without room become one count, below the rows shown', () => {
		const { counts, overflow } = placed(pile(6), SPAN, 1);
		expect(counts.map(({ bucket, row }) => [bucket.events.length, row])).toEqual([[5, 1]]);
		expect(overflow[0]).toBe(1);
	});

	it('one alone without room is drawn as it is', () => {
		const { counts, row, overflow } = placed(pile(2), SPAN, 1);
		expect(counts).toEqual([]);
		expect([...row.values()].sort()).toEqual([0, 1]);
		expect(overflow).toEqual([1, 0, 0, 0, 0, 0]);
	});

	it('the important finds a gap before the rest', () => {
		const sketches = [
			sketch(daysFrom(460), { importance: 3, en: 30 }),
			sketch(daysFrom(480), { importance: 1, en: 30 }),
			sketch(daysFrom(480), { importance: 2, en: 30 }),
			sketch(daysFrom(500), { importance: 3, en: 30 })
		];
		const { row, labelled } = placed(sketches, SPAN, 1);
		expect(labelled).toEqual(new Set([0, 3]));
		expect([row.get(2), row.get(1)]).toEqual([0, 1]);
	});

	it('count marks of a row do not touch, at the edges neither', () => {
		const most = fc.integer({ min: 1, max: 3 });
		fc.assert(
			fc.property(someEvents(120), someSpan, most, (sketches, span, rows) => {
				const scale = 1184 / (span.to - span.from);
				const { counts } = placed(sketches, span, rows, scale);
				const drawn = counts.map(({ bucket, row }) => {
					const u = ((bucket.from + bucket.to) / 2 - span.from) * scale;
					const at = Math.min(Math.max(u, COUNT_HALF), 1184 - COUNT_HALF);
					return { at, row: `${bucket.lane}:${row}` };
				});
				drawn.forEach((a, k) => {
					for (const b of drawn.slice(k + 1)) {
						if (a.row === b.row) expect(Math.abs(a.at - b.at)).toBeGreaterThan(2 * COUNT_HALF);
					}
				});
			}),
			{ numRuns: 60 }
		);
	}, 30_000);
});
