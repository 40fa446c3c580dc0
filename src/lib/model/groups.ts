// The list's groups: what is still expected first, then the years, newest first.
import { toYmd } from './date';
import type { TimelineEvent } from './types';

/** Events under one heading. */
export interface EventGroup {
	/** `undefined` for what is expected. */
	readonly year: number | undefined;
	readonly events: readonly TimelineEvent[];
}

/** Groups of `events` (in order of time), each newest first. Expected events stand apart, soonest first. */
export function listGroups(events: readonly TimelineEvent[]): EventGroup[] {
	const expected = events.filter(({ status }) => status === 'expected');
	const years = new Map<number, TimelineEvent[]>();
	for (const event of events) {
		if (event.status === 'expected') continue;
		const year = toYmd(event.date.start).year;
		years.set(year, [event, ...(years.get(year) ?? [])]);
	}
	const groups = [...years].sort(([a], [b]) => b - a).map(([year, of]) => ({ year, events: of }));
	return expected.length > 0 ? [{ year: undefined, events: expected }, ...groups] : groups;
}
