// Events files as someone would write them who wants the build to hang, a page to run what they wrote, or a reader to see
// what is not there. Each is the fixture's with one thing changed (tests/unit/data/fixture.ts).
import { FILES } from './fixture';

const EVENTS = FILES['events.yaml'];
const bytes = (text: string) => new TextEncoder().encode(text);

/** The fixture with one piece of text replaced; an error where the piece is not there exactly once. */
function put(from: string, to: string): string {
	if (EVENTS.split(from).length !== 2) throw new Error(`not once: ${from}`);
	return EVENTS.replace(from, () => to);
}

const TITLE = 'en: Second talks';
const SUMMARY = 'en: They met again.';
const titled = (text: string) => put(TITLE, `en: ${text}`);
const told = (text: string) => put(SUMMARY, `en: ${text}`);
const address = (url: string) => put('url: https://a.example/1', `url: ${url}`);
const dated = (date: string) => put('date: 2025-05', `date: ${date}`);
const named = (id: string) => put('id: second', `id: ${id}`);
const before = (text: string) => text + EVENTS;
/** The file with bytes between its first event's title and the rest, where UTF-8 has none such. */
function spoiled(...bad: number[]): Uint8Array {
	const [start = '', rest = ''] = EVENTS.split('First');
	return Uint8Array.from([...bytes(start), ...bad, ...bytes(rest)]);
}

