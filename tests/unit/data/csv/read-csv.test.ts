import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateReader } from '../../../../src/lib/data/csv/dates';
import { MOST_TOLD, readCsv, type CsvReading } from '../../../../src/lib/data/csv/read-csv';
import { parseEdtf } from '../../../../src/lib/data/edtf';
import { fromYmd, isoOf } from '../../../../src/lib/model/date';
import { OPEN } from '../../../../src/lib/model/event-index';
import { SHAPES } from '../../../../src/lib/model/shape';

const label = { ar: '…', en: '…' };
const TIMELINE = {
	languages: ['ar', 'en'],
	lanes: [
		{ id: 'talks', label, categories: ['diplomacy', 'security'] },
		{ id: 'trade', label, categories: ['economy'] }
	],
	sides: ['here', 'there', 'unknown'].map((id) => ({ id, label, legend: label, colour: 'a' }))
};
const HEAD = 'id,date,lane,side,status,importance,title_ar,title_en';

/** Reads the lines of a file that comes in pieces of `size` bytes. */
function read(lines: readonly string[] | Uint8Array, size = 1 << 20): Promise<CsvReading> {
	const bytes = lines instanceof Uint8Array ? lines : new TextEncoder().encode(lines.join('\n'));
	const count = Math.ceil(bytes.length / size);
	const pieces = Array.from({ length: count }, (_, k) => bytes.subarray(k * size, (k + 1) * size));
	return readCsv(pieces, { name: 'x.csv', timeline: TIMELINE, today: fromYmd(2026, 11, 26) });
}

