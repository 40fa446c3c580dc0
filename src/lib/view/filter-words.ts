// What the reader looks for, in words.
import type { Locale } from '$lib/i18n/locale';
import { FACETS, type Facet } from '$lib/model/facet-choice';
import type { TimelineMeta } from '$lib/model/meta';
import type { Status, Tier } from '$lib/model/types';
import type { Filters } from './filters.svelte';

/** The name of a filter's value; its id where nobody knows it. */
export function filterName(
	{ finder }: Pick<Filters, 'finder'>,
	meta: Pick<TimelineMeta, 'sides'>,
	{ lang, messages }: Locale,
	facet: Facet,
	id: string
): string {
	if (facet === 'status') return messages.statuses[id as Status];
	if (facet === 'tier') return messages.tiers[id as Tier];
	const named = {
		category: finder?.named.categories,
		kind: finder?.named.kinds,
		side: meta.sides
	}[facet];
	return named?.find((one) => one.id === id)?.label[lang] ?? id;
}

/** The words and the names of all that is chosen, in one line. */
export function filterWords(
	filters: Pick<Filters, 'finder' | 'found' | 'q'>,
	meta: Pick<TimelineMeta, 'sides'>,
	locale: Locale
): string {
	const q = filters.q.trim();
	const { choice } = filters.found ?? {};
	const chosen = FACETS.flatMap((facet) =>
		(choice?.[facet] ?? []).map((id) => filterName(filters, meta, locale, facet, id))
	);
	const quoted = q === '' ? [] : [locale.text(locale.messages.download.quoted, { words: q })];
	return [...quoted, ...chosen].join(locale.messages.comma);
}
