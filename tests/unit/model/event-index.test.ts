import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/lib/data/edtf';
import {
	dateFlags,
	dateFromFlags,
	dateOfEvent,
	eventIndex,
	OPEN,
	shapeOf,
	type IndexData
} from '../../../src/lib/model/event-index';
import { indexOf, LANES, sketch, someEvents } from '../layout/generate';

const of = (...edtf: string[]) => indexOf(edtf.map((one) => sketch(parseEdtf(one))));

describe('eventIndex()', () => {
	it('starts ascend, open beginnings first, and every column follows', () => {
		fc.assert(
			fc.property(someEvents(), (sketches) => {
				const { index } = indexOf(sketches);
				expect(index.size).toBe(sketches.length);
				index.ids.forEach((id, i) => {
					const one = sketches[Number(id.slice(1))];
					const previous = index.start[i - 1] ?? -Infinity;
					expect(index.start[i]).toBeGreaterThanOrEqual(previous);
					expect([index.lane[i], index.side[i], index.importance[i]]).toEqual([
						one?.lane,
						one?.side,
						one?.importance
					]);
					expect([index.widths.en?.[i], index.widths.ar?.[i]]).toEqual([one?.en, one?.ar]);
					expect(index.titles.en?.[i]).toBe(id);
				});
			}),
			{ numRuns: 40 }
		);
	});

	it('`reach` is the latest end so far', () => {
		fc.assert(
			fc.property(someEvents(60), (sketches) => {
				const { reach, end } = indexOf(sketches).index;
				reach.forEach((value, i) => {
					expect(value).toBe(Math.max(...end.slice(0, i + 1)));
				});
			}),
			{ numRuns: 40 }
		);
	});

	it('open ends are before and after every day', () => {
		const { index } = of('2020', '../2025-12-18', '2019-11-30/..');
		expect([...index.start]).toEqual([-OPEN, 18_230, 18_262]);
		expect([...index.end]).toEqual([20_441, OPEN, 18_628]);
	});

	it('events that begin on the same day keep their order, with an open beginning or without', () => {
		const days = (openStart: boolean) =>
			Array.from({ length: 20 }, (_, k) =>
				sketch({ ...parseEdtf('2025-12-18'), openStart }, { lane: k % LANES })
			);
		const { index } = indexOf([...days(true), ...days(false)]);
		expect(index.ids).toEqual(Array.from({ length: 40 }, (_, k) => `e${k}`));
	});

	it('nothing in, nothing out', () => {
		const empty: IndexData = {
			...{ ids: [], start: [], length: [], flags: [], lane: [], side: [], shape: [] },
			...{ importance: [], titles: {}, widths: {} }
		};
		expect(eventIndex(empty)).toMatchObject({ size: 0, ids: [], titles: {}, widths: {} });
	});
});

it.each([
	'2025-12-18',
	'2025-05',
	'1994',
	'199X',
	'2004?',
	'2010-11~',
	'2004%',
	'2022-07-23/2022-07-24',
	'2014/2017',
	'2025-12-18/..',
	'../2025-12-18'
])('dateOfEvent() gives %s back', (edtf) => {
	expect(dateOfEvent(of(edtf).index, 0)).toEqual(parseEdtf(edtf));
});

it.each(['2022-09/..', '2019/..'])('of %s what is known of the beginning comes back', (edtf) => {
	const { start, precision } = parseEdtf(edtf);
	expect(dateOfEvent(of(edtf).index, 0)).toMatchObject({ start, precision, openEnd: true });
});

it('dateFromFlags() undoes dateFlags()', () => {
	fc.assert(
		fc.property(someEvents(30), (sketches) => {
			for (const { date } of sketches) {
				const end = date.openEnd ? undefined : date.end;
				expect(dateFromFlags(date.start, end, dateFlags(date))).toEqual(date);
			}
		})
	);
});

it('shapeOf() is the shape that the date and the status ask for', () => {
	const shapes = (...edtf: string[]) => {
		const { index } = of(...edtf);
		return edtf.map((_, i) => shapeOf(index, i));
	};
	expect(shapes('1994', '2004?', '2025-12-18', '2025-12-19/..')).toEqual([
		'soft',
		'dotted',
		'dot',
		'ongoing'
	]);
});
