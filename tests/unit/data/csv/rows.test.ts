import { csvFormatRows, csvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvError, CsvReader, type CsvRow } from '../../../../src/lib/data/csv/rows';

/** Rows of a text that comes in pieces of these lengths, over and over. */
function rowsOf(text: string, pieces: readonly number[] = [text.length]): CsvRow[] {
	const reader = new CsvReader();
	const rows: CsvRow[] = [];
	for (let at = 0, k = 0; at < text.length; k++) {
		const next = at + Math.max(1, pieces[k % pieces.length] ?? 1);
		rows.push(...reader.push(text.slice(at, next)));
		at = next;
	}
	return [...rows, ...reader.end()];
}
const cellsOf = (...of: Parameters<typeof rowsOf>) => rowsOf(...of).map(({ cells }) => cells);

const cell = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 8 }),
	fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ' ', 'لقاء', 'a'), maxLength: 8 })
);
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), {
	minLength: 1,
	maxLength: 8
});
const pieces = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });

describe('CsvReader', () => {
	it('reads what d3-dsv writes, and as d3-dsv reads it, in whatever pieces it comes', () => {
		fc.assert(
			fc.property(table, pieces, fc.constantFrom('', '\n', '\r\n'), (rows, cuts, last) => {
				// A lone empty cell at the end is no row for either.
				fc.pre(rows.at(-1)?.join() !== '' || rows.at(-1)?.length !== 1);
				const text = csvFormatRows(rows) + last;
				expect(cellsOf(text, cuts)).toEqual(csvParseRows(text));
				expect(cellsOf(text, cuts)).toEqual(rows);
			}),
			{ numRuns: 500 }
		);
	});

	it.each([
		[
			'a,b\r\nc,d\r\n',
			[
				['a', 'b'],
				['c', 'd']
			]
		],
		[
			'a,b\rc,d',
			[
				['a', 'b'],
				['c', 'd']
			]
		],
		[
			'a,,\n,',
			[
				['a', '', ''],
				['', '']
			]
		],
		['"a ""b"" c","d,\ne"', [['a "b" c', 'd,\ne']]],
		['a "b",c', [['a "b"', 'c']]],
		['""', [['']]],
		['a\n\nb', [['a'], [''], ['b']]],
		['', []]
	])('%j', (text, rows) => {
		for (let piece = 1; piece < 4; piece++) expect(cellsOf(text, [piece])).toEqual(rows);
	});

	it('knows the line on which each row begins, whatever ends the lines', () => {
		for (const end of ['\n', '\r\n']) {
			const text = ['a', '"b', 'b"', '', 'c'].join(end);
			expect(rowsOf(text, [1]).map(({ line }) => line)).toEqual([1, 2, 4, 5]);
		}
	});

	it.each([
		['a\n"b"c\n', 2, 'text follows a closing quote'],
		['a\nb,"c\n\n', 2, 'a quote is opened and not closed'],
		[`a\n\n"${'x'.repeat(100_001)}`, 3, 'a quote is opened and not closed'],
		['x'.repeat(100_001), 1, 'a cell is longer']
	])('%j is refused, with its line', (text, line, message) => {
		const read = () => rowsOf(text);
		expect(read).toThrow(CsvError);
		expect(read).toThrow(message);
		try {
			read();
		} catch (error) {
			expect((error as CsvError).line).toBe(line);
		}
	});
});
