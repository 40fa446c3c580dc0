import { describe, expect, it } from 'vitest';
import { checkLinks } from '../../../src/lib/data/check-links';
import { changed, FILES, problemsOf, withFile, type Change } from './fixture';

const E = 'events.yaml';
const T = 'timeline.yaml';
const ID = 'id: second';
const URL1 = '{ url: https://a.example/1';
const ID_RULE = 'is not a valid id: write a–z and 0–9, joined by single hyphens';
const BLANK = 'is empty: write it, or leave the field out';
const LANGUAGES = 'is missing: write it in every language (en, fr)';

/** What is wrong, the change that makes it so, and what the editor reads. */
const EVENT_CASES: readonly [claim: string, change: Change, problem: string][] = [
	[
		'an unknown field',
		[E, '  place: port', '  plaec: port'],
		"7:3 event 'first': unknown field 'plaec'; did you mean 'place'?"
	],
	[
		'a field of an object’s prototype',
		[E, '  kind: summit', '  kind: summit\n  constructor: 1'],
		"19:3 event 'second': unknown field 'constructor'"
	],
	[
		'an unknown field within',
		[E, '{ who: ann }', '{ who: ann, rol: x }'],
		"8:30 event 'first': unknown field 'rol'; known are who, as"
	],
	[
		'an unknown category',
		[E, 'category: security', 'category: secrity'],
		"17:13 event 'second': category 'secrity' is not known; did you mean 'security'?"
	],
	[
		'an unknown kind',
		[E, 'kind: summit', 'kind: sumit'],
		"18:9 event 'second': kind 'sumit' is not known; did you mean 'summit'?"
	],
	[
		'an unknown status',
		[E, 'kind: summit', 'kind: summit\n  status: occured'],
		"19:11 event 'second': status 'occured' is not known; did you mean 'occurred'?"
	],
	[
		'an unknown place',
		[E, 'place: port', 'place: prot'],
		"7:10 event 'first': place 'prot' is not known; did you mean 'port'?"
	],
	[
		'an unknown actor',
		[E, 'who: ann', 'who: anne'],
		"8:25 event 'first': participants[0].who 'anne' is not known; did you mean 'ann'?"
	],
	[
		'a missing language',
		[E, '{ en: Second talks, fr: Seconds pourparlers }', '{ en: Second talks }'],
		`15:10 event 'second': title.fr ${LANGUAGES}`
	],
	[
		'an empty language',
		[E, 'fr: Seconds pourparlers', 'fr:'],
		`15:30 event 'second': title.fr ${BLANK}`
	],
	[
		'a blank text',
		[E, 'fr: Seconds pourparlers', "fr: ' '"],
		`15:34 event 'second': title.fr ${BLANK}`
	],
	[
		'an unknown language',
		[E, 'fr: Seconds pourparlers', 'fr: S, ar: T'],
		"15:37 event 'second': unknown field 'ar'; known are en, fr"
	],
	[
		'a number for text',
		[E, 'en: Second talks', 'en: 2'],
		"15:16 event 'second': title.en must be text (numbers need quotes)"
	],
	[
		'a list for a map',
		[E, '{ en: Second talks, fr: Seconds pourparlers }', '[a, b]'],
		"15:10 event 'second': title must be a map of fields, not a list"
	],
	[
		'text for a map',
		[E, '{ en: Second talks, fr: Seconds pourparlers }', 'Talks'],
		"15:10 event 'second': title must be a map of fields"
	],
	[
		'text for a list',
		[E, 'follows: [first]', 'follows: first'],
		"19:12 event 'second': follows must be a list"
	],
	[
		'a missing field',
		[E, '  confidence: low\n', ''],
		"13:3 event 'second': confidence is missing: add it"
	],
	[
		'a date in the future',
		[E, 'date: 2025-05', 'date: 2026-11-24'],
		"14:9 event 'second': date '2026-11-24' is in the future: write status: expected, or mend the date"
	],
	[
		'a long title',
		[E, 'en: Second talks', `en: ${'é'.repeat(71)}`],
		"15:16 event 'second': title.en is 71 characters long: shorten it to 70"
	],
	[
		'a title of two lines',
		[E, 'en: Second talks', 'en: "a\\nb"'],
		"15:16 event 'second': title.en must stand on one line"
	],
	[
		'a duplicate id',
		[E, ID, 'id: first'],
		"13:7 event 'first': id 'first' is used twice: give this one another (the other is in line 1)"
	],
	['an id with capitals', [E, ID, 'id: Second'], `13:7 event 'Second': id 'Second' ${ID_RULE}`],
	[
		'an id with two hyphens',
		[E, ID, 'id: se--cond'],
		`13:7 event 'se--cond': id 'se--cond' ${ID_RULE}`
	],
	[
		'an id that is a number',
		[E, ID, 'id: 2'],
		'13:7 event 2 of the file: id must be text (numbers need quotes)'
	],
	[
		'a link to nowhere',
		[E, 'follows: [first]', 'follows: [frist]'],
		"19:13 event 'second': follows: event 'frist' is not known; did you mean 'first'?"
	],
	[
		'a fulfilment of nothing',
		[E, 'follows: [first]', 'fulfils: [other-thing]'],
		"19:13 event 'second': fulfils: event 'other-thing' is not known; known are first, second"
	],
	[
		'a link to itself',
		[E, 'follows: [first]', 'follows: [second]'],
		"19:13 event 'second': follows leads in a circle, second → second: remove one link"
	],
	[
		'a source that is no web address',
		[E, URL1, '{ url: ftp://a.example/1'],
		"9:20 event 'first': sources[0].url 'ftp://a.example/1' must begin with http:// or https://"
	],
	[
		'a source that acts',
		[E, URL1, '{ url: "javascript:alert(1)"'],
		"9:20 event 'first': sources[0].url 'javascript:alert(1)' must begin with http:// or https://"
	],
	[
		'an address without a host',
		[E, URL1, '{ url: "https://"'],
		"9:20 event 'first': sources[0].url 'https://' is not a valid address: copy it again from the browser"
	],
	[
		'no source',
		[
			E,
			'[{ url: https://a.example/1, publisher: A, lang: en, tier: press, supports: All. }]',
			'[]'
		],
		"9:12 event 'first': sources is empty: an event needs at least one source"
	],
	[
		'an undated source said to be dated',
		[E, URL1, "{ published: '', url: https://a.example/1"],
		"9:26 event 'first': sources[0].published '' is not a date: write YYYY, YYYY-MM or YYYY-MM-DD"
	],
	[
		'an unlisted source of a conflict',
		[E, 'source: https://a.example/2', 'source: https://a.example/3'],
		"21:76 event 'second': conflicts[0].source 'https://a.example/3' is not one of this event's sources; did you mean 'https://a.example/2'?"
	],
	[
		'an unknown field of a conflict',
		[E, 'field: date', 'field: donor'],
		"21:24 event 'second': conflicts[0].field 'donor' is not known; known are date, title, summary, kind, status, place, participants, documents, figures"
	],
	[
		'updated before added',
		[E, 'updated: 2026-03-01', 'updated: 2025-03-01'],
		"24:12 event 'second': updated '2025-03-01' is before added: write the later day"
	],
	[
		'updated in the future',
		[E, 'updated: 2026-03-01', 'updated: 2062-03-01'],
		"24:12 event 'second': updated '2062-03-01' is in the future: write the day of the change"
	],
	[
		'added on no day',
		[E, 'added: 2026-01-01\n  updated: 2026-03-01', 'added: 2026-02-30\n  updated: 2026-03-01'],
		"23:10 event 'second': added '2026-02-30' is not a day: write YYYY-MM-DD"
	],
	[
		'a month for added',
		[E, 'added: 2026-01-01\n  updated: 2026-03-01', 'added: 2026-01\n  updated: 2026-03-01'],
		"23:10 event 'second': added '2026-01' is not a day: write YYYY-MM-DD"
	],
	[
		'an importance of 4',
		[E, 'kind: summit', 'kind: summit\n  importance: 4'],
		"19:15 event 'second': importance must be 1, 2 or 3"
	],
	[
		'an infinite figure',
		[E, 'kind: summit', 'kind: summit\n  figures: [{ label: { en: a, fr: b }, value: .inf }]'],
		"19:47 event 'second': figures[0].value must be a finite number"
	],
	[
		'a Hijri month 13',
		[E, 'kind: summit', 'kind: summit\n  hijri: 1447-13-01'],
		"19:10 event 'second': hijri '1447-13-01' is not a Hijri day: write YYYY-MM-DD, such as 1447-06-27"
	]
];

