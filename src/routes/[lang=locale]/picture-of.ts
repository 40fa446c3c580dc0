// The index of a few events, for a page with a small picture of them.
import timeline from 'virtual:timeline';
import { indexData } from '$lib/data/index-data';
import { timelineWidths } from '$lib/data/title-widths';
import { fromYmd, toYmd } from '$lib/model/date';
import type { IndexData } from '$lib/model/event-index';
import type { Day, TimelineEvent } from '$lib/model/types';

export interface Picture {
	readonly index: IndexData;
	/** The days [from, to) that it shows. */
	readonly span: { readonly from: Day; readonly to: Day };
}

/** The index of events in order of time. */
export function indexOf(events: readonly TimelineEvent[]): IndexData {
	const shown = { ...timeline, events };
	return indexData(shown, timelineWidths(shown));
}

/** Share of the days that is free at either end: room for half of a mark in the narrowest picture. */
const MARGIN = 0.03;

/** A picture of the events over the whole years that they span, and a little more; undefined for fewer than two. */
export function pictureOf(events: readonly TimelineEvent[]): Picture | undefined {
	if (events.length < 2) return undefined;
	const first = Math.min(...events.map(({ date }) => date.start));
	const last = Math.max(...events.map(({ date }) => date.end - 1));
	// What has no end is seen to go on to the data's own date.
	const end = events.some(({ date }) => date.openEnd) ? Math.max(last, timeline.updated) : last;
	const [from, to] = [fromYmd(toYmd(first).year, 1, 1), fromYmd(toYmd(end).year + 1, 1, 1)];
	const margin = Math.ceil((to - from) * MARGIN);
	return { index: indexOf(events), span: { from: from - margin, to: to + margin } };
}
