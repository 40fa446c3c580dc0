// The list of a timeline that travels as files: of the events in view as many as a page holds, the most important.
import type { Span } from '$lib/layout/scale';
import type { FileIndex } from '$lib/index-file/texts';
import { toYmd } from '$lib/model/date';
import { dateOfEvent } from '$lib/model/event-index';
import { isIn } from './count';

/** Rows of the list, at most. */
export const MOST_ROWS = 100;

/** Events of a year; positions in the index, newest first. */
export interface YearGroup {
	readonly year: number;
	readonly events: readonly number[];
}

/** Events in the window whose titles are there, the latest year first. Looks at what is there, never at all of the index. */
export function listedEvents(index: FileIndex, window: Span, most = MOST_ROWS): YearGroup[] {
	const importance = (i: number) => index.importance[i] ?? 0;
	const found = [...index.there.keys()].filter((i) => isIn(index, i, window));
	found.sort((a, b) => importance(b) - importance(a) || a - b);
	const groups = new Map<number, number[]>();
	for (const i of found.slice(0, most).sort((a, b) => b - a)) {
		const { year } = toYmd(dateOfEvent(index, i).start);
		groups.set(year, [...(groups.get(year) ?? []), i]);
	}
	return [...groups].map(([year, events]) => ({ year, events })).sort((a, b) => b.year - a.year);
}
