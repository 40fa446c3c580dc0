// A count of one: which event it is, and whether its mark could stand there itself.
import type { EventIndex } from '../model/event-index';
import type { Bucket } from './counts';
import { markExtent } from './extent';
import type { LaneColumns } from './lane-columns';
import type { Span } from './scale';
import { lowerBound, overlapping } from './search';

/** So many events of a bucket are looked at to find the one that is not drawn. */
const LOOKED_AT = 64;

/** In an index larger than this, an event that began before the window is not looked for. */
const SEARCHED = 2000;

/** The one event of a bucket that is not `drawn`; undefined where it would take long to find. */
export function soleEvent(
	index: EventIndex,
	columns: readonly LaneColumns[],
	{ lane, from, to }: Bucket,
	window: Span,
	drawn: ReadonlySet<number>
): number | undefined {
	const { events = [], start = [] } = columns[lane]?.all ?? {};
	const until = Math.min(to, window.to);
	const first = lowerBound(start, from);
	const last = Math.min(lowerBound(start, until), first + LOOKED_AT);
	for (let k = first; k < last; k++) {
		const event = events[k];
		const lasts = event !== undefined && (index.end[event] ?? 0) > window.from;
		if (lasts && !drawn.has(event)) return event;
	}
	// Only the window's first bucket holds what began before it.
	if (from > window.from || index.size > SEARCHED) return undefined;
	return overlapping(index, window.from, until).find(
		(i) => index.lane[i] === lane && !drawn.has(i)
	);
}

/** Whether an event's mark stands clear of the buckets beside its own, at `scale` CSS pixels a day. */
export function liesWithin(
	index: EventIndex,
	i: number,
	{ from, to }: Pick<Bucket, 'from' | 'to'>,
	scale: number
): boolean {
	const { u0, u1 } = markExtent(index, i, (day) => (day - from) * scale);
	return u0 >= 0 && u1 <= (to - from) * scale;
}
