import { describe, expect, it } from 'vitest';
import { layoutTimeline } from '../../../src/lib/layout/layout';
import { stripHeight } from '../../../src/lib/layout/metrics';
import { fromYmd, overlaps } from '../../../src/lib/model/date';
import { around, daysFrom, indexOf, input, LANES, sketch } from './generate';

const DAY = fromYmd(2025, 12, 18);
const SPAN = { from: fromYmd(2024, 1, 1), to: fromYmd(2027, 1, 1) };

const some = indexOf([
	sketch(daysFrom(DAY), { importance: 3 }),
	sketch(daysFrom(DAY + 1), { importance: 1 }),
	sketch(around(DAY, 'year'), { lane: 0 }),
	sketch(daysFrom(DAY - 3000, 2000), { lane: 2 }),
	sketch(daysFrom(DAY, 1, { openEnd: true }), { lane: 5 })
]);

describe('the strip', () => {
	for (const width of [256, 352, 704, 1184, 1500]) {
		it(`is as tall as it says at ${width} px, whatever the window shows`, () => {
			for (const span of [SPAN, { from: fromYmd(1995, 1, 1), to: fromYmd(1995, 1, 4) }]) {
				const strip = layoutTimeline(input(some.index, { width, span, strip: true }));
				expect(strip.height).toBe(stripHeight(width, LANES));
				expect(strip.lanes.map(({ lane }) => lane)).toEqual([0, 1, 2, 3, 4, 5]);
				expect(strip.counts).toEqual([]);
			}
		});
	}

	it('is low: under 200 px, and under a third of a window of 480 px on a phone', () => {
		expect(stripHeight(1184, LANES)).toBeLessThan(200);
		expect(stripHeight(352, LANES)).toBeLessThan(480 / 3);
	});

	it('draws every event of the window, without a label, in the one row of its lane', () => {
		const { marks, lanes } = layoutTimeline(input(some.index, { span: SPAN, strip: true }));
		const wanted = some.dates.flatMap((date, i) => (overlaps(date, SPAN.from, SPAN.to) ? [i] : []));
		expect(marks.map(({ event }) => event).sort((a, b) => a - b)).toEqual(wanted);
		for (const { event, y, label } of marks) {
			expect(label).toBeUndefined();
			expect(y).toBe(lanes[some.index.lane[event] ?? -1]?.top);
		}
	});

	it('draws long marks below short ones, in an order that no window changes', () => {
		const order = (from: number) =>
			layoutTimeline(input(some.index, { span: { ...SPAN, from }, strip: true })).marks.map(
				({ event }) => event
			);
		const length = (i: number) => (some.index.end[i] ?? 0) - (some.index.start[i] ?? 0);
		const drawn = order(SPAN.from);
		expect(drawn).toEqual([...drawn].sort((a, b) => length(b) - length(a)));
		const later = order(DAY - 10);
		expect(later).toEqual(drawn.filter((i) => later.includes(i)));
	});

	it('its lanes stand below each other, each row within its lane', () => {
		for (const width of [352, 1184]) {
			const { lanes, metrics, ...strip } = layoutTimeline(
				input(some.index, { width, strip: true })
			);
			let foot = metrics.axis;
			for (const { y, top, height } of lanes) {
				expect(y).toBe(foot);
				expect(top).toBe(y + metrics.lanePad);
				expect(top + metrics.row + metrics.lanePad).toBe(y + height);
				foot = y + height;
			}
			expect(foot).toBe(strip.height);
			expect(strip.width + metrics.gutter).toBe(width);
		}
	});

	it('of marks of one length the important lie above the others, then the later', () => {
		const at = (day: number, importance: 1 | 2 | 3) => sketch(daysFrom(day, 20), { importance });
		const all = [at(DAY, 3), at(DAY + 1, 1), at(DAY + 2, 2), at(DAY + 3, 1), at(DAY + 4, 2)];
		const { marks } = layoutTimeline(
			input(indexOf([...all, sketch(daysFrom(DAY - 30, 10))]).index, { span: SPAN, strip: true })
		);
		expect(marks.map(({ event }) => event)).toEqual([2, 4, 3, 5, 1, 0]);
	});

	it('of equals draws the first', () => {
		const many = Array.from({ length: 300 }, (_, k) => sketch(daysFrom(DAY - 300 + k)));
		const { marks } = layoutTimeline(input(indexOf(many).index, { span: SPAN, strip: true }));
		expect(marks.map(({ event }) => event)).toEqual(Array.from({ length: 150 }, (_, k) => k));
	});

	it('draws the most important of too many', () => {
		const many = Array.from({ length: 400 }, (_, k) =>
			sketch(daysFrom(DAY - k), { importance: k % 40 === 0 ? 3 : 1, lane: k % LANES })
		);
		const { index } = indexOf(many);
		const { marks } = layoutTimeline(input(index, { span: SPAN, strip: true }));
		expect(marks.length).toBeLessThanOrEqual(150);
		expect(marks.filter(({ event }) => index.importance[event] === 3)).toHaveLength(10);
	});

	it('of very many events draws some in every part of the window, and counts all', () => {
		const days = SPAN.to - SPAN.from;
		const many = Array.from({ length: 9000 }, (_, k) =>
			sketch(daysFrom(SPAN.from + (k % days)), { importance: k % 7 === 0 ? 2 : 1, lane: k % LANES })
		);
		const { index } = indexOf([...many, sketch(daysFrom(SPAN.from - 50, 30))]);
		const { marks, total, lanes } = layoutTimeline(input(index, { span: SPAN, strip: true }));
		expect(total).toBe(9000);
		expect(marks.length).toBeLessThanOrEqual(150);
		for (let part = 0; part < 4; part++) {
			const [from, to] = [SPAN.from + (part * days) / 4, SPAN.from + ((part + 1) * days) / 4];
			const own = marks.filter(({ event }) => {
				const start = index.start[event] ?? 0;
				return start >= from && start < to;
			});
			expect(new Set(own.map(({ lane }) => lane)).size).toBe(lanes.length);
		}
	});
});
