// The list's groups: what is still expected first, then the years, newest first.
import { toYmd } from './date';
import type { TimelineEvent } from './types';

/** Events under one heading. */
export interface EventGroup {
	/** First year; `undefined` for what is expected. */
	readonly year: number | undefined;
	/** Only the decade is known. */
	readonly decade: boolean;
	readonly events: readonly TimelineEvent[];
}

/**
 * Groups of `events` (in order of time), each newest first. What is expected and has not come true stands apart,
 * soonest first.
 */
export function listGroups(events: readonly TimelineEvent[]): EventGroup[] {
	const awaited = ({ status, fulfilledBy }: TimelineEvent) =>
		status === 'expected' && fulfilledBy.length === 0;
	const expected = events.filter(awaited);
	const groups = new Map<string, EventGroup>();
	for (const event of events) {
		if (awaited(event)) continue;
		const { year } = toYmd(event.date.start);
		const decade = event.date.precision === 'decade';
		const key = `${year} ${decade}`;
		groups.set(key, { year, decade, events: [event, ...(groups.get(key)?.events ?? [])] });
	}
	const newest = [...groups.values()].sort(
		(a, b) => (b.year ?? 0) - (a.year ?? 0) || Number(a.decade) - Number(b.decade)
	);
	const first = { year: undefined, decade: false, events: expected };
	return expected.length > 0 ? [first, ...newest] : newest;
}
