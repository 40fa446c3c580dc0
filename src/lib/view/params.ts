// The address's query → what the reader asked to see. Unknown and broken values are ignored, never an error;
// case does not matter; dates are clamped to the data.
import { parseLimit } from '$lib/model/date';
import type { Direction, Span } from '$lib/layout/scale';
import type { Day } from '$lib/model/types';
import type { Labels } from './view.svelte';

/** What a query can ask of the picture; left out where it does not. */
export interface ViewParams {
	readonly span?: Span;
	readonly labels?: Labels;
	readonly direction?: Direction;
	readonly digits?: 'latn' | 'arab';
}

/** The shortest window, days. */
export const SHORTEST = 3;

/** Reads `from to labels dir digits`; `opening` fills in a limit that is missing, `domain` bounds both. */
export function viewParams(
	query: URLSearchParams,
	opening: Span,
	domain: readonly [Day, Day]
): ViewParams {
	const word = (name: string) => query.get(name)?.trim().toLowerCase();
	const labels = word('labels');
	const direction = word('dir');
	const digits = word('digits');
	return {
		span: querySpan(query, opening, domain),
		labels: labels === 'one' || labels === 'both' ? labels : undefined,
		direction: direction === 'ltr' || direction === 'rtl' ? direction : undefined,
		digits: digits === 'latn' || digits === 'arab' ? digits : undefined
	};
}

function querySpan(
	query: URLSearchParams,
	opening: Span,
	domain: readonly [Day, Day]
): Span | undefined {
	const from = parseLimit(query.get('from') ?? '');
	const to = parseLimit(query.get('to') ?? '');
	if (!from && !to) return undefined;
	const span = {
		from: Math.max(
			domain[0],
			from ? from.start : Math.min(opening.from, (to?.end ?? 0) - SHORTEST)
		),
		to: Math.min(domain[1], to ? to.end : domain[1])
	};
	return span.to - span.from >= SHORTEST ? span : undefined;
}
