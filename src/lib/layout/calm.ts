// In motion titles come a few at a time, the important first: a frame that had to write dozens would be late.
import type { EventIndex } from '../model/event-index';
import type { Layout } from './layout';

/** Titles that may be new in one frame. */
const NEW_TITLES = 4;

/** The layout with no more than a few titles that the one `before` it did not have; the rest stay bare marks. */
export function calm(index: EventIndex, layout: Layout, before: Layout): Layout {
	const known = new Set(before.marks.flatMap(({ event, label }) => (label ? [event] : [])));
	const fresh = layout.marks.filter(({ event, label }) => label && !known.has(event));
	if (fresh.length <= NEW_TITLES) return layout;
	fresh.sort((a, b) => (index.importance[b.event] ?? 0) - (index.importance[a.event] ?? 0));
	const later = new Set(fresh.slice(NEW_TITLES));
	return {
		...layout,
		marks: layout.marks.map((mark) => (later.has(mark) ? { ...mark, label: undefined } : mark))
	};
}
