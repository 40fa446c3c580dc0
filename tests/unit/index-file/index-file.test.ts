import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IndexFileError } from '../../../src/lib/index-file/format';
import { readChunk } from '../../../src/lib/index-file/read-chunk';
import { readIndex } from '../../../src/lib/index-file/read-index';
import { writeIndex } from '../../../src/lib/index-file/write-index';
import { daysFrom, indexOf, sketch } from '../layout/generate';
import { ABOUT, columnsOf, filesOf, someIndex, STAMP, textsOf } from './files';

const three = indexOf([
	sketch(daysFrom(100)),
	sketch(daysFrom(120, 30, { openEnd: true }), { lane: 2 }),
	sketch(daysFrom(90, 5, { openStart: true }), { side: 3 })
]).index;
const bytes = filesOf(three).index;

/** The bytes with some of them changed. */
function changed(from: Uint8Array, at: number, ...to: number[]): Uint8Array {
	const copy = Uint8Array.from(from);
	copy.set(to, at);
	return copy;
}

/** What a reader says of bytes: an IndexFileError's words, or undefined where it takes them. */
function fault(read: () => unknown): string | undefined {
	try {
		read();
		return undefined;
	} catch (error) {
		if (error instanceof IndexFileError) return error.message;
		throw error;
	}
}

describe('an index', { timeout: 60_000 }, () => {
	it('is read as it was written, with every chunk of every level', () => {
		fc.assert(
			fc.property(someIndex, (index) => {
				const files = filesOf(index);
				const file = readIndex(files.index);
				expect(file).toMatchObject({ ...ABOUT, stamp: STAMP });
				expect(file.columns).toEqual(columnsOf(index));
				for (const { chunks } of file.levels) {
					for (const chunk of chunks) {
						const found = readChunk(
							files.chunks[chunk.level]?.[chunk.number] ?? new Uint8Array(),
							file,
							chunk
						);
						const texts = textsOf(index, found.events);
						for (const lang of ABOUT.languages) {
							expect([...(found.widths[lang] ?? [])]).toEqual(texts.widths[lang]);
						}
						expect({ ...found, widths: texts.widths }).toEqual(texts);
					}
				}
				const all = file.levels[0]?.chunks.reduce((n, { first, last }) => n + last - first + 1, 0);
				expect(all ?? 0).toBe(index.size);
			}),
			{ numRuns: 60 }
		);
	});

	it('is refused where it is cut short, at any byte', () => {
		for (let size = 0; size < bytes.length; size++) {
			expect(
				fault(() => readIndex(bytes.subarray(0, size))),
				`${size} bytes`
			).toBeDefined();
		}
	});

	it('with any bytes changed is refused by name, or is in order still', () => {
		const change = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 }));
		fc.assert(
			fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
				const copy = Uint8Array.from(bytes);
				for (const [at, to] of changes) copy[at] = to;
				fault(() => {
					const { columns, lanes, sides } = readIndex(copy);
					columns.start.forEach((day, i) => {
						expect(day).toBeGreaterThanOrEqual(columns.start[i - 1] ?? -Infinity);
						expect(columns.end[i]).toBeGreaterThan(day);
					});
					for (const lane of columns.lane) expect(lane).toBeLessThan(lanes.length);
					for (const side of columns.side) expect(side).toBeLessThan(sides.length);
				});
			}),
			{ numRuns: 3000 }
		);
	});

	it('of random bytes after a right beginning is refused by name', () => {
		fc.assert(
			fc.property(fc.uint8Array({ minLength: 32, maxLength: 400 }), (rest) => {
				expect(
					fault(() => readIndex(Uint8Array.of(...bytes.subarray(0, 8), ...rest)))
				).toBeDefined();
			}),
			{ numRuns: 1000 }
		);
	});

	const at = bytes.length - 5 * three.size;
	it.each([
		['other magic', changed(bytes, 0, 0x50), 'index: not such a file'],
		['a later version', changed(bytes, 4, 2), 'index: version 2; this reader knows version 1'],
		['one event more', changed(bytes, 12, 4), /its counts ask for \d+ bytes, and it has \d+/],
		['a byte too many', Uint8Array.of(...bytes, 0), /its counts ask for \d+ bytes/],
		[
			'a lane that is not there',
			changed(bytes, at + 3, 6),
			'there is no lane 6, as event 0 has it'
		],
		[
			'a side that is not there',
			changed(bytes, at + 6, 4),
			'there is no side 4, as event 0 has it'
		],
		[
			'a shape that is not there',
			changed(bytes, at + 9, 8),
			'there is no shape 8, as event 0 has it'
		],
		['no importance', changed(bytes, at + 12, 0), 'there is no importance 0, as event 0 has it'],
		['flags of an open beginning', changed(bytes, at + 1, 16), 'the flags of event 1 do not fit'],
		['names that are no JSON', changed(bytes, 40, 0x7d), 'lanes and sides cannot be read']
	])('with %s says so', (_, broken, message) => {
		expect(fault(() => readIndex(broken))).toMatch(message);
	});

	it('of nothing holds nothing', () => {
		const empty = indexOf([]).index;
		expect(readIndex(filesOf(empty).index)).toMatchObject({ columns: { size: 0 }, levels: [] });
	});

	it.each([
		['begins', { start: [2 ** 31 - 3, 2 ** 31 + 5], end: [2 ** 31 - 2, 2 ** 31 + 6] }, 1],
		['ends', { start: [1, 2], end: [2 ** 31 + 1, 3] }, 0]
	])('with an event that %s beyond what a column holds says so', (_, days, i) => {
		const columns = columnsOf(indexOf([sketch(daysFrom(1)), sketch(daysFrom(5))]).index);
		const beyond = { ...columns, ...(days as unknown as typeof columns) };
		const levels = readIndex(
			filesOf(indexOf([sketch(daysFrom(1)), sketch(daysFrom(5))]).index).index
		);
		const written = writeIndex(beyond, ABOUT, levels.levels, STAMP);
		expect(fault(() => readIndex(written))).toBe(`index: the date of event ${i} is out of range`);
	});

	it('is not written out of order, or with an end before its beginning', () => {
		const columns = columnsOf(indexOf([sketch(daysFrom(1)), sketch(daysFrom(5))]).index);
		const write = (of: Partial<typeof columns>) => () =>
			writeIndex({ ...columns, ...of }, ABOUT, [], STAMP);
		expect(write({ start: Int32Array.of(5, 1) })).toThrow('event 1 begins before the one before');
		expect(write({ end: Int32Array.of(1, 6) })).toThrow('event 0 ends before it begins');
	});
});

