import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseLevels, CHUNK_EVENTS, cutLevel } from '../../../src/lib/index-file/levels';
import { readIndex } from '../../../src/lib/index-file/read-index';
import { chunksAround, MOST_WANTED, wantedChunks } from '../../../src/lib/index-file/wanted';
import { laneColumns } from '../../../src/lib/layout/lane-columns';
import { thin } from '../../../src/lib/layout/thin';
import { tileSpan, tiling, tilesOf } from '../../../src/lib/layout/tiles';
import { daysFrom, indexOf, LANES, sketch } from '../layout/generate';
import { filesOf } from './files';

/** More than the chunks of one level that a window wants can hold. */
const COUNT = 60_000;

/** Events over thirty years, with days on which very many begin. */
const many = indexOf(
	Array.from({ length: COUNT }, (_, k) => {
		const day = k % 3 === 0 ? 365 * (k % 7) : (k * 7919) % 11_000;
		return sketch(daysFrom(day, k % 11 === 0 ? 40 : k % 501 === 0 ? 2000 : 1), {
			lane: k % LANES,
			importance: k % 13 === 0 ? 3 : k % 2 === 0 ? 2 : 1
		});
	})
).index;
const columns = laneColumns(many, LANES);
const levels = chooseLevels(many, columns);

describe('chooseLevels()', () => {
	it('begins with every event, and each further level has longer tiles and fewer events', () => {
		expect(levels.length).toBeGreaterThan(2);
		expect(levels[0]).toMatchObject({ days: 0, events: { length: many.size } });
		expect(levels.at(-1)?.events.length).toBeLessThan(2 * CHUNK_EVENTS);
		levels.forEach(({ days, events }, k) => {
			expect(days).toBeGreaterThan(levels[k - 1]?.days ?? -1);
			expect([...new Set(events)].sort((a, b) => a - b)).toEqual([...events]);
			expect(cutLevel({ days, events }).flatMap((chunk) => [...chunk])).toEqual([...events]);
		});
	});
});

describe('wantedChunks()', () => {
	const file = readIndex(filesOf(many).index);
	const window = fc
		.tuple(fc.integer({ min: -50, max: 11_000 }), fc.double({ min: 1.1, max: 9.5, noNaN: true }))
		.map(([from, size]) => ({ from, to: from + Math.exp(size) }));

	it('are few, each once, and hold all that a picture may give a title', () => {
		fc.assert(
			fc.property(window, fc.constantFrom(352, 1062, 1800), (span, width) => {
				const wanted = wantedChunks(file, span);
				expect(new Set(wanted).size).toBe(wanted.length);
				expect(wanted.length).toBeLessThanOrEqual(MOST_WANTED * levels.length);
				const held = new Set(
					wanted.flatMap(({ level, number }) => [
						...(cutLevel(levels[level] ?? none)[number] ?? [])
					])
				);
				const tiles = tiling(many.size, width / (span.to - span.from));
				for (const k of tilesOf(tiles, span)) {
					const { from, to } = tileSpan(tiles, k);
					for (const lane of columns) {
						for (const event of thin(lane, from, to, 24)) {
							const [start, end] = [many.start[event] ?? 0, many.end[event] ?? 0];
							const isSeen = start < span.to && end > span.from && end - start <= tiles.longest;
							if (isSeen) expect(held.has(event), `event ${event} of tile ${k}`).toBe(true);
						}
					}
				}
			}),
			{
				numRuns: 150,
				// Events of forty days that began in the chunk before the window's.
				examples: [
					[{ from: 8019, to: 8063 }, 352],
					[{ from: 6611, to: 6655 }, 352]
				]
			}
		);
	});

	describe('of an event a day, in chunks of a hundred', () => {
		const chunks = (level: number) =>
			Array.from({ length: 5 }, (_, number) => {
				return { level, number, first: 100 * number, last: 100 * number + 99, bytes: 0 };
			});
		const daily = indexOf(Array.from({ length: 500 }, (_, day) => sketch(daysFrom(day)))).index;
		const of = (...days: readonly number[]) => ({
			columns: daily,
			levels: days.map((length, level) => ({ days: length, chunks: chunks(level) }))
		});
		const numbers = (window: { from: number; to: number }, ...days: readonly number[]) =>
			wantedChunks(of(...days), window)
				.filter(({ level }) => level === 0)
				.map(({ number }) => number);

		it('are those in which something may last into the window: half a tile of the level above long', () => {
			expect(numbers({ from: 131, to: 140 }, 0, 64)).toEqual([0, 1]);
			expect(numbers({ from: 131.5, to: 140 }, 0, 64)).toEqual([0, 1]);
			expect(numbers({ from: 132, to: 140 }, 0, 64)).toEqual([1]);
			expect(numbers({ from: 132, to: 200 }, 0, 64)).toEqual([1]);
			expect(numbers({ from: 132, to: 201 }, 0, 64)).toEqual([1, 2]);
		});

		it('are all before it, of the furthest level', () => {
			expect(numbers({ from: 432, to: 440 }, 0)).toEqual([0, 1, 2, 3, 4]);
			const far = wantedChunks(of(0, 64), { from: 432, to: 440 });
			expect(far.filter(({ level }) => level === 1)).toHaveLength(5);
		});

		it('stay around an event: its own, and that of an event beside it', () => {
			const around = (position: number) =>
				chunksAround(of(0), position).map(({ number }) => number);
			expect([0, 1, 98, 99, 100, 101, 250, 499].map(around)).toEqual([
				[0],
				[0],
				[0],
				[0, 1],
				[0, 1],
				[1],
				[2],
				[4]
			]);
			expect(chunksAround({ levels: [] }, 3)).toEqual([]);
		});
	});

	it('of an empty index there are none', () => {
		const empty = readIndex(filesOf(indexOf([]).index).index);
		expect(wantedChunks(empty, { from: 0, to: 100 })).toEqual([]);
	});
});

const none = { days: 0, events: new Int32Array() };
