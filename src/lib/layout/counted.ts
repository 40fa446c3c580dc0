// Which count mark tells of an event that has no mark of its own.
import type { EventIndex } from '../model/event-index';
import type { Layout, PlacedCount } from './layout';

/** The count mark of an event in the window that is not drawn: that of its lane which its first visible day is in. */
export function countOf(
	{ counts, span }: Pick<Layout, 'counts' | 'span'>,
	index: EventIndex,
	event: number
): PlacedCount | undefined {
	const start = index.start[event] ?? 0;
	if (start >= span.to || (index.end[event] ?? 0) <= span.from) return undefined;
	const day = Math.max(start, span.from);
	const away = ({ bucket: { from, to } }: PlacedCount) => Math.max(from - day, day - to, 0);
	let nearest: PlacedCount | undefined;
	for (const count of counts) {
		if (count.bucket.lane !== index.lane[event]) continue;
		if (!nearest || away(count) < away(nearest)) nearest = count;
	}
	return nearest;
}

/** Keys of the count marks that hold any of these events. */
export function countsHolding(
	layout: Pick<Layout, 'counts' | 'marks' | 'span'>,
	index: EventIndex,
	events: Iterable<number>
): ReadonlySet<string> {
	const drawn = new Set(layout.marks.map(({ event }) => event));
	const keys = new Set<string>();
	for (const event of events) {
		const count = drawn.has(event) ? undefined : countOf(layout, index, event);
		if (count) keys.add(count.bucket.key);
	}
	return keys;
}
