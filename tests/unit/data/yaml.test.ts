import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_FILE, readDocument } from '../../../src/lib/data/yaml';
import { changed, FILES, problemsOf, timelineIn, withFile } from './fixture';

const faults = (file: string | Uint8Array) =>
	readDocument(file).faults.map(({ line, column, message }) => `${line}:${column} ${message}`);
/** What YAML, its lexer or a terminal might stumble over. */
const YAMLISH = Array.from('ab:- \n\t[]{},&*!|>%#\'"?~\\0\u0002\u001F\u202E\r');
const bytes = (text: string) => new TextEncoder().encode(text);

describe('readDocument', () => {
	it.each([
		['an alias', 'a: *x', '1:4 the alias *x is not allowed: write the value'],
		['an anchor', 'a: &x [1]', '1:7 the anchor &x is not allowed: remove it'],
		['an anchored root', '&x\na: 1', '2:1 the anchor &x is not allowed: remove it'],
		['a known tag', 'a: !!str 3', "1:10 the tag 'tag:yaml.org,2002:str' is not allowed: remove it"],
		['an unknown tag', 'a: !run x', "1:9 the tag '!run' is not allowed: remove it"],
		['a key twice', 'a: 1\nb: 2\n"a": 3', "3:1 the field 'a' stands twice: keep one of the two"],
		[
			'a second document',
			'a: 1\n---\nb: 2',
			'2:1 a second YAML document begins here: a file holds one; remove the ---'
		],
		[
			'a directive',
			'%YAML 1.1\n---\na: yes',
			'1:1 a YAML directive is not allowed: remove the line'
		],
		[
			'__proto__',
			'a: { __proto__: { b: 1 } }',
			'1:6 the field __proto__ is not allowed: remove it'
		],
		[
			'a key that is a number',
			'1994: x',
			"1:1 the field name '1994' is not a word: put it in quotes"
		],
		[
			'a key that is a list',
			'? [a]\n: x',
			`1:3 the field name '["a"]' is not a word: put it in quotes`
		],
		[
			'tabs as indentation',
			'a:\n\tb: 1',
			'2:1 YAML fault: Tabs are not allowed as indentation; indent with spaces, not with tabs'
		],
		['NUL', 'a: x\0y', '1:5 the control character U+0000 is not allowed: delete it'],
		[
			'an escape sequence for terminals',
			'a: \u001B[31m',
			'1:4 the control character U+001B is not allowed: delete it'
		],
		[
			'a bidi override',
			'a: x\nb: \u202Ey',
			'2:4 the bidi control character U+202E is not allowed: delete it'
		],
		[
			'a bidi isolate in a comment',
			'a: x # \u2067',
			'1:8 the bidi control character U+2067 is not allowed: delete it'
		],
		[
			'a right-to-left mark',
			'a: x\u200Fy',
			'1:5 the bidi control character U+200F is not allowed: delete it'
		],
		[
			'an override behind an escape',
			'a: "\\u202E"',
			'1:4 the bidi control character U+202E is not allowed: delete it'
		],
		[
			'an override in a key',
			'"\\u202E": x',
			'1:1 the bidi control character U+202E is not allowed: delete it'
		],
		[
			'half a surrogate pair',
			'a: "\\uD800"',
			'1:4 the control character U+D800 is not allowed: delete it'
		],
		[
			'a lone carriage return',
			'a: x\ry',
			'1:5 the control character U+000D is not allowed: delete it'
		],
		[
			'a bracket left open',
			'a: [1,\nb: 2',
			'2:1 YAML fault: Flow sequence in block collection must be sufficiently indented and end with a ]; indent this line like the fields around it'
		]
	])('refuses %s, naming line and column', (_, text, fault) => {
		expect(faults(text)[0]).toBe(fault);
	});

	it('names every fault of a file at once', () => {
		expect(
			faults('a: *x\nb: !t 1\na: \u202E\nc: &y 2').map((fault) => fault.split(' ')[0])
		).toEqual(['3:4', '1:4', '2:7', '3:1', '4:7']);
	});

	it.each([
		['flow lists', '['],
		['block lists', '- '],
		['flow maps', '{a: '],
		['explicit keys', '? ']
	])('refuses a hundred thousand nested %s without overflowing', (_, open) => {
		expect(faults(open.repeat(100_000))).toEqual([
			`1:${32 * open.length + 1} nested more than 32 levels deep: flatten it`
		]);
	});

	it('allows 32 levels and refuses 33', () => {
		expect(faults('['.repeat(32) + ']'.repeat(32))).toEqual([]);
		expect(faults('['.repeat(33) + ']'.repeat(33))).toHaveLength(1);
	});

	it('refuses a bomb of aliases without unfolding it', () => {
		const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
		for (let i = 1; i < 30; i += 1) {
			lines.push(
				`a${i}: &a${i} [${Array(9)
					.fill(`*a${i - 1}`)
					.join(', ')}]`
			);
		}
		expect(faults(lines.join('\n'))).toHaveLength(30 + 29 * 9);
	});

	it('names the place of bytes that are not UTF-8', () => {
		const line = [0x61, 0x3a, 0x20, 0xd8, 0xb9, 0xff, 0x0a];
		expect(faults(Uint8Array.from([...line, ...line]))).toEqual([
			'1:5 not UTF-8: save the file as UTF-8',
			'2:5 not UTF-8: save the file as UTF-8'
		]);
		expect(faults(Uint8Array.from([0xff, 0xfe, 0x61, 0]))[0]).toMatch(/^1:1 not UTF-8/);
	});

	it('refuses more than 64 MiB before reading it', () => {
		expect(faults(new Uint8Array(LARGEST_FILE + 1))).toEqual([
			'1:1 the file is larger than 64 MiB: split the data'
		]);
	});

	it('reads a byte-order mark and CRLF, and counts columns as if they were not there', () => {
		const document = readDocument(bytes('\uFEFFa: 1\r\nb: [x,\r\n  y]\r\n'));
		expect(document.faults).toEqual([]);
		expect(document.value).toEqual({ a: 1, b: ['x', 'y'] });
		expect(document.at(['a'])).toEqual({ line: 1, column: 4 });
		expect(document.at(['b', 1])).toEqual({ line: 3, column: 3 });
	});

	it('keeps dates, and words of older YAML, as words', () => {
		const text = 'a: 2025-12-18\nb: 2025-05\nc: 1994\nd: no\ne: 12:30\nf: { <<: x }';
		expect(readDocument(text).value).toEqual({
			a: '2025-12-18',
			b: '2025-05',
			c: 1994,
			d: 'no',
			e: '12:30',
			f: { '<<': 'x' }
		});
	});

	it('knows the place of a key, a value, an empty value, and of what is missing', () => {
		const { at } = readDocument('- id: x\n  title: { ar: a,\n    en: }\n');
		expect(at([0, 'title'], 'key')).toEqual({ line: 2, column: 3 });
		expect(at([0, 'title', 'ar'])).toEqual({ line: 2, column: 16 });
		expect(at([0, 'title', 'en'])).toEqual({ line: 3, column: 5 });
		expect(at([0, 'title', 'fr'])).toEqual({ line: 2, column: 10 });
		expect(at([7])).toEqual({ line: 1, column: 1 });
	});

	it('never throws, whatever the file', () => {
		const yamlish = fc.string({
			unit: fc.constantFrom(...YAMLISH),
			maxLength: 60
		});
		fc.assert(
			fc.property(fc.oneof(yamlish, fc.uint8Array({ maxLength: 60 })), (file) => {
				const { value, faults: found, at } = readDocument(file);
				expect(value !== undefined || found.length > 0).toBe(true);
				expect(at([0, 'id']).line).toBeGreaterThan(0);
			})
		);
	});
});

