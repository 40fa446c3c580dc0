// The fields that data files are made of: what may stand in them, and what is said where something else does.
// Messages follow the name of the field: "date '2025-13' is not a valid EDTF date: …".
import * as v from 'valibot';
import { dayOfIso, parseLimit } from '../model/date';
import type { Lang } from '../model/types';
import { visible } from './characters';
import { parseEdtf } from './edtf';
import { suggestion } from './nearest';
import { quote } from './quote';

/** Titles stand beside marks: longer ones do not fit. */
export const LONGEST_TITLE = 70;

/** What is said of a value of the wrong shape. */
export const must = (be: string) => (issue: v.BaseIssue<unknown>) =>
	issue.input === null ? `is empty: write it, or leave the field out` : `must be ${be}`;

/**
 * A map with these fields only. valibot names one unknown field at most, so the message for it is
 * the list of the known ones: findings.ts compares.
 */
export function strict<const Entries extends v.ObjectEntries>(
	entries: Entries,
	missing = 'is missing: add it'
) {
	return v.strictObject(entries, (issue) => {
		if (issue.expected === 'never') return Object.keys(entries).join(' ');
		return issue.expected.startsWith('"') ? missing : must('a map of fields')(issue);
	});
}

/** A list of such items. */
export const listOf = <const Item extends v.GenericSchema>(item: Item) =>
	v.array(item, must('a list'));

/** Words that are not blank. */
export const words = v.pipe(
	v.string(must('text (numbers need quotes)')),
	v.regex(/\S/, 'is empty: write it, or leave the field out')
);

/** Words in each language, all of them and no others. */
export const textIn = (languages: readonly Lang[]) =>
	strict(perLanguage(languages, words), everyLanguage(languages));

/** Words in each language that fit beside a mark. */
export const titleIn = (languages: readonly Lang[]) =>
	strict(perLanguage(languages, title), everyLanguage(languages));

/** Words in each language that are at most so many characters long. */
export const textUpTo = (longest: number, languages: readonly Lang[]) =>
	strict(perLanguage(languages, upTo(longest)), everyLanguage(languages));

/** Words in each language; further languages are welcome. */
export const nameIn = (languages: readonly Lang[]) =>
	v.objectWithRest(perLanguage(languages, words), words, (issue) =>
		issue.expected.startsWith('"') ? everyLanguage(languages) : must('a map of languages')(issue)
	);

const everyLanguage = (languages: readonly Lang[]) =>
	`is missing: write it in every language (${languages.join(', ')})`;

function perLanguage<Schema extends v.GenericSchema>(languages: readonly Lang[], schema: Schema) {
	return Object.fromEntries(languages.map((lang) => [lang, schema]));
}

const upTo = (longest: number) =>
	v.pipe(
		words,
		v.check((text) => !text.includes('\n'), 'must stand on one line'),
		v.check(
			(text) => lengthOf(text, longest) <= longest,
			({ input }) => `is ${lengthOf(input, longest)} characters long: shorten it to ${longest}`
		)
	);

const title = upTo(LONGEST_TITLE);

/** UTF-16 units that a grapheme has at most, on average: what is piled up higher would be drawn over its neighbours. */
const HIGHEST = 16;

/** In graphemes, as readers count; in UTF-16 units where it is too long however it is counted. */
function lengthOf(text: string, longest: number): number {
	if (text.length > HIGHEST * longest) return text.length;
	return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length;
}

/** An id as it stands in addresses; it never changes once published. */
export const id = v.pipe(
	v.string(must('text (numbers need quotes)')),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, ({ input }) => `${quote(input)} ${ID_RULE}`)
);
const ID_RULE = 'is not a valid id: write a–z and 0–9, joined by single hyphens';

/** An id of the research's figures, which may hold underscores. */
export const seriesId = v.pipe(
	v.string(must('text (numbers need quotes)')),
	v.regex(/^[a-z0-9]+([-_][a-z0-9]+)*$/, ({ input }) => `${quote(input)} ${ID_RULE}`)
);

/** One of a few words; the nearest is suggested. */
export function oneOf<const Words extends readonly string[]>(known: Words) {
	return v.picklist(known, (issue) =>
		typeof issue.input === 'string'
			? `${quote(issue.input)} is not known${suggestion(issue.input, known)}`
			: must('a word')(issue)
	);
}

/** A reference to something defined in another file; left alone where that file could not be read. */
export const referenceTo = (known: readonly string[] | undefined) =>
	known ? oneOf(known) : v.string(must('an id'));

/** Words for a date; a bare year may be a number. The description comes first: JSON Schema ends at `transform`. */
const written = (description: string) =>
	v.pipe(
		v.union([v.string(), v.number()], must('a date')),
		v.description(description),
		v.transform((value) => String(value))
	);

/** A date in EDTF, as written. */
export const edtf = (description: string) =>
	v.pipe(
		written(description),
		v.check(
			(text) => edtfFault(text) === undefined,
			({ input }) => edtfFault(input) ?? ''
		)
	);

function edtfFault(text: string): string | undefined {
	if (text.length > LONGEST_DATE) return `${quote(text)} is not a valid EDTF date: it is too long`;
	try {
		parseEdtf(text);
		return undefined;
	} catch (error) {
		return error instanceof Error ? visible(error.message) : `${quote(text)} is not a date`;
	}
}
const LONGEST_DATE = 40;

/** `YYYY[-MM[-DD]]`. */
export const limit = (description: string) =>
	v.pipe(
		written(description),
		v.check(
			(text) => parseLimit(text) !== undefined,
			({ input }) => `${quote(input)} is not a date: write YYYY, YYYY-MM or YYYY-MM-DD`
		)
	);

/** `YYYY-MM-DD`. */
export const day = v.pipe(
	v.string(must('a day YYYY-MM-DD')),
	v.check(isDay, ({ input }) => `${quote(input)} is not a day: write YYYY-MM-DD`)
);

function isDay(text: string): boolean {
	try {
		return /^\d{4}-\d\d-\d\d$/.test(text) && Number.isFinite(dayOfIso(text));
	} catch {
		return false;
	}
}

/** A Hijri day `YYYY-MM-DD`: twelve months of at most thirty days. */
export const hijriDay = v.pipe(
	v.string(must('a Hijri day YYYY-MM-DD')),
	v.regex(
		/^1[345]\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|30)$/,
		({ input }) => `${quote(input)} is not a Hijri day: write YYYY-MM-DD, such as 1447-06-27`
	)
);

/** An address on the web. */
export const url = v.pipe(
	v.string(must('an address')),
	v.regex(/^https?:\/\//, ({ input }) => `${quote(input)} must begin with http:// or https://`),
	v.check(
		(text) => URL.canParse(text) && !/\s/.test(text),
		({ input }) => `${quote(input)} is not a valid address: copy it again from the browser`
	)
);

/** A language by its BCP 47 tag. */
export const languageTag = v.pipe(
	v.string(must('a language tag')),
	v.regex(
		/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
		({ input }) => `${quote(input)} is not a language tag: write one such as ar or en`
	)
);

/** `true` or `false`, not `yes` or `no`. */
export const flag = v.boolean(must('true or false'));

/** A number that can be drawn. */
export const finite = v.pipe(v.number(must('a number')), v.finite('must be a finite number'));

/** How soon a label gives way: 3 is last. */
export const importance = v.picklist([1, 2, 3], 'must be 1, 2 or 3');
