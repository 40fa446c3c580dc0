// What a reader chooses of the filters: five questions that can be asked of every event. Small, since pages load it; what
// answers them comes later (facets.ts).

/** The questions, in the order in which they are asked and stand in an address. */
export const FACETS = ['category', 'side', 'kind', 'status', 'tier'] as const;
/** Name of a question that filters ask. */
export type Facet = (typeof FACETS)[number];

/** Ids chosen of each facet; none chosen is all allowed. */
export type Choice = Readonly<Record<Facet, readonly string[]>>;

/** Nothing is chosen: every event passes. */
export const NO_CHOICE: Choice = { category: [], side: [], kind: [], status: [], tier: [] };

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

/** Something for each facet. */
export function mapFacets<T>(of: (facet: Facet) => T): Record<Facet, T> {
	return {
		category: of('category'),
		side: of('side'),
		kind: of('kind'),
		status: of('status'),
		tier: of('tier')
	};
}
