// A timeline cut down to one event and what lies around it: small enough to stand whole in an embed.
import { overlaps } from './date';
import type { Day, Timeline, TimelineEvent } from './types';

/** Days shown before and after the event: about two years, less where those hold many events. */
const REACHES = [730, 365, 180, 90, 45, 20] as const;

/** Most events that an embed of one event holds, where fewer days can help. */
const MOST = 7;

/** What an embed of one event shows: a window of days, and every event in it. */
export interface Surroundings {
	readonly from: Day;
	readonly to: Day;
	readonly events: readonly TimelineEvent[];
}

/** The widest window about the event that holds no more than `MOST` events; within it nothing is left out. */
export function surroundings(
	timeline: Pick<Timeline, 'events' | 'domain'>,
	event: TimelineEvent
): Surroundings {
	const [first, last] = timeline.domain;
	const { date } = event;
	const start = date.openStart ? date.end - 1 : date.start;
	const within = (reach: number): Surroundings => {
		const from = Math.max(first, start - reach);
		const to = Math.min(last, date.end + reach);
		return { from, to, events: timeline.events.filter((one) => overlaps(one.date, from, to)) };
	};
	const [widest, ...narrower] = REACHES;
	return narrower.reduce(
		(found, reach) => (found.events.length > MOST ? within(reach) : found),
		within(widest)
	);
}
