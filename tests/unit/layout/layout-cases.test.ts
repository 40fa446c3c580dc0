// Single cases of a picture; what holds of any is in layout.test.ts.
import { describe, expect, it } from 'vitest';
import { MOST_MARKS } from '../../../src/lib/layout/density';
import type { LabelLang } from '../../../src/lib/layout/label-width';
import { layoutTimeline, type Layout } from '../../../src/lib/layout/layout';
import { ticks } from '../../../src/lib/layout/ticks';
import { WHOLE } from '../../../src/lib/layout/tiles';
import { fromYmd } from '../../../src/lib/model/date';
import { around, AR, daysFrom, EN, HIJRI, indexOf, input, LANES, sketch } from './generate';

const DAY = fromYmd(2025, 12, 18);

describe('layoutTimeline()', () => {
	it('draws no lane without events in view', () => {
		const { index } = indexOf([
			sketch(daysFrom(DAY), { lane: 1 }),
			sketch(daysFrom(DAY), { lane: 4 }),
			sketch(daysFrom(DAY - 9000), { lane: 2 })
		]);
		expect(layoutTimeline(input(index)).lanes.map(({ lane }) => lane)).toEqual([1, 4]);
	});

	it('an empty picture is as tall as its axis', () => {
		const layout = layoutTimeline(input(indexOf([]).index));
		expect(layout.height).toBe(layout.metrics.axis);
		expect(layout.marks).toEqual([]);
	});

	it('labels one lone event, and gives a phone no labels', () => {
		const { index } = indexOf([sketch(daysFrom(DAY))]);
		expect(layoutTimeline(input(index)).marks[0]?.label?.side).toBe('after');
		expect(layoutTimeline(input(index, { width: 390 })).marks[0]?.label).toBeUndefined();
	});

	it('keeps the label of what is most important where all fall on one day', () => {
		const sketches = Array.from({ length: 60 }, (_, k) =>
			sketch(daysFrom(DAY), { importance: k === 30 ? 3 : 1 })
		);
		const { index } = indexOf(sketches);
		const most = layoutTimeline(input(index)).marks.find(
			({ event }) => index.importance[event] === 3
		);
		expect(most?.label).toBeDefined();
	});

	it('places a day by its noon, at the scale of the window', () => {
		const { index } = indexOf([sketch(daysFrom(DAY))]);
		const layout = layoutTimeline(input(index, { span: { from: DAY - 50, to: DAY + 51 } }));
		const [mark] = layout.marks;
		expect(mark && (mark.u0 + mark.u1) / 2).toBeCloseTo(layout.width / 2, 9);
	});

	it('says how many events overlap the window', () => {
		const { index } = indexOf([
			sketch(daysFrom(DAY)),
			sketch(around(DAY - 400, 'year'), { lane: 3 }),
			sketch(daysFrom(DAY - 9000)),
			sketch(daysFrom(DAY - 9000, 1, { openEnd: true }))
		]);
		expect(layoutTimeline(input(index)).total).toBe(3);
	});
});

const lanesOf = ({ lanes }: Layout) => lanes.map(({ lane }) => lane);

/** `n` events, `gap` days from one to the next, from `DAY` on; their titles are short. */
const everySo = (n: number, gap: number) =>
	Array.from({ length: n }, (_, k) =>
		sketch(daysFrom(DAY + Math.floor(k / LANES) * gap), { lane: k % LANES, en: 2, ar: 2 })
	);

describe('the size of a picture', () => {
	it('plot and gutter fit into the width, with less than a tenth of it to spare', () => {
		for (let width = 256; width <= 1600; width += 67) {
			const { metrics, width: plot } = layoutTimeline(input(indexOf([]).index, { width }));
			expect(plot + metrics.gutter).toBeLessThanOrEqual(width);
			expect(plot + metrics.gutter).toBeGreaterThan(width * 0.9);
		}
	});

	it('ends where its last lane does', () => {
		const { index } = indexOf([1, 4].map((lane) => sketch(daysFrom(DAY), { lane })));
		const { lanes, height, metrics } = layoutTimeline(input(index));
		const [first, last] = lanes;
		expect(first?.y).toBe(metrics.axis);
		expect(last?.y).toBe(metrics.axis + (first?.height ?? 0));
		expect(height).toBe((last?.y ?? 0) + (last?.height ?? 0));
	});

	it('rows of one language are lower than those of two, and each has its lines', () => {
		const { index } = indexOf([sketch(daysFrom(DAY))]);
		const [en, ar, both] = [[EN], [AR], [EN, AR]].map((langs) =>
			layoutTimeline(input(index, { langs }))
		);
		expect(en?.metrics.row).toBe(ar?.metrics.row);
		expect(en?.metrics.row).toBeLessThan(both?.metrics.row ?? 0);
		expect([en, ar, both].map((of) => of?.lines.map(({ lang }) => lang))).toEqual([
			['en'],
			['ar'],
			['en', 'ar']
		]);
	});

	it('years are as far apart as words of the first language are wide', () => {
		const { index } = indexOf([]);
		const written = (langs: readonly LabelLang[], years: number) => {
			const span = { from: DAY, to: DAY + years * 365 };
			const { ticks: found, width } = layoutTimeline(input(index, { langs, span }));
			expect(found).toEqual(ticks(span, width, HIJRI, langs[0]?.direction));
			return found.fine.length;
		};
		const lengths = Array.from({ length: 8 }, (_, k) => 14 + 2 * k);
		expect(lengths.some((of) => written([AR, EN], of) < written([EN, AR], of))).toBe(true);
		expect(lengths.every((of) => written([AR, EN], of) <= written([EN, AR], of))).toBe(true);
	});
});

