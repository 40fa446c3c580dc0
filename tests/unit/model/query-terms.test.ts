import { describe, expect, it } from 'vitest';
import { isoOf } from '../../../src/lib/model/date';
import { LONGEST_QUERY, queryTerms, type Term } from '../../../src/lib/model/query-terms';

const MONTHS = [
	['january', 'jan', 'يناير'],
	['february', 'feb', 'فبراير'],
	...['march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november'].map(
		(name) => [name]
	),
	['december', 'dec', 'ديسمبر']
];
const terms = (query: string) => queryTerms(query, MONTHS);

/** The days or the month of a term, and otherwise its needles. */
function read({ needles, limit, month, day }: Term) {
	if (limit) return `${isoOf(limit.start)} ${limit.precision}`;
	if (month !== undefined) return day === undefined ? `month ${month}` : `${day} of month ${month}`;
	return needles.join();
}
const readAll = (query: string) => terms(query).map(read);

describe('a date', () => {
	it.each([
		['2025-12-18', '2025-12-18 day'],
		['18/12/2025', '2025-12-18 day'],
		['18 December 2025', '2025-12-18 day'],
		['December 18, 2025', '2025-12-18 day'],
		['١٨ ديسمبر ٢٠٢٥', '2025-12-18 day'],
		['1 1 1999', '1999-01-01 day'],
		['December 2025', '2025-12-01 month'],
		['2025 dec', '2025-12-01 month'],
		['2025-02', '2025-02-01 month'],
		['2025', '2025-01-01 year'],
		['18 December', '18 of month 12'],
		['December 31', '31 of month 12'],
		['jan', 'month 1'],
		['ديسمبر', 'month 12']
	])('%s is one term, and its words are found as well', (query, date) => {
		const [term, ...others] = terms(query);
		expect(others).toEqual([]);
		expect(term && read(term)).toBe(date);
		expect(term?.needles).toEqual([` ${term?.root}`]);
		expect(term?.root.split(' ')).toHaveLength(query.split(/[ /,-]+/).length);
	});

	it.each([
		['2025 December 18 talks', ['2025-12-01 month', ' 18', ' talks']],
		['talks 18 December 2025', [' talks', '2025-12-18 day']],
		['31 February 2025', ['31 of month 2', '2025-01-01 year']],
		['32 December', [' 32', 'month 12']],
		['0 December', [' 0', 'month 12']],
		['2025-13', ['2025-01-01 year', ' 13']],
		['2025 5', ['2025-01-01 year', ' 5']],
		['12 18', [' 12', ' 18']],
		['118 December', [' 118', 'month 12']],
		['3025', [' 3025']],
		['0999', [' 0999']],
		['12025', [' 12025']],
		['20255', [' 20255']],
		['May June', ['month 5', 'month 6']]
	])('%s is read as far as the calendar goes', (query, expected) => {
		expect(readAll(query)).toEqual(expected);
	});
});

describe('a word in Latin letters', () => {
	it.each([
		['Wind', [' wind'], 'wind'],
		['Albudaiwi', [' albudaiwi', ' al budaiwi'], 'budaiwi'],
		['Almat', [' almat', ' al mat'], 'mat'],
		['Alma', [' alma'], 'alma'],
		['Portal', [' portal'], 'portal'],
		['al', [' al'], 'al']
	])('%s', (query, needles, root) => {
		expect(terms(query)).toEqual([{ needles, root }]);
	});

	it.each(['Al Farabi', 'El-Farabi'])(
		'with its article apart, as in %s, is looked for',
		(query) => {
			expect(terms(query)).toEqual([{ needles: [' farabi', ' alfarabi'], root: 'farabi' }]);
		}
	);

	it('has an article at its beginning only', () => {
		expect(terms('talaat')).toEqual([{ needles: [' talaat'], root: 'talaat' }]);
	});

	it('has no article where the word before it is none', () => {
		expect(readAll('alma ata')).toEqual([' alma', ' ata']);
	});
});

describe('a word in Arabic letters', () => {
	const joined = (stem: string) => ['و', 'ب', 'ل', 'ف', 'ك'].map((letter) => ` ${letter}${stem}`);

	it('is looked for without its article, and behind what is written together with it', () => {
		const term = { needles: [' رياض', ...joined('رياض')], root: 'رياض' };
		expect(terms('الرياض')).toEqual([term]);
		expect(terms('بالرياض')).toEqual([term]);
		expect(terms('رياض')).toEqual([term]);
	});

	it('of two letters is looked for as it stands', () => {
		expect(terms('حج')).toEqual([{ needles: [' حج'], root: 'حج' }]);
		expect(terms('بنك')).toEqual([{ needles: [' بنك', ...joined('بنك')], root: 'بنك' }]);
	});

	it('may be no more than begun behind its article', () => {
		expect(terms('الر')).toEqual([{ needles: [' الر', ...joined('الر'), ' ر'], root: 'ر' }]);
		expect(terms('ال')).toEqual([]);
	});

	it('stands among words of other letters', () => {
		expect(readAll('حج visa')).toEqual([' حج', ' visa']);
	});
});

describe('a long query', () => {
	it('is read up to its twelfth term', () => {
		const words = Array.from({ length: 14 }, (_, k) => `word${k}`);
		expect(readAll(words.join(' '))).toEqual(words.slice(0, 12).map((word) => ` ${word}`));
	});

	it('is read up to its longest length', () => {
		const first = 'x'.repeat(LONGEST_QUERY - 2);
		expect(readAll(`${first} yz`)).toEqual([` ${first}`, ' y']);
	});

	it('of nothing asks for nothing', () => {
		expect(terms('')).toEqual([]);
		expect(terms(' – ')).toEqual([]);
	});
});
