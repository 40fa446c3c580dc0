import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchable } from '../../../src/lib/model/fold';
import { search } from '../../../src/lib/model/search';
import { index, text, timeline } from './real-search';

const found = (query: string) => (search(text, query) ?? []).map((i) => index.ids[i] ?? '');
const first = (query: string) => found(query).slice(0, 3);

const MEETING = '2025-12-18-interior-ministers-riyadh';
const TALKS = '2025-05-interior-minister-kazakh-security-chief';
const DAY = [
	MEETING,
	'2025-12-18-expected-agreements-memoranda',
	'2025-12-18-joint-interior-commission-planned'
];
const TOKAYEV = timeline.events
	.filter(({ participants }) => participants.some(({ who }) => who === 'kassym-jomart-tokayev'))
	.map(({ id }) => id);
const ids = (pattern: RegExp) =>
	timeline.events.map(({ id }) => id).filter((id) => pattern.test(id));
const titled = (pattern: RegExp) =>
	timeline.events.filter(({ title }) => pattern.test(title.en ?? '')).map(({ id }) => id);

/** What is typed; events that must be among the first three; and, of the first three, what all must be. */
const QUERIES: readonly (readonly [string, readonly string[], (readonly string[])?])[] = [
	['توقاييف', ['2024-12-03-tokayev-crown-prince-riyadh'], TOKAYEV],
	[
		'توكاييف',
		['2024-12-03-tokayev-crown-prince-riyadh', '2022-07-23-tokayev-visit-jeddah'],
		TOKAYEV
	],
	['Toqayev', ['2024-12-03-tokayev-crown-prince-riyadh'], TOKAYEV],
	['Tokaev', ['2024-12-03-tokayev-crown-prince-riyadh'], TOKAYEV],
	['nayef', [MEETING, TALKS]],
	['Naif', [MEETING, TALKS]],
	['ساغيمباييف', [TALKS]],
	['sagimbaev', [TALKS]],
	['Sagimbayev', [TALKS]],
	['اكوا باور', ['2023-06-13-acwa-roadmap-wind-storage'], ids(/acwa/)],
	['أكوا باور', ['2023-06-13-acwa-roadmap-wind-storage'], ids(/acwa/)],
	['wind', ['2024-03-07-energy-programme-wind-agreement-astana'], titled(/wind/i)],
	['رياح', ['2024-03-07-energy-programme-wind-agreement-astana'], titled(/wind/i)],
	['الحج', ['2022-09-26-hajj-minister-visits-astana'], titled(/Hajj/)],
	['visa', ['2023-12-19-visa-waiver-diplomatic-passports'], titled(/visa/i)],
	['تاشيره', ['2023-12-19-visa-waiver-diplomatic-passports'], titled(/visa/i)],
	['IsDB', ['2003-09-02-isdb-annual-meeting-almaty']],
	['البنك الاسلامي', ['2003-09-02-isdb-annual-meeting-almaty'], titled(/Islamic Development Bank/)],
	['١٨ ديسمبر ٢٠٢٥', DAY],
	['18 December 2025', DAY],
	['2025-12-18', DAY],
	['18/12/2025', DAY],
	['December 18, 2025', DAY],
	['December 2025', DAY],
	['ديسمبر 2025', DAY],
	['jeddah summit', ['2023-07-19-gcc-central-asia-first-summit']],
	['قمة جدة', ['2023-07-19-gcc-central-asia-first-summit']],
	['Astana embassy', ['2009-09-saudi-embassy-moves-to-astana']],
	['Mecca', ids(/makkah-islamic-summit/)],
	[
		'Alma-Ata bank',
		['2003-09-02-isdb-annual-meeting-almaty', '1997-08-isdb-regional-office-almaty']
	]
];

describe('what readers type', () => {
	const table = QUERIES.map(([query, expected, all]) => ({ query, expected, all }));
	it.each(table)('$query', ({ query, expected, all }) => {
		const best = first(query);
		for (const id of expected) expect(best).toContain(id);
		if (all) for (const id of best) expect(all).toContain(id);
	});

	it('a word may be begun only, and its article too', () => {
		expect(found('sagimb')).toEqual([TALKS]);
		expect(found('الساغيمب')).toEqual([TALKS]);
		expect(found('الريا')).toEqual(expect.arrayContaining(found('الرياض')));
		expect(found('ال')).toEqual([]);
	});

	it('an Arabic word is found behind a preposition that is written with it', () => {
		const glued = timeline.events.filter(({ title }) => title.ar?.includes('بجدة'));
		expect(glued.length).toBeGreaterThan(0);
		for (const { id } of glued) expect(found('جدة')).toContain(id);
	});

	it('every word must be found', () => {
		expect(found('sagimbayev wind')).toEqual([]);
		expect(found('xyzzy')).toEqual([]);
	});

	it('words may come from both languages', () => {
		expect(first('توكاييف jeddah')).toContain('2022-07-23-tokayev-visit-jeddah');
	});

	it('an article in Latin letters may stand apart or not', () => {
		expect(found('Al Budaiwi')).toEqual(found('Albudaiwi'));
		expect(found('Al-Qahtani')).toEqual(expect.arrayContaining(found('AlQahtani')));
		expect(found('AlQahtani').length).toBeGreaterThan(0);
	});

	it('a day that the calendar lacks is no date', () => {
		expect(found('31 February 2025')).toEqual([]);
	});

	it('an open end is no reason to find an event at every later date', () => {
		expect(found('2026-03-04')).not.toContain('2025-12-18-expected-agreements-memoranda');
	});

	it.each(['', '  ', '…', 'ال', '\u0000', '()[]*+?'])('%j asks for nothing', (query) => {
		expect(search(text, query)).toBeUndefined();
	});
});

describe('any query', () => {
	const word = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 8 }),
		fc.constantFrom('2025', 'may', '18', 'ديسمبر', 'al', 'الـ', '99', '0', '-1', 'الرياض')
	);
	const query = fc.array(word, { maxLength: 20 }).map((words) => words.join(' '));

	it('gives each event at most once, and never throws', () => {
		fc.assert(
			fc.property(query, (of) => {
				const result = search(text, of) ?? [];
				expect(new Set(result).size).toBe(result.length);
				for (const i of result) expect(index.ids[i]).toBeDefined();
			}),
			{ numRuns: 300 }
		);
	});

	it('finds the event whose title it is, first', () => {
		const titles = timeline.events.flatMap(({ id, title }) =>
			[title.ar, title.en].map((words) => [id, words ?? ''] as const)
		);
		for (const [id, title] of titles) {
			// A title of more words than a query may have is not asked for whole.
			const few = searchable(title).split(' ').length <= 12;
			expect.soft(few ? first(title) : [id], title).toContain(id);
		}
	});

	it('finds no fewer events when it loses a word', () => {
		const known = text.titles.flatMap((title) => title.trim().split(' '));
		fc.assert(
			fc.property(fc.constantFrom(...known), fc.constantFrom(...known), (a, b) => {
				// Two words may form a date that neither forms alone, and an article is none beside another word.
				fc.pre(!/\d/.test(a + b) && !/^[ae]l$/.test(a));
				const wider = search(text, a);
				if (wider) for (const i of search(text, `${a} ${b}`) ?? []) expect(wider).toContain(i);
			}),
			{ numRuns: 300 }
		);
	});
});