const OTHER_CASES: readonly [claim: string, change: Change, problem: string][] = [
	[
		'a second language of no timeline',
		[T, 'fr: en }\nsides', 'fr: de }\nsides'],
		"timeline.yaml:5:23 second: 'de' is not a language of the timeline; known are en, fr"
	],
	[
		'a second label for no language',
		[T, 'fr: en }\nsides', 'fr: en, de: en }\nsides'],
		"timeline.yaml:5:27 second: 'de' is not a language of the timeline; known are en, fr"
	],
	[
		'a language without second labels',
		[T, '{ en: fr, fr: en }', '{ en: fr }'],
		"timeline.yaml:5:9 second has no entry for 'fr': add the language of its second labels"
	],
	[
		'a language that stands twice',
		[T, '[en, fr]', '[en, fr, en]'],
		"timeline.yaml:4:21 language 'en' stands twice: remove one"
	],
	[
		'a lane of an unknown category',
		[T, '[trade]', '[trade, trad]'],
		"timeline.yaml:13:78 lane 'economy': category 'trad' is not known; did you mean 'trade'?"
	],
	[
		'a category in two lanes',
		[T, '[security]', '[security, trade]'],
		"timeline.yaml:14:77 lane 'safety': category 'trade' stands in two lanes: remove it from one (the other is in line 13)"
	],
	[
		'a category in no lane',
		[T, 'fr: Sécurité } }', 'fr: Sécurité } }\n  - { id: art, label: { en: Art, fr: Art } }'],
		"timeline.yaml:12:5 category 'art': stands in no lane: add it to the categories of one"
	],
	[
		'a colour that is no token',
		[T, 'colour: a', 'colour: red'],
		"timeline.yaml:7:101 side 'north': colour 'red' is not known; known are a, b, c, d"
	],
	[
		'a preset without events',
		[T, 'from: 1990, to: 1999-12', 'from: 1995, to: 1999-12'],
		"timeline.yaml:20:5 preset 'nineties': holds no event: change the period or its status, or remove it"
	],
	[
		'a preset whose status no event has',
		[T, 'to: 1999-12', 'status: [expected]'],
		"timeline.yaml:20:5 preset 'nineties': holds no event: change the period or its status, or remove it"
	],
	[
		'a preset the wrong way round',
		[T, 'from: 1990, to: 1999-12', 'from: 1999-12, to: 1990'],
		"timeline.yaml:20:79 preset 'nineties': to '1990' is before from '1999-12': swap them"
	],
	[
		'a preset of no date',
		[T, 'from: 1990, to: 1999-12', 'from: 199'],
		"timeline.yaml:20:66 preset 'nineties': from '199' is not a date: write YYYY, YYYY-MM or YYYY-MM-DD"
	],
	[
		'an opening that is no preset',
		[T, 'opening: all', 'opening: al'],
		"timeline.yaml:21:10 opening: preset 'al' is not known; did you mean 'all'?"
	],
	[
		'a side of an actor',
		['actors.yaml', 'side: north', 'side: nort'],
		"actors.yaml:3:9 actor 'ann': side 'nort' is not known; did you mean 'north'?"
	],
	[
		'a side of a place',
		['places.yaml', 'side: north', 'side: south'],
		"places.yaml:1:51 place 'port': side 'south' is not known; known are north, unknown"
	],
	[
		'an actor without a name in one language',
		['actors.yaml', ', fr: Anne', ''],
		`actors.yaml:4:9 actor 'ann': name.fr ${LANGUAGES}`
	],
	[
		'an actor of no type',
		['actors.yaml', 'type: person', 'type: persons'],
		"actors.yaml:2:9 actor 'ann': type 'persons' is not known; did you mean 'person'?"
	],
	[
		'a figure in words',
		['series.yaml', 'value: 2', 'value: two'],
		"series.yaml:8:32 series 'trade_total': points[0].value must be a number"
	],
	[
		'an unknown flag of a figure',
		['series.yaml', 'derived: true', 'derive: true'],
		"series.yaml:8:35 series 'trade_total': unknown field 'derive'; did you mean 'derived'?"
	]
];