describe('a hostile file among the others', () => {
	it('is reported once, and nothing follows from it', () => {
		expect(problemsOf(withFile('actors.yaml', '- *x\n\t- b'))).toEqual([
			'data/actors.yaml:1:3 the alias *x is not allowed: write the value',
			expect.stringMatching(/^data\/actors\.yaml:2:1 YAML fault: /)
		]);
		expect(problemsOf(changed(['events.yaml', 'kind: summit', 'kind: *x']))).toEqual([
			'data/events.yaml:18:9 the alias *x is not allowed: write the value'
		]);
	});

	it('does not hide what is wrong elsewhere', () => {
		const files = changed(
			['places.yaml', '- {', '- !x {'],
			['events.yaml', 'kind: summit', 'kind: sumit']
		);
		expect(problemsOf(files)).toHaveLength(2);
	});

	it('stays plain text where it is HTML', () => {
		const html = '<script>alert(1)</script><img src=x onerror="alert(1)">&amp;';
		const files = { ...FILES };
		files['events.yaml'] = files['events.yaml']
			.replaceAll(/(en|fr): [^,}]+/g, (_, lang: string) => `${lang}: '${html}'`)
			.replaceAll('publisher: A', `publisher: '${html}'`)
			.replaceAll('supports: All.', `supports: '${html}'`);
		const [event] = timelineIn(files).events;
		expect(event?.title).toEqual({ en: html, fr: html });
		expect(event?.sources[0]?.supports).toBe(html);
	});

	it('quotes nothing into a terminal that would act there', () => {
		const problems = problemsOf(changed(['events.yaml', 'kind: summit', 'kind: "\\e[31m\\nx"']));
		expect(problems.join('')).not.toContain('\u001B');
		expect(problems.join('')).not.toContain('\n');
		expect(problems).not.toEqual([]);
	});
});
