// The texts and facets of all events in one file, `/search.json`: fetched when a reader first searches or filters, never
// with the page. Its events stand in order of time; docs/search.md tells every column.
import type { Lang, Text } from './types';

/** A value of a facet that has a name of its own in the data. */
export interface NamedValue {
	readonly id: string;
	readonly label: Text;
}

/** Columns of the file, one entry an event. */
export interface SearchFile {
	readonly ids: readonly string[];
	/** Folded words of each event in all languages: titles; summaries; documents, figures, roles, notes. */
	readonly titles: readonly string[];
	readonly summaries: readonly string[];
	readonly rest: readonly string[];
	/** Folded names and aliases of each person, body and place that an event names. */
	readonly names: readonly string[];
	/** Positions in `names`, for each event. */
	readonly named: readonly (readonly number[])[];
	/** Folded names of publishers, and positions in them. */
	readonly publishers: readonly string[];
	readonly published: readonly (readonly number[])[];
	/** Folded names of the twelve Gregorian months, in every language, long and short. */
	readonly months: readonly (readonly string[])[];
	readonly languages: readonly Lang[];
	readonly categories: readonly NamedValue[];
	readonly kinds: readonly NamedValue[];
	/** Positions in `categories`, `kinds` and STATUSES; a bit for each of TIERS among the sources. */
	readonly category: readonly number[];
	readonly kind: readonly number[];
	readonly status: readonly number[];
	readonly tiers: readonly number[];
}
