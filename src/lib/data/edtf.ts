// Build only: an editor's date (EDTF) → EventDate. The package `edtf` reads a single date; which of its many forms are
// allowed, and how intervals and flags add up, is decided here.
import edtf from 'edtf';
import { dayOf, limitOf } from '../model/date';
import type { Day, EventDate, Precision } from '../model/types';

/** What an editor may write, for messages. */
export const EDTF_FORMS =
	'2025-12-18, 2025-05, 1994, 199X, with ? (doubtful), ~ (approximate) or % (both) at the end, ' +
	'or an interval such as 2022-07-23/2022-07-24, 2025-12-18/.. or ../2025-12-18';

/** From fine to coarse. */
const PRECISIONS: readonly Precision[] = ['day', 'month', 'year', 'decade'];

interface Part {
	readonly start: Day;
	/** The day after the last one. */
	readonly end: Day;
	readonly precision: Precision;
	readonly flag: string;
}

/** The date that an EDTF text means. Throws a RangeError that says in a sentence what is wrong and what is expected. */
export function parseEdtf(text: string): EventDate {
	const ends = text.split('/');
	const [first = '', last = first] = ends;
	if (ends.length > 2 || (first === '..' && last === '..')) throw unknown(text);
	const from = first === '..' ? undefined : part(first, text);
	const to = last === '..' ? undefined : part(last, text);
	const known = [from, to].filter((end) => end !== undefined);
	const start = (from ?? to)?.start ?? 0;
	const end = (to ?? from)?.end ?? 0;
	if (from && to && ends.length === 2) checkOrder(text, from, to);
	return {
		start,
		end,
		precision: coarsest(known),
		approximate: known.some(({ flag }) => flag === '~' || flag === '%'),
		uncertain: known.some(({ flag }) => flag === '?' || flag === '%'),
		openStart: !from,
		openEnd: !to
	};
}

/** One date of a text: year, month, day or decade, with at most one flag. */
function part(piece: string, text: string): Part {
	const parts = /^(?:(\d{3})X|(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?)([?~%]?)$/.exec(piece);
	if (!parts) throw unknown(text);
	const [, decade, year, month, day, flag = ''] = parts;
	if (year !== undefined) checkCalendar(text, year, month, day);
	const { min, max } = edtf(piece);
	const precision = decade ? 'decade' : day ? 'day' : month ? 'month' : 'year';
	return { start: dayOf(new Date(min)), end: dayOf(new Date(max)) + 1, precision, flag };
}

/** `edtf` turns 29 February of a common year into 1 March, and answers other bad days with a syntax error. */
function checkCalendar(text: string, year: string, month?: string, day?: string): void {
	if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) {
		throw new RangeError(
			`'${text}' is not a valid EDTF date: a year has no month ${month} (seasons are not used); expected ${EDTF_FORMS}`
		);
	}
	try {
		limitOf(Number(year), month ? Number(month) : undefined, day ? Number(day) : undefined);
	} catch {
		throw new RangeError(
			`'${text}' is not a valid EDTF date: ${year}-${month} has no day ${day}; expected ${EDTF_FORMS}`
		);
	}
}

function checkOrder(text: string, from: Part, to: Part): void {
	if (from.end <= to.start) return;
	throw new RangeError(
		to.end <= from.start
			? `'${text}' is not a valid EDTF date: it ends before it begins; write the earlier date first`
			: `'${text}' is not a valid EDTF date: its two ends overlap; write one date, or a later end`
	);
}

function coarsest(parts: readonly Part[]): Precision {
	const ranks = parts.map(({ precision }) => PRECISIONS.indexOf(precision));
	return PRECISIONS[Math.max(...ranks)] ?? 'decade';
}

function unknown(text: string): RangeError {
	return new RangeError(`'${text}' is not a valid EDTF date: expected ${EDTF_FORMS}`);
}
