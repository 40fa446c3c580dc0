// Filters: five questions that can be asked of every event, the answers to them, and how many events each leaves.
import type { EventIndex } from './event-index';
import type { TimelineMeta } from './meta';
import { filePositions } from './search';
import type { SearchFile } from './search-file';
import { STATUSES, TIERS } from './types';

/** The questions, in the order in which they are asked and stand in an address. */
export const FACETS = ['category', 'side', 'kind', 'status', 'tier'] as const;
export type Facet = (typeof FACETS)[number];

/** Ids chosen of each facet; none chosen is all allowed. */
export type Choice = Readonly<Record<Facet, readonly string[]>>;

export const NO_CHOICE: Choice = { category: [], side: [], kind: [], status: [], tier: [] };

/** A facet over the events of an index. An event may have several values (the tiers of its sources). */
export interface FacetColumn {
	readonly ids: readonly string[];
	/** For each value: 1 where the event has it. */
	readonly has: readonly Uint8Array[];
}
export type FacetColumns = Readonly<Record<Facet, FacetColumn>>;

/** The facets of a page's events. */
export function facetColumns(
	file: SearchFile,
	index: EventIndex,
	meta: Pick<TimelineMeta, 'sides'>
): FacetColumns {
	const positions = filePositions(file, index);
	const column = (ids: readonly string[], test: (value: number, event: number) => boolean) => ({
		ids,
		has: ids.map((_, value) => Uint8Array.from(positions, (_, i) => Number(test(value, i))))
	});
	const same = (values: readonly number[]) => (value: number, i: number) =>
		values[positions[i] ?? -1] === value;
	const idsOf = (values: readonly { readonly id: string }[]) => values.map(({ id }) => id);
	return {
		category: column(idsOf(file.categories), same(file.category)),
		side: column(idsOf(meta.sides), (value, i) => index.side[i] === value),
		kind: column(idsOf(file.kinds), same(file.kind)),
		status: column(STATUSES, same(file.status)),
		tier: column(TIERS, (value, i) => (((file.tiers[positions[i] ?? -1] ?? 0) >> value) & 1) === 1)
	};
}

/** The choice without ids that nobody knows. */
export function knownChoice(columns: FacetColumns, choice: Choice): Choice {
	return mapFacets((facet) => choice[facet].filter((id) => columns[facet].ids.includes(id)));
}

/** Whether anything is chosen. */
export function isChosen(choice: Choice): boolean {
	return FACETS.some((facet) => choice[facet].length > 0);
}

/** The choice with one id more, or with that one less. */
export function toggled(choice: Choice, facet: Facet, id: string): Choice {
	const ids = choice[facet];
	return {
		...choice,
		[facet]: ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]
	};
}

export interface Filtered {
	/** Positions of the events that pass every facet, ascending. */
	readonly events: readonly number[];
	/** For each facet and value: how many events have it and pass all the other facets. */
	readonly counts: Readonly<Record<Facet, readonly number[]>>;
}

/** The events of `among` that have one of the chosen ids in every facet of which any is chosen. */
export function filter(columns: FacetColumns, choice: Choice, among: Iterable<number>): Filtered {
	const chosen = FACETS.map((facet) => {
		const { ids, has } = columns[facet];
		return has.filter((_, value) => choice[facet].includes(ids[value] ?? ''));
	});
	const counts = mapFacets((facet) => columns[facet].ids.map(() => 0));
	const events: number[] = [];
	for (const i of among) {
		const failed = FACETS.filter(
			(_, f) => chosen[f]?.length !== 0 && !chosen[f]?.some((has) => has[i] === 1)
		);
		if (failed.length === 0) events.push(i);
		for (const facet of FACETS) {
			// It counts for a facet if no other one shuts it out.
			if (failed.some((other) => other !== facet)) continue;
			for (const [value, has] of columns[facet].has.entries()) {
				if (has[i] === 1) counts[facet][value] = (counts[facet][value] ?? 0) + 1;
			}
		}
	}
	return { events: events.sort((a, b) => a - b), counts };
}

function mapFacets<T>(of: (facet: Facet) => T): Record<Facet, T> {
	return {
		category: of('category'),
		side: of('side'),
		kind: of('kind'),
		status: of('status'),
		tier: of('tier')
	};
}
