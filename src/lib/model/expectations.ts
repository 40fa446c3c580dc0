// What has been expected, and what became of it.
import { parseLimit } from './date';
import type { EventDate, Status, Timeline, TimelineEvent } from './types';

/** Everything that was announced, by what became of it. */
export interface Expectations {
	/** Expected, and nothing has fulfilled it; in order of time. */
	readonly waiting: readonly TimelineEvent[];
	/** Postponed or cancelled, and nothing has fulfilled it since; in order of time. */
	readonly putOff: readonly TimelineEvent[];
	/** What later events fulfilled, whether it had been marked as expected or only announced; newest first. */
	readonly cameTrue: readonly TimelineEvent[];
}

/** The list of an event that nothing has fulfilled. */
const LIST: Readonly<Record<Status, 'waiting' | 'putOff' | 'none'>> = {
	occurred: 'none',
	expected: 'waiting',
	postponed: 'putOff',
	cancelled: 'putOff'
};

/** The timeline's expectations, each event in one list at most. */
export function expectations({ events }: Pick<Timeline, 'events'>): Expectations {
	const open = events.filter(({ fulfilledBy }) => fulfilledBy.length === 0);
	return {
		waiting: open.filter(({ status }) => LIST[status] === 'waiting'),
		putOff: open.filter(({ status }) => LIST[status] === 'putOff'),
		cameTrue: events.filter(({ fulfilledBy }) => fulfilledBy.length > 0).reverse()
	};
}

/**
 * Since when something has been expected, as a date with an open end: the beginning of its own, or, where a date was
 * stated, the first dated source that says so. Undefined where no source is dated.
 */
export function awaitedSince({
	date,
	sources
}: Pick<TimelineEvent, 'date' | 'sources'>): EventDate | undefined {
	if (date.openEnd) return date;
	const limits = sources.flatMap(({ published }) => parseLimit(published ?? '') ?? []);
	const [first] = limits.sort((a, b) => a.start - b.start || a.end - b.end);
	if (!first) return undefined;
	const sure = { approximate: false, uncertain: false, openStart: false };
	return { ...first, ...sure, openEnd: true };
}