describe('a chunk', () => {
	const file = readIndex(bytes);
	const chunk = file.levels[0]?.chunks[0] ?? { level: 0, number: 0, first: 0, last: 0, bytes: 0 };
	const texts = filesOf(three).chunks[0]?.[0] ?? new Uint8Array();
	const read = (of: Uint8Array) => fault(() => readChunk(of, file, { ...chunk, bytes: of.length }));

	it('is refused where it is cut short, at any byte', () => {
		for (let size = 0; size < texts.length; size++) {
			expect(read(texts.subarray(0, size)), `${size} bytes`).toBeDefined();
		}
	});

	it('with any bytes changed is refused by name or read', () => {
		const change = fc.tuple(fc.nat({ max: texts.length - 1 }), fc.nat({ max: 255 }));
		fc.assert(
			fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
				const copy = Uint8Array.from(texts);
				for (const [at, to] of changes) copy[at] = to;
				read(copy);
			}),
			{ numRuns: 3000 }
		);
	});

	it.each([
		['another making', changed(texts, 8, 1), 'chunk 0-0: belongs to another index'],
		['other events', changed(texts, 16, 1), 'chunk 0-0: holds other events than the index says'],
		['titles that are no UTF-8', changed(texts, texts.length - 1, 0xff), 'titles are not UTF-8'],
		['another size', texts.subarray(1), 'bytes, and not']
	])('of %s says so', (_, broken, message) => {
		expect(fault(() => readChunk(broken, file, chunk))).toContain(message);
	});
});