/** A fault of the file, by line and column, and what is said of it. */
export const REFUSED: readonly [
	claim: string,
	file: string | Uint8Array,
	problems: string | readonly string[]
][] = [
	[
		'an alias bomb',
		before(`- &a [x, x]\n- [*a, *a]\n`),
		[
			'1:6 the anchor &a is not allowed: remove it',
			'2:3 event 2 of the file: must be a map of fields, not a list',
			'2:4 the alias *a is not allowed: write the value',
			'2:8 the alias *a is not allowed: write the value'
		]
	],
	[
		'an alias of its own parent',
		put('follows: [first]', 'follows: &f [*f]'),
		[
			'19:15 the anchor &f is not allowed: remove it',
			'19:16 the alias *f is not allowed: write the value'
		]
	],
	[
		'an anchor',
		put('follows: [first]', 'follows: &f [first]'),
		'19:15 the anchor &f is not allowed: remove it'
	],
	['an alias for a value', titled('*x'), '15:16 the alias *x is not allowed: write the value'],
	[
		'a merge key with an alias',
		put('  kind: summit', '  kind: summit\n  <<: *x'),
		["19:3 event 'second': unknown field '<<'", '19:7 the alias *x is not allowed: write the value']
	],
	[
		'flow lists nested ten thousand deep',
		put('follows: [first]', `follows: ${'['.repeat(10_000)}`),
		'19:42 nested more than 32 levels deep: flatten it'
	],
	[
		'flow maps nested ten thousand deep',
		put('follows: [first]', `follows: ${'{a: '.repeat(10_000)}`),
		'19:132 nested more than 32 levels deep: flatten it'
	],
	[
		'lists nested ten thousand deep',
		before('- '.repeat(10_000)),
		'1:65 nested more than 32 levels deep: flatten it'
	],
	[
		'explicit keys nested ten thousand deep',
		before('? '.repeat(10_000)),
		'1:65 nested more than 32 levels deep: flatten it'
	],
	[
		'NUL in a title',
		titled('a\0b'),
		'15:17 the control character U+0000 is not allowed: delete it'
	],
	[
		'NUL behind an escape',
		titled('"a\\0b"'),
		'15:16 the control character U+0000 is not allowed: delete it'
	],
	[
		'an escape sequence for terminals',
		told('"a\u001B]0;b"'),
		'16:20 the control character U+001B is not allowed: delete it'
	],
	['a bell', told('a\u0007b'), '16:19 the control character U+0007 is not allowed: delete it'],
	['DEL', told('a\u007Fb'), '16:19 the control character U+007F is not allowed: delete it'],
	[
		'a C1 control',
		told('a\u0085b'),
		'16:19 the control character U+0085 is not allowed: delete it'
	],
	[
		'a right-to-left override',
		titled('a\u202Eb'),
		'15:17 the bidi control character U+202E is not allowed: delete it'
	],
	[
		'a left-to-right embedding',
		titled('a\u202Ab'),
		'15:17 the bidi control character U+202A is not allowed: delete it'
	],
	[
		'an isolate that is not ended',
		titled('a\u2067b'),
		'15:17 the bidi control character U+2067 is not allowed: delete it'
	],
	[
		'a right-to-left mark',
		titled('a\u200Fb'),
		'15:17 the bidi control character U+200F is not allowed: delete it'
	],
	[
		'an Arabic letter mark',
		titled('a\u061Cb'),
		'15:17 the bidi control character U+061C is not allowed: delete it'
	],
	[
		'an override behind an escape',
		titled('"a\\u202Eb"'),
		'15:16 the bidi control character U+202E is not allowed: delete it'
	],
	[
		'an override in an id',
		named('"sec\\u202Eond"'),
		'13:7 the bidi control character U+202E is not allowed: delete it'
	],
	[
		'an override in a comment',
		put('  kind: summit', '  kind: summit # \u202E'),
		'18:18 the bidi control character U+202E is not allowed: delete it'
	],
	[
		'a line separator',
		told('a\u2028b'),
		'16:19 the control character U+2028 is not allowed: delete it'
	],
	[
		'a paragraph separator behind an escape',
		told('"a\\u2029b"'),
		'16:18 the control character U+2029 is not allowed: delete it'
	],
	[
		'a byte-order mark in a word',
		titled('a\uFEFFb'),
		'15:17 the control character U+FEFF is not allowed: delete it'
	],
	[
		'a noncharacter',
		titled('a\uFFFFb'),
		'15:17 the control character U+FFFF is not allowed: delete it'
	],
	[
		'half a surrogate pair behind an escape',
		titled('"a\\uD83D"'),
		'15:16 the control character U+D83D is not allowed: delete it'
	],
	['a byte that begins nothing', spoiled(0xff), '3:16 not UTF-8: save the file as UTF-8'],
	['a letter cut in half', spoiled(0xd8), '3:16 not UTF-8: save the file as UTF-8'],
	['an overlong slash', spoiled(0xc0, 0xaf), '3:16 not UTF-8: save the file as UTF-8'],
	['a surrogate as bytes', spoiled(0xed, 0xa0, 0x80), '3:16 not UTF-8: save the file as UTF-8'],
	[
		'a code point beyond Unicode',
		spoiled(0xf5, 0x80, 0x80, 0x80),
		'3:16 not UTF-8: save the file as UTF-8'
	],
	[
		'old Mac line ends',
		put('  kind: summit\n', '  kind: summit\r'),
		'18:15 the control character U+000D is not allowed: delete it'
	],
	[
		'a tab as indentation',
		put('  kind: summit', '\tkind: summit'),
		'18:2 YAML fault: Tabs are not allowed as indentation; indent with spaces, not with tabs'
	],
	[
		'a tag that runs code',
		titled('!!js/function "() => 1"'),
		"15:30 the tag 'tag:yaml.org,2002:js/function' is not allowed: remove it"
	],
	[
		'a tag of another language',
		put('follows: [first]', 'follows: !!python/object/apply:os.system [first]'),
		"19:44 the tag 'tag:yaml.org,2002:python/object/apply:os.system' is not allowed: remove it"
	],
	[
		'a known tag',
		titled('!!str Talks'),
		"15:22 the tag 'tag:yaml.org,2002:str' is not allowed: remove it"
	],
	[
		'a binary tag',
		told('!!binary aGVsbG8='),
		"16:27 the tag 'tag:yaml.org,2002:binary' is not allowed: remove it"
	],
	[
		'a tag of the file’s own',
		before('%TAG ! tag:evil.example,2026:\n---\n'),
		'1:1 a YAML directive is not allowed: remove the line'
	],
	[
		'a YAML directive',
		before('%YAML 1.1\n---\n'),
		'1:1 a YAML directive is not allowed: remove the line'
	],
	[
		'a second document',
		EVENTS + '---\n- id: third\n',
		'25:1 a second YAML document begins here: a file holds one; remove the ---'
	],
	[
		'__proto__',
		put('  kind: summit', '  kind: summit\n  __proto__: { polluted: true }'),
		'19:3 the field __proto__ is not allowed: remove it'
	],
	[
		'__proto__ in quotes',
		put('{ who: ann }', '{ who: ann, "__proto__": { as: 1 } }'),
		'8:30 the field __proto__ is not allowed: remove it'
	],
	[
		'constructor',
		put('  kind: summit', '  kind: summit\n  constructor: { prototype: { polluted: true } }'),
		"19:3 event 'second': unknown field 'constructor'"
	],
	[
		'toString as a participant',
		put('{ who: ann }', '{ who: toString }'),
		"8:25 event 'first': participants[0].who 'toString' is not known; known are ann"
	],
	[
		'__proto__ as a category',
		put('category: security', 'category: __proto__'),
		"17:13 event 'second': category '__proto__' is not known; known are trade, security"
	],
	[
		'hasOwnProperty as a language',
		put('{ en: Second talks, fr: Seconds pourparlers }', '{ en: a, fr: b, hasOwnProperty: c }'),
		"15:26 event 'second': unknown field 'hasOwnProperty'; known are en, fr"
	],
	[
		'a field twice',
		put('  kind: summit', '  kind: summit\n  kind: meeting'),
		"19:3 the field 'kind' stands twice: keep one of the two"
	],
	[
		'a language twice',
		put(TITLE, 'en: One, en: Two'),
		"15:21 the field 'en' stands twice: keep one of the two"
	],
	[
		'a field twice, once in quotes',
		put('  kind: summit', '  kind: summit\n  "kind": meeting'),
		"19:3 the field 'kind' stands twice: keep one of the two"
	],
	[
		'an event twice',
		named('first'),
		"13:7 event 'first': id 'first' is used twice: give this one another (the other is in line 1)"
	],
	[
		'an id that climbs out of its folder',
		named('../../etc/passwd'),
		"13:7 event '../../etc/passwd': id '../../etc/passwd' is not a valid id: write a–z and 0–9, joined by single hyphens"
	],
	[
		'an id with a slash',
		named('a/b'),
		"13:7 event 'a/b': id 'a/b' is not a valid id: write a–z and 0–9, joined by single hyphens"
	],
	[
		'an id that is markup',
		named('"<b>"'),
		"13:7 event '<b>': id '<b>' is not a valid id: write a–z and 0–9, joined by single hyphens"
	],
	[
		'an id of ten thousand letters with a hyphen at its end',
		named(`${'a'.repeat(10_000)}-`),
		"13:7 event 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…': id 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
	],
	[
		'an address that is a script',
		address('javascript:alert(1)'),
		"9:20 event 'first': sources[0].url 'javascript:alert(1)' must begin with http:// or https://"
	],
	[
		'the same in capitals and spaces',
		address('" JavaScript:alert(1)"'),
		"9:20 event 'first': sources[0].url ' JavaScript:alert(1)' must begin with http:// or https://"
	],
	[
		'an address with data in it',
		address('"data:text/html,<script>alert(1)</script>"'),
		"9:20 event 'first': sources[0].url 'data:text/html,<script>alert(1)</script>' must begin with http:// or https://"
	],
	[
		'a file of the reader’s',
		address('file:///etc/passwd'),
		"9:20 event 'first': sources[0].url 'file:///etc/passwd' must begin with http:// or https://"
	],
	[
		'an address without a scheme',
		address('//evil.example/x'),
		"9:20 event 'first': sources[0].url '//evil.example/x' must begin with http:// or https://"
	],
	[
		'an address with a line break',
		address('"https://a.example/\\nx"'),
		"9:20 event 'first': sources[0].url 'https://a.example/ x' is not a valid address: copy it again from the browser"
	],
	[
		'an address with a space',
		address('"https://a.example/ x"'),
		"9:20 event 'first': sources[0].url 'https://a.example/ x' is not a valid address: copy it again from the browser"
	],
	[
		'an address without a host',
		address('https://'),
		"9:20 event 'first': sources[0].url 'https://' is not a valid address: copy it again from the browser"
	],
	[
		'an address with a broken host',
		address('"https://[::1/x"'),
		"9:20 event 'first': sources[0].url 'https://[::1/x' is not a valid address: copy it again from the browser"
	],
	[
		'a title of ten megabytes',
		titled('a'.repeat(10_000_000)),
		"15:16 event 'second': title.en is 10000000 characters long: shorten it to 70"
	],
	[
		'a title of two lines',
		titled('"a\\nb"'),
		"15:16 event 'second': title.en must stand on one line"
	],
	[
		'a date of ten megabytes',
		dated('9'.repeat(10_000_000)),
		"14:9 event 'second': date 'Infinity' is not a valid EDTF date: expected 2025-12-18, 2025-05, 1994, 199X, with ? (doubtful), ~ (approximate) or % (both"
	],
	[
		'a date that would take for ever',
		dated('"{1900..2100,1900..2100,1900..2100}"'),
		"14:9 event 'second': date '{1900..2100,1900..2100,1900..2100}' is not a valid EDTF date: expected 2025-12-18, 2025-05, 1994, 199X, with ? (doubtful), "
	],
	[
		'a date of no calendar',
		dated('2025-02-30'),
		"14:9 event 'second': date '2025-02-30' is not a valid EDTF date: 2025-02 has no day 30; expected 2025-12-18, 2025-05, 1994, 199X, with ? (doubtful), ~"
	],
	['a date that is a map', dated('{ valueOf: 1 }'), "14:9 event 'second': date must be a date"],
	[
		'a date beyond all years',
		dated('Y17E8'),
		"14:9 event 'second': date 'Y17E8' is not a valid EDTF date: expected 2025-12-18, 2025-05, 1994, 199X, with ? (doubtful), ~ (approximate) or % (both) a"
	],
	[
		'Not-a-Number',
		put('confidence: low', 'confidence: low\n  importance: .nan'),
		"23:15 event 'second': importance must be 1, 2 or 3"
	],
	[
		'infinity as a figure',
		put('  kind: summit', '  kind: summit\n  figures: [{ label: { en: a, fr: b }, value: .inf }]'),
		"19:47 event 'second': figures[0].value must be a finite number"
	],
	[
		'a list for a word',
		titled('[a]'),
		"15:16 event 'second': title.en must be text (numbers need quotes)"
	],
	[
		'a map for a list',
		put('follows: [first]', 'follows: { length: 1 }'),
		"19:12 event 'second': follows must be a list"
	],
	[
		'a map for the file',
		`first:\n${EVENTS.replace(/^/gm, '  ')}`,
		'1:1 the file must hold a list: begin items with "- "'
	],
	['nothing', '', '1:1 the file must hold a list: begin items with "- "'],
	['only a comment', '# nothing\n', '1:1 the file must hold a list: begin items with "- "'],
	['a word', 'events', '1:1 the file must hold a list: begin items with "- "'],
	[
		'a list of nothing',
		'- \n',
		'1:1 event 1 of the file: is empty: write it, or leave the field out'
	],
	[
		'a bracket that is never closed',
		put('follows: [first]', 'follows: [first'),
		'20:3 YAML fault: Flow sequence in block collection must be sufficiently indented and end with a ]; indent this line like the fields around it'
	],
	[
		'a quote that is never closed',
		titled('"Second'),
		'25:1 YAML fault: Missing closing "quote; a bracket, comma, colon or quotation mark is missing'
	],
	[
		'a circle of events',
		put('  kind: meeting', '  kind: meeting\n  follows: [second]'),
		"20:13 event 'second': follows leads in a circle, first → second → first: remove one link"
	],
	[
		'an event that follows itself',
		put('follows: [first]', 'follows: [second]'),
		"19:13 event 'second': follows leads in a circle, second → second: remove one link"
	],
	[
		'a source of somewhere else for a disagreement',
		put(
			'fr: En juin. }, source: https://a.example/2',
			'fr: En juin. }, source: https://a.example/9'
		),
		"21:76 event 'second': conflicts[0].source 'https://a.example/9' is not one of this event's sources; did you mean 'https://a.example/2'?"
	]
];

