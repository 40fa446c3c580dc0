// What the reader sees → the address's query: the reverse of params.ts. What is as the page opens is left out, and
// what the address says besides stays as it is. A new parameter is a line in `queryOf` and its name in `NAMES`.
import type { Digits } from '$lib/i18n/locale';
import { FACETS } from '$lib/model/facet-choice';
import { days, type Direction, type Span } from '$lib/layout/scale';
import { spanRung } from '$lib/layout/step';
import type { Day } from '$lib/model/types';
import { formatEnd, formatStart, toMinute } from './moment';
import { filterQuery, type FilterParams } from './filter-params';
import type { Theme } from './params';
import type { Labels } from './view.svelte';
import { sameWindow } from './window';

/** What the address can say. */
export interface Seen {
	readonly span: Span;
	/** Id of the event in the panel. */
	readonly event?: string;
	readonly labels: Labels;
	/** Only where the reader, or the address, chose one. */
	readonly theme?: Theme;
	/** Direction of time. */
	readonly direction: Direction;
	readonly digits: Digits;
	/** What is looked for. */
	readonly filters?: FilterParams;
}

/** What the page opens with, and how finely it is drawn. */
export interface Opened {
	readonly span: Span;
	readonly direction: Direction;
	readonly digits: Digits;
	/** Days of the opening period: the anchor of the zoom steps. */
	readonly anchor: number;
	/** Width of the picture, CSS pixels. */
	readonly width: number;
}

/** The parameters that are ours, in the order in which they are written. */
const NAMES = ['from', 'to', 'event', ...FACETS, 'q', 'labels', 'theme', 'dir', 'digits'] as const;

/** The values of our parameters; those left out are as the page opens. */
export type Query = Readonly<Partial<Record<(typeof NAMES)[number], string>>>;

/** What the address has to say for a page opened by it to show the same. */
export function queryOf(seen: Seen, opened: Opened): Query {
	return {
		...querySpan(seen.span, opened),
		event: seen.event,
		...(seen.filters && Object.fromEntries(filterQuery(seen.filters))),
		labels: seen.labels === 'one' ? 'one' : undefined,
		theme: seen.theme,
		dir: seen.direction === opened.direction ? undefined : seen.direction,
		digits: seen.digits === opened.digits ? undefined : seen.digits
	};
}

/** The address's query (`?…`, or nothing) with ours renewed; whatever else it holds stays as it is written. */
export function withQuery(search: string, query: Query): string {
	const others = search
		.slice(1)
		.split('&')
		.filter((part) => part && !NAMES.some((name) => new URLSearchParams(part).has(name)));
	const ours = NAMES.flatMap((name) => {
		const value = query[name];
		return value === undefined
			? []
			: [`${name}=${encodeURIComponent(value).replaceAll('%3A', ':')}`];
	});
	const all = [...ours, ...others].join('&');
	return all && `?${all}`;
}

/** Half a pixel: what the eye does not see. */
const UNSEEN = 0.5;
/** In days. */
const HALF_A_MINUTE = 0.5 / (24 * 60);
/** Days by which a window may miss a midnight after a glide or a few zooms: rounding of numbers. */
const NOISE = 1e-8;

/**
 * Whole days where that moves no edge by more than half a pixel, else minutes. Of several roundings the first that
 * brings back the same picture: the same zoom step, and the same events in view.
 */
function querySpan(exact: Span, opened: Opened): Pick<Query, 'from' | 'to'> {
	const span = rounded(exact, (day) =>
		Math.abs(day - Math.round(day)) < NOISE ? Math.round(day) : day
	);
	const isSame = (one: Span) =>
		spanRung(days(one), opened.anchor) === spanRung(days(exact), opened.anchor) &&
		Math.floor(one.from) === Math.floor(span.from) &&
		Math.ceil(one.to) === Math.ceil(span.to);
	const inward = (day: Day) => toMinute(day, Math.ceil);
	const outward = (day: Day) => toMinute(day, Math.floor);
	const inMinutes = [
		rounded(span, toMinute),
		rounded(span, inward, outward),
		rounded(span, outward),
		rounded(span, inward),
		rounded(span, outward, (day) => outward(day - HALF_A_MINUTE)),
		rounded(span, outward, inward)
	];
	// Days are found from the minutes: what is read from an address is written as the same address.
	const fine = inMinutes.find(isSame);
	// Where none does, what is nearest is written as if it were what is seen.
	if (!fine) return querySpan(rounded(span, toMinute), opened);
	const isUnseen = (one: Span) => sameWindow(fine, one, opened.width, UNSEEN) && isSame(one);
	if (isUnseen(opened.span)) return {};
	const inDays = [rounded(fine, Math.floor, Math.ceil), rounded(fine, Math.round)];
	const { from, to } = inDays.find(isUnseen) ?? fine;
	return { from: formatStart(from), to: formatEnd(to) };
}

function rounded({ from, to }: Span, early: (day: Day) => Day, late = early): Span {
	return { from: early(from), to: late(to) };
}
