// The address's query → what the reader asked to see. Unknown and broken values are ignored, never an error;
// case does not matter; dates are clamped to the data.
import type { Digits } from '$lib/i18n/locale';
import type { Direction, Span } from '$lib/layout/scale';
import type { Day } from '$lib/model/types';
import type { Labels, View } from './view.svelte';
import { parseMoment } from './moment';
import { clampWindow, dayWindow, SHORTEST } from './window';

/** Light or dark, or as the reader's system has it. */
export type Theme = 'auto' | 'light' | 'dark';

/** What a query can ask of the picture; left out where it does not. */
export interface ViewParams {
	readonly span?: Span;
	readonly labels?: Labels;
	readonly direction?: Direction;
	readonly digits?: Digits;
	readonly theme?: Theme;
	/** Id of an event, which may not exist. */
	readonly event?: string;
}

/**
 * Reads `from to event labels theme dir digits`. A missing `to` is the end of the data, a missing `from` the start of
 * the opening period or of the data; a window shorter than `SHORTEST` grows about its middle.
 */
export function viewParams(
	query: URLSearchParams,
	opening: Span,
	domain: readonly [Day, Day]
): ViewParams {
	const word = (name: string) => query.get(name)?.trim().toLowerCase();
	const labels = word('labels');
	const direction = word('dir');
	const digits = word('digits');
	const theme = word('theme');
	return {
		span: querySpan(query, opening, domain),
		labels: labels === 'one' || labels === 'both' ? labels : undefined,
		direction: direction === 'ltr' || direction === 'rtl' ? direction : undefined,
		digits: digits === 'latn' || digits === 'arab' ? digits : undefined,
		theme: theme === 'light' || theme === 'dark' || theme === 'auto' ? theme : undefined,
		event: word('event')
	};
}

/** Puts into a view what was asked of it: window, label languages, direction of time. */
export function applyParams(view: View, { span, labels, direction }: ViewParams): void {
	if (span) view.span = span;
	if (labels) view.labels = labels;
	if (direction) view.direction = direction;
}

function querySpan(
	query: URLSearchParams,
	opening: Span,
	domain: readonly [Day, Day]
): Span | undefined {
	const from = parseMoment(query.get('from') ?? '');
	const to = parseMoment(query.get('to') ?? '');
	if (!from && !to) return undefined;
	const [first, last] = domain;
	const start = Math.max(first, from?.start ?? startBefore(to?.end ?? last, opening, first));
	const end = Math.min(last, to?.end ?? last);
	if (end <= start) return undefined;
	if (!Number.isInteger(start) || !Number.isInteger(end)) {
		return clampWindow({ from: start, to: end }, domain);
	}
	return dayWindow(start, end, domain);
}

/** Where a window begins that only says where it ends: with the opening period, or else with the data. */
function startBefore(end: Day, opening: Span, first: Day): Day {
	return end - opening.from >= SHORTEST ? opening.from : first;
}
