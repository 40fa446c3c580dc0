// Searching and filtering together: fetched, with its file, when a reader first asks for either.
import type { EventIndex } from './event-index';
import { isChosen, mapFacets, type Choice } from './facet-choice';
import { facetColumns, filter, knownChoice, type Filtered } from './facets';
import type { TimelineMeta } from './meta';
import { search, searchText } from './search';
import type { SearchFile } from './search-file';

/** What search and filters leave together. */
export interface Found extends Filtered {
	/** Whether anything is asked at all: words that are none, and values that nobody knows, ask for nothing. */
	readonly asked: boolean;
	/** The same events as a set. */
	readonly matches: ReadonlySet<number>;
	/** The choice without what nobody knows. */
	readonly choice: Choice;
	/** The events that match, best first; empty where no words are looked for. */
	readonly best: readonly number[];
}

/** Searches and filters the events of one page. */
export interface Finder {
	/** Names of categories and kinds; of sides, statuses and tiers the page knows them. */
	readonly named: Pick<SearchFile, 'categories' | 'kinds'>;
	/** Ids of the values of each facet that any event has. */
	readonly values: Choice;
	readonly find: (query: string, choice: Choice) => Found;
}

/** A finder of the events of an index. */
export function makeFinder(
	file: SearchFile,
	index: EventIndex,
	meta: Pick<TimelineMeta, 'sides'>
): Finder {
	const text = searchText(file, index);
	const columns = facetColumns(file, index, meta);
	const all = index.ids.map((_, i) => i);
	return {
		named: file,
		values: mapFacets((facet) => {
			const { ids, has } = columns[facet];
			return ids.filter((_, value) => has[value]?.includes(1));
		}),
		find: (query, choice) => {
			const known = knownChoice(columns, choice);
			const ranked = search(text, query);
			const filtered = filter(columns, known, ranked ?? all);
			const matches = new Set(filtered.events);
			return {
				...filtered,
				asked: ranked !== undefined || isChosen(known),
				matches,
				choice: known,
				best: (ranked ?? []).filter((i) => matches.has(i))
			};
		}
	};
}