const MARKUP = '<script>alert(1)</script><img src=x onerror=alert(1)>';

/** The words in every free text of the second event. */
export const everywhere = (words: string) =>
	EVENTS.replace(
		/title: \{ en: Second talks[^]*$/,
		() => `title: { en: ${words}, fr: ${words} }
  date_note: { en: ${words}, fr: ${words} }
  summary: { en: ${words}, fr: ${words} }
  category: security
  kind: summit
  participants: [{ who: ann, as: { en: ${words}, fr: ${words} } }]
  documents: [{ title: { en: ${words}, fr: ${words} }, status: signed }]
  figures: [{ label: { en: ${words}, fr: ${words} }, value: ${words}, unit: { en: ${words}, fr: ${words} } }]
  follows: [first]
  sources: [{ url: https://a.example/2, publisher: ${words}, lang: en, tier: press, supports: ${words} }]
  conflicts: [{ field: date, says: { en: ${words}, fr: ${words} }, source: https://a.example/2 }]
  confidence: low
  added: 2026-01-01
  updated: 2026-03-01
`
	);

/** Files that are read: what they hold is words, and is shown as words. */
export const SHOWN: readonly [claim: string, file: string | Uint8Array][] = [
	['a script and an image', everywhere(`'${MARKUP}'`)],
	['the end of an attribute', everywhere(`'" onfocus="alert(1)" autofocus x="'`)],
	['the end of an attribute, in single quotes', everywhere(`"' onfocus='alert(1)' autofocus '"`)],
	['the end of a script', everywhere(`'</script><script>alert(1)//'`)],
	['the end of a title and of a style', everywhere(`'</title></style><svg onload=alert(1)>'`)],
	['the beginning of a comment', everywhere(`'<!-- <script>'`)],
	['the end of a comment', everywhere(`'--><svg onload=alert(1)>'`)],
	['the end of CDATA', everywhere(`']]><x onclick="1"/>'`)],
	['entities', everywhere(`'&lt;b&gt; &amp;amp; &#60;i&#62; &quot;'`)],
	['an external entity', everywhere(`'<!ENTITY x SYSTEM "file:///etc/passwd"> &x;'`)],
	['a link', everywhere(`'<a href="javascript:alert(1)">x</a>'`)],
	['a template', everywhere(`'{@html x} {{x}} <%= x %> \${x}'`)],
	['patterns of a replacement', everywhere(`"$& $1 $' $\`"`)],
	['placeholders of messages', everywhere(`'{n} {date} {title} {name}'`)],
	['a formula', everywhere(`'=HYPERLINK("https://evil.example","x")'`)],
	['a formula behind an at sign', everywhere(`'@SUM(1+1)*cmd|'' /C calc''!A0'`)],
	['a quotation mark', everywhere(`'"'`)],
	['a backslash', everywhere(`'\\'`)],
	['Markdown', everywhere(`'[x](javascript:alert(1)) ![y](https://evil.example/z)'`)],
	['TeX', everywhere(`'\\input{/etc/passwd} } , url = {https://evil.example}'`)],
	['names of an object’s prototype', everywhere('constructor')],
	['zero-width spaces', everywhere(`'a\u200Bb'`)],
	['heaps of accents', everywhere(`'${'a\u0301\u0302\u0303'.repeat(20)}'`)],
	['families of emoji', everywhere(`'${'👩‍👩‍👧‍👦'.repeat(20)}'`)],
	['one word of seventy letters', everywhere('w'.repeat(70))],
	['Arabic in an English title', everywhere('محادثات')],
	['lines of a calendar', told(`"x\\r\\nEND:VEVENT\\r\\nBEGIN:VALARM"`)],
	['a megabyte of summary', told('a'.repeat(1_000_000))],
	['an address with markup', address(`'https://a.example/"><script>alert(1)</script>'`)],
	['an address with two lines in it', address('https://a.example/?x=%0D%0ABEGIN:VEVENT')],
	['an address with another behind it', address('https://a.example/?u=javascript:alert(1)')],
	['a byte-order mark', bytes(`\uFEFF${EVENTS}`)],
	['CRLF', EVENTS.replaceAll('\n', '\r\n')],
	['tabs between words', put('They met.', `'They\tmet.'`)]
];
