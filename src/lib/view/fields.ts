// The window as two limits that can be typed: a year, a month or a day each.
import { latinDigits } from '$lib/i18n/digits';
import { days, type Span } from '$lib/layout/scale';
import { isoOf, parseLimit, type Limit } from '$lib/model/date';
import type { Day } from '$lib/model/types';
import { dayWindow, type Domain } from './window';

/** The first and the last limit of a window. */
export type Edge = 'from' | 'to';

/** What is wrong with a field: it holds no date, or the window would begin after its end. */
export type Problem = 'format' | 'order';

/** Longest windows whose limits need a day, and a month, days. */
const DAYS = 366;
const MONTHS = 366 * 15;
/** Characters of a year, a month, a day. */
const LENGTHS = [4, 7, 10] as const;

/** `2024`, `2024-05`, `2024-05-18`, in any digits and with spaces around; undefined for anything else. */
export function readLimit(text: string): Limit | undefined {
	return parseLimit(latinDigits(text).trim());
}

/**
 * A limit of the window as it stands in its field: as coarse as is exact (`2024` for 1 January 2024 to the end of
 * 2026), but no finer than a window of that length needs. The last limit is the last day that is in view.
 */
export function writeLimit(span: Span, edge: Edge): string {
	const [from, to] = [Math.round(span.from), Math.round(span.to)];
	const day = edge === 'from' ? from : to - 1;
	const iso = isoOf(day);
	if (days(span) < 62) return iso;
	const finest = days(span) <= DAYS ? 10 : days(span) <= MONTHS ? 7 : 4;
	const exact = (length: number) => {
		const limit = parseLimit(iso.slice(0, length));
		return edge === 'from' ? limit?.start === from : limit?.end === to;
	};
	return iso.slice(
		0,
		LENGTHS.find((length) => length === finest || exact(length))
	);
}

/** What the reader typed; a field that was left alone is undefined. */
export type Drafts = { readonly [edge in Edge]?: string };

/**
 * The window that the fields ask for once one of them is left, and what the other one still lacks; or what is wrong
 * with the edited one. Limits beyond the data are clamped to them.
 */
export function askedWindow(
	drafts: Drafts,
	edited: Edge,
	span: Span,
	domain: Domain
): { readonly span: Span; readonly rest: Drafts } | { readonly problem: Problem } {
	const limits = { from: read(drafts.from), to: read(drafts.to) };
	if (!limits[edited]) return { problem: 'format' };
	const from: Day = limits.from?.start ?? Math.round(span.from);
	const to: Day = limits.to?.end ?? Math.round(span.to);
	if (from >= to) return { problem: 'order' };
	const other = edited === 'from' ? 'to' : 'from';
	const rest = limits[other] ? {} : { [other]: drafts[other] };
	return { span: dayWindow(from, to, domain), rest };
}

function read(text: string | undefined): Limit | undefined {
	return text === undefined ? undefined : readLimit(text);
}