describe('check', () => {
	it('finds nothing wrong with the fixture', () => {
		expect(problemsOf(FILES)).toEqual([]);
	});

	it.each(EVENT_CASES)('names %s with its place and remedy', (_, change, problem) => {
		expect(problemsOf(changed(change))).toEqual([`data/events.yaml:${problem}`]);
	});

	it.each(OTHER_CASES)('names %s with its place and remedy', (_, change, problem) => {
		expect(problemsOf(changed(change))).toEqual([`data/${problem}`]);
	});

	it.each(['2025-13-01', '2025-02-30', 'May 2025', '2025-05/2025-04', '2025-21', '20251218'])(
		'refuses the date %s',
		(date) => {
			const [problem, ...others] = problemsOf(changed([E, 'date: 2025-05', `date: ${date}`]));
			expect(others).toEqual([]);
			const start = `data/events.yaml:14:9 event 'second': date '${date}' is not a valid EDTF date: `;
			expect(problem?.slice(0, start.length)).toBe(start);
		}
	);

	it('lets what is expected lie in the future, and counts 70 graphemes, not code units', () => {
		const expected: Change = [E, 'date: 2025-05', 'date: 2027-01/..\n  status: expected'];
		expect(problemsOf(changed(expected))).toEqual([]);
		expect(problemsOf(changed([E, 'en: Second talks', `en: ${'e\u0301'.repeat(70)}`]))).toEqual([]);
	});

	it('names a circle of links of both kinds once, with every event in it', () => {
		const third = '- id: third\n  fulfils: [second]\n';
		const files = changed(
			[E, 'place: port', 'follows: [third]\n  place: port'],
			[E, '- id: second', `${third}- id: second`]
		);
		const circles = problemsOf(files).filter((problem) => problem.includes('circle'));
		expect(circles).toEqual([
			"data/events.yaml:22:13 event 'second': follows leads in a circle, first → third → second → first: remove one link"
		]);
	});

	it('follows a chain of 50,000 links without a stack overflow', () => {
		const chain = Array.from({ length: 50_000 }, (_, i) => ({
			id: `e${i}`,
			follows: [`e${i + 1}`]
		}));
		const circles = checkLinks([...chain, { id: 'e50000', follows: ['e0'] }]);
		expect(circles).toHaveLength(1);
	});

	it('tells all problems of all files at once, in order', () => {
		const files = changed(
			[T, 'opening: all', 'opening: none'],
			[E, 'date: 1994', 'date: 1994-13'],
			[E, 'category: trade', 'category: trad'],
			[E, 'kind: summit', 'kind: sumit\n  colour: red\n  shape: round'],
			['actors.yaml', 'type: person', 'type: robot'],
			['places.yaml', 'side: north', 'side: east'],
			['series.yaml', 'period: 1995', 'period: 95']
		);
		expect(problemsOf(files).map((problem) => problem.split(' ')[0])).toEqual([
			'data/timeline.yaml:21:10',
			'data/events.yaml:2:9',
			'data/events.yaml:5:13',
			'data/events.yaml:18:9',
			'data/events.yaml:19:3',
			'data/events.yaml:20:3',
			'data/actors.yaml:2:9',
			'data/places.yaml:1:51',
			'data/series.yaml:8:19'
		]);
	});

	it('names a language without messages, and its remedy', () => {
		expect(problemsOf(FILES, ['en'])).toEqual([
			"data/timeline.yaml:4:17 language 'fr' has no messages: write src/lib/i18n/messages/fr.ts, or remove it"
		]);
	});

	it('says when a file holds nothing, or something else', () => {
		expect(problemsOf(withFile(E, '[]'))).toEqual([
			'data/events.yaml:1:1 the file holds no event: add one'
		]);
		expect(problemsOf(withFile(E, ''))).toEqual([
			'data/events.yaml:1:1 the file must hold a list: begin items with "- "'
		]);
		expect(problemsOf(withFile(T, 'languages: []'))).toEqual([
			'data/timeline.yaml:1:12 languages is empty: at least one is needed'
		]);
		for (const file of [T, 'series.yaml'] as const) {
			const problem = `data/${file}:1:1 the file must hold a map of fields`;
			expect(problemsOf(withFile(file, ''))).toEqual([problem]);
			expect(problemsOf(withFile(file, 'words'))).toEqual([problem]);
		}
	});
});