describe('readCsv()', () => {
	it('makes columns in order of time, whatever the order of the rows and the size of the pieces', async () => {
		const lines = [
			`\uFEFF${HEAD},note`,
			'b,2025-12-18,trade,there,,3,لقاء,"Talks, two",x',
			'',
			'c,2025-05,talks,,expected,,,"Visit ""x""",',
			'a,../2020,talks,here,occurred,1,زيارة,,'
		];
		for (const size of [1, 2, 7, 1000]) {
			const { events, bad, unused } = await read(lines, size);
			expect({ bad, unused }).toEqual({ bad: 0, unused: ['note'] });
			const { rows, columns, outOfOrder } = events.inOrder();
			expect(outOfOrder).toBe(2);
			expect([...rows].map((row) => events.texts.get(row))).toEqual([
				['a', 'زيارة', ''],
				['c', '', 'Visit "x"'],
				['b', 'لقاء', 'Talks, two']
			]);
			expect({ ...columns, size: 3 }).toMatchObject({
				start: Int32Array.of(-OPEN, fromYmd(2025, 5, 1), fromYmd(2025, 12, 18)),
				lane: Uint8Array.of(0, 0, 1),
				side: Uint8Array.of(0, 2, 1),
				importance: Uint8Array.of(1, 2, 3),
				shape: Uint8Array.from(['soft', 'dashed', 'dot'], (of) => SHAPES.indexOf(of as 'dot'))
			});
		}
	});

	it('takes a category for its lane', async () => {
		const { events } = await read(['id,date,category,title_en', 'a,2020,economy,T']);
		expect([...events.inOrder().columns.lane]).toEqual([1]);
	});

	it.each([
		['a,2025-13-01,talks,here,,,,T', /^x\.csv:3 event 'a': date '2025-13-01' is not a valid EDTF/],
		[
			'a,2025-02-30,talks,here,,,,T',
			/date '2025-02-30' is not a valid EDTF date: 2025-02 has no day/
		],
		['a,,talks,here,,,,T', /date is missing/],
		['a,2020,tlaks,here,,,,T', /lane 'tlaks' is not known; did you mean 'talks'\?/],
		['a,2020,,here,,,,T', /lane is missing; known are talks, trade/],
		['a,2020,talks,nowhere,,,,T', /side 'nowhere' is not known/],
		['a,2020,talks,here,done,,,T', /status 'done' is not known/],
		['a,2030,talks,here,,,,T', /date '2030' is in the future: write expected as its status/],
		['a,2020,talks,here,,4,,T', /importance '4' is not known; known are 1, 2, 3/],
		['a,2020,talks,here,,,,', /no title in any language/],
		[',2020,talks,here,,,,T', /^x\.csv:3 id is missing$/],
		['a b,2020,talks,here,,,,T', /'a b' is not a valid id/],
		['a,2020,talks,here,,,,T,', /9 cells, and 8 columns/],
		['a,2020,talks,here,,,,T\u202Eu', /title_en: the bidi control character U\+202E/],
		[`a,2020,talks,here,,,,${'T'.repeat(301)}`, /title_en: 301 characters are too many/],
		['first,2021,talks,here,,,,T', /^x\.csv:3 event 'first': line 2 has the same id$/],
		['a,20,tasks,here,,,,', /date '20'.*; lane 'tasks'.*; no title/]
	])('%s is named by line and reason, and the others are kept', async (row, message) => {
		const reading = await read([HEAD, 'first,2020,talks,here,,,,T', row, 'last,2022,talks,,,,,T']);
		expect(reading.problems).toEqual([expect.stringMatching(message)]);
		expect([reading.bad, reading.events.size]).toEqual([1, 2]);
	});

	it.each([
		[[], /^x\.csv:1 the file is empty$/],
		[['id;date;lane;title_en'], /no column 'id'.*; no column 'date'/],
		[['id,dat,lane,title_en'], /no column 'date'; is it 'dat'\?/],
		[['id,date,lane,title_fr'], /no column of titles: name one 'title_ar' or 'title_en'/],
		[['id,id,date,lane,title_en'], /two columns are named 'id'/],
		[[HEAD, 'a,2020,talks,here,,,,"T', 'b'], /^x\.csv:2 a quote is opened and not closed$/]
	])('of %j nothing comes but what is wrong', async (lines, message) => {
		const { problems, events } = await read(lines);
		expect(problems).toEqual([expect.stringMatching(message)]);
		expect(events.size).toBe(0);
	});

	it('bytes that are not UTF-8 are told with their line', async () => {
		const bytes = new TextEncoder().encode(`${HEAD}\na,2020,talks,,,,,T\nb,2020,talks,,,,,X\n`);
		bytes[bytes.length - 2] = 0xff;
		for (const size of [3, 1000]) {
			const { problems } = await read(bytes, size);
			expect(problems).toEqual([expect.stringMatching(/^x\.csv:3 not UTF-8/)]);
		}
	});

	it('a mistake in every row is counted, and told some times', async () => {
		const rows = Array.from({ length: 200 }, (_, k) => `e${k},20,talks,,,,,T`);
		const { bad, problems } = await read([HEAD, ...rows]);
		expect([bad, problems.length]).toEqual([200, MOST_TOLD]);
	});

	it('ids are known again among many', async () => {
		const rows = Array.from({ length: 9000 }, (_, k) => `e${k},2020,talks,,,,,T${k}`);
		const { events, problems } = await read([HEAD, ...rows, 'e4321,2020,talks,,,,,T']);
		expect(problems).toEqual(["x.csv:9002 event 'e4321': line 4323 has the same id"]);
		expect(events.texts.get(8999)).toEqual(['e8999', '', 'T8999']);
	});

	it('another content has another stamp', async () => {
		const stamps = await Promise.all(['T', 'U'].map((t) => read([HEAD, `a,2020,talks,,,,,${t}`])));
		expect(stamps[0]?.stamp).not.toBe(stamps[1]?.stamp);
	});
});

it('dateReader() answers as parseEdtf() does', () => {
	const day = fc.integer({ min: 0, max: 30_000 }).map(isoOf);
	const some = fc.oneof(
		day,
		fc.tuple(day, day).map((two) => two.join('/')),
		fc.tuple(day, fc.constantFrom('/..', '?', '~', '-01', 'x')).map((two) => two.join('')),
		fc.constantFrom('2025-05', '199X', '../2020', '2025-02-30', '2020-01-01 2020-01-02', '')
	);
	const read = dateReader();
	fc.assert(
		fc.property(some, (text) => {
			let expected: unknown;
			try {
				expected = parseEdtf(text);
			} catch (error) {
				expected = (error as Error).message;
			}
			expect(read(text)).toEqual(expected);
		}),
		{ numRuns: 150 }
	);
});
