// Marks, titles and counts come into the picture a few at a time, the important first: a frame that had to write a
// hundred of them would be late. What leaves, leaves at once.
import type { EventIndex } from '../model/event-index';
import type { DrawnRows, PlacedMark } from './draw-rows';

/** What is in the document, on its way to what is wanted. */
export interface Admitted extends DrawnRows {
	/** Whether everything that is wanted is there. */
	readonly complete: boolean;
}

/**
 * Of what is `wanted` all that was there `before`, and as much more as `most` allows: a mark, a title and a count are
 * one each. The order is that of `wanted`.
 */
export function admit(
	index: EventIndex,
	wanted: DrawnRows,
	before: DrawnRows,
	most: number
): Admitted {
	const marks = new Map(before.marks.map((mark) => [mark.event, mark]));
	const counts = new Set(before.counts.map(({ bucket }) => bucket.key));
	const cost = ({ event, label }: PlacedMark) => {
		const known = marks.get(event);
		return Number(!known) + Number(label !== undefined && !known?.label);
	};
	const fresh = wanted.marks
		.filter((mark) => cost(mark) > 0)
		.sort((a, b) => (index.importance[b.event] ?? 0) - (index.importance[a.event] ?? 0));
	const freshCounts = wanted.counts.filter(({ bucket }) => !counts.has(bucket.key));
	const asked = fresh.reduce((sum, mark) => sum + cost(mark), freshCounts.length);
	if (asked <= most) return { ...wanted, complete: true };

	let left = most;
	const now = new Map<PlacedMark, PlacedMark>();
	for (const mark of fresh) {
		const known = marks.has(mark.event);
		const admitted = cost(mark) <= left ? mark : known || left > 0 ? bare(mark) : undefined;
		if (!admitted) continue;
		now.set(mark, admitted);
		left -= cost(admitted);
	}
	const later = new Set(freshCounts.slice(left));
	const late = new Set(fresh);
	return {
		marks: wanted.marks.flatMap((mark) => (late.has(mark) ? (now.get(mark) ?? []) : mark)),
		counts: wanted.counts.filter((count) => !later.has(count)),
		complete: false
	};
}

/** The mark without its title. */
function bare(mark: PlacedMark): PlacedMark {
	return { ...mark, label: undefined };
}
