// Filters: which events pass a choice, and how many each further value would leave.
import type { EventIndex } from './event-index';
import { FACETS, mapFacets, type Choice, type Facet } from './facet-choice';
import type { TimelineMeta } from './meta';
import { filePositions } from './search';
import type { SearchFile } from './search-file';
import { STATUSES, TIERS } from './types';

/** A facet over the events of an index. An event may have several values (the tiers of its sources). */
export interface FacetColumn {
	readonly ids: readonly string[];
	/** For each value: 1 where the event has it. */
	readonly has: readonly Uint8Array[];
}
/** The answers of all events to each question. */
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

/** What a choice leaves. */
export interface Filtered {
	/** Positions of the events that pass every facet, ascending. */
	readonly events: readonly number[];
	/** For each facet, by id of its values: how many events have it and pass all the other facets. */
	readonly counts: Readonly<Record<Facet, Readonly<Record<string, number>>>>;
}

/** The events of `among` that have one of the chosen ids in every facet of which any is chosen. */
export function filter(columns: FacetColumns, choice: Choice, among: Iterable<number>): Filtered {
	const chosen = FACETS.map((facet) => {
		const { ids, has } = columns[facet];
		return has.filter((_, value) => choice[facet].includes(ids[value] ?? ''));
	});
	const counts = mapFacets((facet) => Object.fromEntries(columns[facet].ids.map((id) => [id, 0])));
	const events: number[] = [];
	for (const i of among) {
		const failed = FACETS.filter(
			(_, f) => chosen[f]?.length !== 0 && !chosen[f]?.some((has) => has[i] === 1)
		);
		if (failed.length === 0) events.push(i);
		for (const facet of FACETS) {
			// It counts for a facet if no other one shuts it out.
			if (failed.some((other) => other !== facet)) continue;
			const { ids, has } = columns[facet];
			for (const [value, id] of ids.entries()) {
				if (has[value]?.[i] === 1) counts[facet][id] = (counts[facet][id] ?? 0) + 1;
			}
		}
	}
	return { events: events.sort((a, b) => a - b), counts };
}