describe('how much a picture holds', () => {
	const wide = { width: 1600, span: { from: DAY - 20, to: DAY + 1000 }, langs: [EN] };
	const crowdedOf = (n: number) =>
		layoutTimeline(input(indexOf(everySo(n, 200)).index, wide)).rows.crowded;

	it('cells thin out more events than one tile takes, wherever they are', () => {
		expect([crowdedOf(WHOLE), crowdedOf(WHOLE + 1)]).toEqual([false, true]);
	});

	it('as many marks as there may be stand as they are; with one more, cells thin them out', () => {
		const of = (n: number) => layoutTimeline(input(indexOf(everySo(n, 39)).index, wide));
		const full = of(MOST_MARKS);
		expect([full.marks.length, full.counts.length]).toEqual([MOST_MARKS, 0]);
		expect(full.rows.crowded).toBe(false);
		const over = of(MOST_MARKS + 1);
		expect(over.rows.crowded).toBe(true);
		expect(over.counts.length).toBeGreaterThan(0);
		expect(over.marks.length + over.counts.length).toBeLessThanOrEqual(MOST_MARKS);
	});

	it('counts are marks: where both together are too many, cells thin them out', () => {
		const piles = everySo(8 * LANES, 120).flatMap((one) => Array.from({ length: 5 }, () => one));
		const { rows, marks, counts } = layoutTimeline(input(indexOf(piles).index, wide));
		expect(rows.crowded).toBe(true);
		expect(marks.length + counts.length).toBeLessThanOrEqual(MOST_MARKS);
		expect(marks.length).toBeGreaterThan(0);
	});
});

describe('a picture given the rows of another', () => {
	const { index } = indexOf([
		...Array.from({ length: 3 }, () => sketch(daysFrom(DAY))),
		sketch(daysFrom(DAY + 4000), { lane: 1 })
	]);
	const before = { from: DAY - 500, to: DAY + 596 };
	const later = { from: DAY + 3500, to: DAY + 4596 };
	const settled = layoutTimeline(input(index, { span: before }));
	const moved = (rest: Partial<Parameters<typeof layoutTimeline>[0]>) =>
		layoutTimeline(input(index, { span: later, held: settled.rows, ...rest }));

	it('keeps its lanes', () => {
		expect(lanesOf(settled)).toEqual([0]);
		expect(moved({}).lanes).toEqual(settled.lanes);
	});

	it.each([
		['of another width', { width: 1300 }],
		['in other languages', { langs: [AR] }],
		['in the same languages the other way round', { langs: [AR, EN] }],
		['of more lanes', { lanes: LANES + 1 }]
	])('but one %s takes no notice of them', (_, rest) => {
		expect(moved(rest)).toEqual(moved({ ...rest, held: undefined }));
		expect(lanesOf(moved(rest))).toEqual([1]);
	});

	it('keeps its zoom step while labels have their room, and takes another when they have not', () => {
		const zoomed = (by: number) =>
			moved({ span: { from: before.from, to: before.from + 1096 / by } }).rows.scale;
		expect(zoomed(1.3)).toBe(settled.rows.scale);
		expect(zoomed(1.6)).toBeGreaterThan(settled.rows.scale);
		expect(zoomed(0.9)).toBeLessThan(settled.rows.scale);
	});

	it('stays thinned out until the gesture has settled', () => {
		const held = { ...settled.rows, crowded: true };
		expect(moved({ held }).rows.crowded).toBe(true);
		expect(moved({}).rows.crowded).toBe(false);
	});
});

describe('from frame to frame', () => {
	it('sizes and lines of labels are the same objects', () => {
		const of = (from: number) =>
			layoutTimeline(input(indexOf([]).index, { span: { from, to: from + 1000 } }));
		expect(of(DAY).metrics).toBe(of(DAY + 1).metrics);
		expect(of(DAY).lines).toBe(of(DAY + 1).lines);
	});

	it('only the titles that are in view are looked at: the rows are there', () => {
		const { index } = indexOf(everySo(200, 60));
		let looked = 0;
		const en = new Proxy(index.widths.en ?? [], {
			get: (widths, key) => {
				looked++;
				return Reflect.get(widths, key) as unknown;
			}
		});
		const of = { ...index, widths: { en } };
		const looks = (from: number) => {
			looked = 0;
			const span = { from, to: from + 365 };
			const { marks } = layoutTimeline(input(of, { span, langs: [EN] }));
			return { looked, shown: marks.length };
		};
		expect(looks(DAY).looked).toBeGreaterThan(index.size);
		const next = looks(DAY + 30);
		expect(next.shown).toBeGreaterThan(0);
		expect(next.looked).toBe(next.shown);
	});

	it('the same events in another number of lanes are another picture', () => {
		const { index } = indexOf([sketch(daysFrom(DAY), { lane: 5 })]);
		for (const lanes of [6, 8, 6]) {
			expect(layoutTimeline(input(index, { lanes })).rows.shown).toHaveLength(lanes);
		}
	});
});
