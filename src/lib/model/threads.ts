// The thread of an event: all that it continues, itself, and all that it led to.
import { linkTo, type EventLink } from './record';
import type { TimelineEvent } from './types';

/** How a step stands to the event whose thread this is, where one of the two names the other. */
export type ThreadLink = 'follows' | 'fulfils' | 'leadsTo' | 'fulfilledBy';

/** An event of a thread, and how it is tied to the one that is told. */
export interface ThreadStep extends EventLink {
	readonly place: 'before' | 'current' | 'after';
	readonly link?: ThreadLink;
}

type Node = Pick<TimelineEvent, 'id' | 'follows' | 'fulfils' | 'followedBy' | 'fulfilledBy'>;

/**
 * The chain of event `i`, itself included, in order of time but never before what it continues. Empty where it
 * stands alone. `events` are in order of time, and their links run in no circle (checked with the data).
 */
export function eventThread(events: readonly TimelineEvent[], i: number): ThreadStep[] {
	const current = events[i];
	if (!current) return [];
	const places = new Map(events.map(({ id }, k) => [id, k]));
	const before = reach(events, places, i, sources);
	const after = reach(events, places, i, results);
	if (before.size + after.size === 0) return [];
	return inOrder(events, places, new Set([...before, i, ...after])).flatMap((k): ThreadStep[] => {
		const event = events[k];
		if (!event) return [];
		const link = linkOf(current, event.id);
		return [
			{
				...linkTo(event),
				place: k === i ? 'current' : before.has(k) ? 'before' : 'after',
				...(link && { link })
			}
		];
	});
}

const sources = ({ follows, fulfils }: Node) => [...follows, ...fulfils];
const results = ({ followedBy, fulfilledBy }: Node) => [...followedBy, ...fulfilledBy];

/** A fulfilment says more than a continuation. */
function linkOf(current: Node, id: string): ThreadLink | undefined {
	if (current.fulfils.includes(id)) return 'fulfils';
	if (current.fulfilledBy.includes(id)) return 'fulfilledBy';
	if (current.follows.includes(id)) return 'follows';
	return current.followedBy.includes(id) ? 'leadsTo' : undefined;
}

/** Every event that can be reached from `i`, without `i`. With a stack: a thread may be as long as the data. */
function reach(
	events: readonly Node[],
	places: ReadonlyMap<string, number>,
	i: number,
	next: (event: Node) => readonly string[]
): Set<number> {
	const found = new Set<number>();
	const stack = [i];
	for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
		const event = events[at];
		for (const id of event ? next(event) : []) {
			const k = places.get(id);
			if (k === undefined || k === i || found.has(k)) continue;
			found.add(k);
			stack.push(k);
		}
	}
	return found;
}

/** The earliest of those whose sources are all told comes next. */
function inOrder(
	events: readonly Node[],
	places: ReadonlyMap<string, number>,
	members: ReadonlySet<number>
): number[] {
	const left = new Set([...members].sort((a, b) => a - b));
	const waits = (k: number) => {
		const event = events[k];
		return event !== undefined && sources(event).some((id) => left.has(places.get(id) ?? -1));
	};
	const order: number[] = [];
	while (left.size > 0) {
		const next = [...left].find((k) => !waits(k));
		if (next === undefined) break;
		left.delete(next);
		order.push(next);
	}
	return order;
}
