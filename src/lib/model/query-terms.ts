// What a reader has typed → what must be found: words with their spellings, and dates in words or figures.
import { limitOf, type Limit } from './date';
import { bare, fold } from './fold';

/** A part of a query. Every term must be found; one of its needles, or its date, is enough. */
export interface Term {
	/** Beginnings of words, each behind a space, as they stand in a searchable text. */
	readonly needles: readonly string[];
	/** What stands in every needle: a text without it need not be looked at again. */
	readonly root: string;
	/** The days that it names. */
	readonly limit?: Limit;
	/** A month (1 to 12) of any year, and a day of it. */
	readonly month?: number;
	readonly day?: number;
}

/** Longest query that is read, characters; and most terms. */
export const LONGEST_QUERY = 200;
const MOST_TERMS = 12;

/** The terms of a query. `months` are the folded names of the twelve months. Never throws. */
export function queryTerms(query: string, months: readonly (readonly string[])[]): Term[] {
	const words = fold(query.slice(0, LONGEST_QUERY)).split(' ').filter(Boolean);
	const terms: Term[] = [];
	for (let i = 0; i < words.length && terms.length < MOST_TERMS;) {
		const date = dateAt(words, i, months);
		const length = date?.length ?? 1;
		const term = date?.term ?? wordTerm(words, i);
		if (term) terms.push(term);
		i += length;
	}
	return terms;
}

/** Proclitics that Arabic writes together with the word. */
const PROCLITICS = ['و', 'ب', 'ل', 'ف', 'ك'];

function wordTerm(words: readonly string[], i: number): Term | undefined {
	const word = words[i] ?? '';
	// "al" belongs to the word after it, written together with it or apart: found either way.
	if (isArticle(word) && i + 1 < words.length) return undefined;
	if (/^\p{Script=Arabic}/u.test(word)) return arabicTerm(word);
	const joined = isArticle(words[i - 1]) ? [` al${word}`] : [];
	const parted = /^al(?=.{3})/.test(word) ? [` al ${word.slice(2)}`] : [];
	const root = parted.length > 0 ? word.slice(2) : word;
	return { needles: [` ${word}`, ...joined, ...parted], root };
}

function isArticle(word: string | undefined): boolean {
	return word === 'al' || word === 'el';
}

function arabicTerm(word: string): Term | undefined {
	const stem = bare(word);
	// While the reader is still typing the word behind its article.
	const begun = stem === word && word.startsWith('ال') ? word.slice(2) : undefined;
	if (begun === '') return undefined;
	const joined = stem.length >= 3 ? PROCLITICS.map((letter) => ` ${letter}${stem}`) : [];
	const needles = [` ${stem}`, ...joined, ...(begun ? [` ${begun}`] : [])];
	return { needles, root: begun ?? stem };
}

/** The date that begins at word `i`, and how many words it takes: the longest way to read it. */
function dateAt(
	words: readonly string[],
	i: number,
	months: readonly (readonly string[])[]
): { readonly term: Term; readonly length: number } | undefined {
	const monthOf = (word = '') => months.findIndex((names) => names.includes(word)) + 1;
	const number = (word = '', digits = /^\d{1,2}$/) => (digits.test(word) ? Number(word) : 0);
	const year = (word = '') => number(word, /^[12]\d{3}$/);
	const [a, b, c] = words.slice(i, i + 3);
	const ways: readonly (readonly [number, number, number, number])[] = [
		[year(a), number(b), number(c), 3],
		[year(c), number(b), number(a), 3],
		[year(c), monthOf(b), number(a), 3],
		[year(c), monthOf(a), number(b), 3],
		[year(b), monthOf(a), -1, 2],
		[year(a), monthOf(b), -1, 2],
		[year(a), number(b, /^\d\d$/), -1, 2],
		[-1, monthOf(b), number(a), 2],
		[-1, monthOf(a), number(b), 2],
		[year(a), -1, -1, 1],
		[-1, monthOf(a), -1, 1]
	];
	for (const [of, month, day, length] of ways) {
		const root = words.slice(i, i + length).join(' ');
		const needles = [` ${root}`];
		const known = (n: number) => (n < 0 ? undefined : n);
		if (of === 0 || month === 0 || day === 0) continue;
		if (of < 0) {
			if (month <= 12 && day <= 31)
				return { term: { needles, root, month, day: known(day) }, length };
			continue;
		}
		const limit = limitOrNone(of, known(month), known(day));
		if (limit) return { term: { needles, root, limit }, length };
	}
	return undefined;
}

function limitOrNone(year: number, month?: number, day?: number): Limit | undefined {
	try {
		return limitOf(year, month, day);
	} catch {
		return undefined;
	}
}
