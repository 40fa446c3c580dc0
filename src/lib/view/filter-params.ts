// Search and filters in the address: read from the query, and written back into it. Broken values are ignored, never an
// error; values that nobody knows are left to whoever knows the data.
import { FACETS, mapFacets, type Choice } from '$lib/model/facet-choice';

/** Longest search that an address can ask for, characters. */
const LONGEST_SEARCH = 200;
/** Most values of one filter. */
const MOST_VALUES = 50;

/** Words to find, and what is chosen of the filters. */
export interface FilterParams {
	readonly q: string;
	readonly choice: Choice;
}

/** Reads `q` and the comma lists `category side kind status tier`; case does not matter. */
export function filterParams(query: URLSearchParams): FilterParams {
	const q = (query.get('q') ?? '').replace(/\p{Cc}+/gu, ' ').trim();
	const list = (name: string) => {
		const ids = (query.get(name) ?? '').toLowerCase().split(',', MOST_VALUES);
		return [...new Set(ids.map((id) => id.trim()).filter((id) => /^[a-z0-9_-]{1,64}$/.test(id)))];
	};
	return { q: q.length <= LONGEST_SEARCH ? q : '', choice: mapFacets(list) };
}

/** The parameters that ask for the same again, in a fixed order; none for what is not asked. */
export function filterQuery({ q, choice }: FilterParams): [name: string, value: string][] {
	const words = q.trim();
	const lists = FACETS.map((facet): [string, string] => [facet, choice[facet].join(',')]);
	return [...lists, ['q', words] as [string, string]].filter(([, value]) => value !== '');
}
