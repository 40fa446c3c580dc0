// What a picture shows of an index file, against counting its events one by one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChunk } from '../../../src/lib/index-file/read-chunk';
import { readIndex } from '../../../src/lib/index-file/read-index';
import { eventTexts, indexOfFile } from '../../../src/lib/index-file/texts';
import { eventSource } from '../../../src/lib/layout/source';
import { OPEN } from '../../../src/lib/model/event-index';
import { countIn } from '../../../src/lib/view/count';
import { daysFrom, indexOf, LANES, sketch, stepAt, type Sketch } from '../layout/generate';
import { filesOf } from './files';

/** `count` events over `spread` days, by a seed: of a day, of weeks, of years, without a beginning or an end. */
function sketches(count: number, spread: number, seed: number): Sketch[] {
	let state = seed >>> 0;
	const next = (below: number) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
	return Array.from({ length: count }, () => {
		const kind = next(40);
		const length = kind < 28 ? 1 : kind < 36 ? 2 + next(40) : 300 + next(3000);
		const open = { openStart: kind === 38, openEnd: kind === 39 };
		return sketch(daysFrom(next(spread), length, open), {
			lane: next(LANES),
			side: next(4),
			importance: ([1, 2, 3] as const)[next(3)] ?? 2
		});
	});
}

/** Adds to the number of a lane. */
function add(numbers: number[], lane: number, more = 1): void {
	numbers[lane] = (numbers[lane] ?? 0) + more;
}

const some = fc.record({
	count: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1000, max: 6000 })),
	spread: fc.constantFrom(2, 60, 900, 12_000),
	seed: fc.nat(),
	/** Of how many chunks one has come: none at 0. */
	every: fc.nat(3),
	windows: fc.array(fc.tuple(fc.double({ min: -0.2, max: 1.1, noNaN: true }), fc.nat(9)), {
		minLength: 3,
		maxLength: 3
	})
});

describe('an index from its file', { timeout: 120_000 }, () => {
	it('is counted as its events are, in any window at any size, whatever titles have come; only what has one is drawn by itself', () => {
		fc.assert(
			fc.property(some, ({ count, spread, seed, every, windows }) => {
				const files = filesOf(indexOf(sketches(count, spread, seed)).index);
				const file = readIndex(files.index);
				const texts = eventTexts(file);
				file.levels.forEach(({ chunks }, level) => {
					for (const chunk of chunks.filter(({ number }) => every > 0 && number % every === 0)) {
						const bytes = files.chunks[level]?.[chunk.number] ?? new Uint8Array();
						texts.add(readChunk(bytes, file, chunk));
					}
				});
				const index = indexOfFile(file, texts);
				const source = eventSource(index, LANES);
				for (const [at, size] of windows) {
					const from = Math.round(at * spread * 8) / 8;
					const window = { from, to: from + Math.max(3, (spread * 1.2) / 2 ** size) };
					const step = stepAt(1062 / (window.to - window.from), { crowded: index.size > 250 });
					const direct = Array<number>(LANES).fill(0);
					for (let i = 0; i < index.size; i++) {
						const [start, end] = [index.start[i] ?? 0, index.end[i] ?? 0];
						if (start < window.to && end > window.from) add(direct, index.lane[i] ?? 0);
					}
					expect(source.total(window)).toEqual(direct);
					expect(countIn(index, window)).toBe(direct.reduce((sum, n) => sum + n, 0));

					const placed = direct.flatMap((_, lane) => source.placed(window, step, lane, [0, 1, 2]));
					const { alone, counts } = source.rest(window, step, placed);
					const shown = Array<number>(LANES).fill(0);
					for (const { event, lane } of [...placed, ...alone]) {
						add(shown, lane);
						expect(texts.ids[event]).toBe(index.titles.en?.[event]);
						expect(texts.ids[event]).toBeDefined();
					}
					for (const { event } of counts) {
						if (event !== undefined) expect(texts.ids[event]).toBeDefined();
					}
					for (const { lane, total, sides } of counts) {
						add(shown, lane, total);
						expect(total).toBe(sides.reduce((sum, n) => sum + n, 0));
						for (const n of sides) expect(n).toBeGreaterThanOrEqual(0);
					}
					expect(shown).toEqual(direct);
				}
			}),
			{ numRuns: 30 }
		);
	});

	it('keeps open beginnings and ends open', () => {
		const open = indexOf(sketches(2000, 900, 7)).index;
		const { start, end } = readIndex(filesOf(open).index).columns;
		const count = (column: Int32Array, day: number) => column.filter((of) => of === day).length;
		expect(count(start, -OPEN)).toBeGreaterThan(10);
		expect(count(end, OPEN)).toBeGreaterThan(10);
		expect([start, end]).toEqual([open.start, open.end]);
	});
});
