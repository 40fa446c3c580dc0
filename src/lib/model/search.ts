// Full-text search: what a reader types → positions of the events that have it all, best first.
import { OPEN, type EventIndex } from './event-index';
import { toYmd } from './date';
import { queryTerms, type Term } from './query-terms';
import type { SearchFile } from './search-file';

/** The search file in the order of a page's index, ready to be searched. */
export interface SearchText {
	readonly index: EventIndex;
	/** For each event: its texts, with a space at both ends. */
	readonly titles: readonly string[];
	readonly summaries: readonly string[];
	readonly rest: readonly string[];
	readonly names: readonly string[];
	readonly named: readonly (readonly number[])[];
	readonly publishers: readonly string[];
	readonly published: readonly (readonly number[])[];
	readonly months: SearchFile['months'];
}

/** What a match is worth: where a word begins so, and where it is the whole word. */
const TITLE = [8, 12] as const;
const NAME = [4, 6] as const;
const SUMMARY = [2, 3] as const;
const REST = [1, 1.5] as const;
/** An event within the days asked for, and one that reaches beyond them. */
const WITHIN = 12;
const ACROSS = 6;

/** Position in the file of each event of the index; −1 where the file lacks it. */
export function filePositions(file: SearchFile, index: EventIndex): number[] {
	const at = new Map(file.ids.map((id, i) => [id, i]));
	return index.ids.map((id) => at.get(id) ?? -1);
}

/** The texts of a page's events. */
export function searchText(file: SearchFile, index: EventIndex): SearchText {
	const positions = filePositions(file, index);
	const padded = (text = '') => ` ${text} `;
	return {
		index,
		titles: positions.map((i) => padded(file.titles[i])),
		summaries: positions.map((i) => padded(file.summaries[i])),
		rest: positions.map((i) => padded(file.rest[i])),
		names: file.names.map(padded),
		named: positions.map((i) => file.named[i] ?? []),
		publishers: file.publishers.map(padded),
		published: positions.map((i) => file.published[i] ?? []),
		months: file.months
	};
}

/**
 * Positions in the index of the events in which every word of the query is found, in any language and as the
 * beginning of a word at least. Best first: titles before names, summaries and the rest, then by importance, then
 * the newest. Undefined where the query asks for nothing.
 */
export function search(text: SearchText, query: string): number[] | undefined {
	const terms = queryTerms(query, text.months);
	if (terms.length === 0) return undefined;
	const { index } = text;
	const scores = new Float64Array(index.size);
	for (const [k, term] of terms.entries()) {
		const names = text.names.map((name) => worth(name, term, NAME));
		const publishers = text.publishers.map((name) => worth(name, term, REST));
		for (let i = 0; i < index.size; i++) {
			// What an earlier term did not find is out.
			if (k > 0 && scores[i] === 0) continue;
			const score = Math.max(
				dateWorth(index, i, term),
				worth(text.titles[i], term, TITLE) ||
					most(names, text.named[i]) ||
					worth(text.summaries[i], term, SUMMARY) ||
					worth(text.rest[i], term, REST) ||
					most(publishers, text.published[i])
			);
			scores[i] = score === 0 ? 0 : (scores[i] ?? 0) + score;
		}
	}
	const found = Array.from(scores.keys()).filter((i) => (scores[i] ?? 0) > 0);
	return found.sort(
		(a, b) =>
			(scores[b] ?? 0) - (scores[a] ?? 0) ||
			(index.importance[b] ?? 0) - (index.importance[a] ?? 0) ||
			(index.start[b] ?? 0) - (index.start[a] ?? 0) ||
			a - b
	);
}

function worth(
	text: string | undefined,
	{ needles, root }: Term,
	[begun, whole]: readonly [number, number]
) {
	if (!text?.includes(root)) return 0;
	let found = 0;
	for (const needle of needles) {
		if (!text.includes(needle)) continue;
		if (text.includes(`${needle} `)) return whole;
		found = begun;
	}
	return found;
}

function most(worths: readonly number[], positions: readonly number[] = []): number {
	let best = 0;
	for (const i of positions) best = Math.max(best, worths[i] ?? 0);
	return best;
}

/** Of an open end only the beginning is known, and of an open beginning only the end. */
function dateWorth(index: EventIndex, i: number, { limit, month, day }: Term): number {
	if (!limit && month === undefined) return 0;
	const start = index.start[i] ?? 0;
	const end = index.end[i] ?? 0;
	const from = start === -OPEN ? end - 1 : start;
	const to = end === OPEN ? from + 1 : end;
	if (limit) {
		if (from >= limit.end || to <= limit.start) return 0;
		return from >= limit.start && to <= limit.end ? WITHIN : ACROSS;
	}
	const first = toYmd(from);
	// Of a longer date nobody knows the month, of a month nobody knows the day.
	if (first.month !== month || to - from > 31) return 0;
	return day === undefined || (to - from <= 1 && first.day === day) ? ACROSS : 0;
}
