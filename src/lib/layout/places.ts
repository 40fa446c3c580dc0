// Where along the axis each mark and count mark of a live picture stands.
import type { EventIndex } from '../model/event-index';
import type { DrawnRows } from './draw-rows';
import type { Layout } from './layout';
import { markBox, pixels, shareAt } from './place';

/** CSS pixels from the left edge of a plot `plotWidth` wide, by event id or key of a count. */
export function placesOf(
	{ width, direction }: Pick<Layout, 'width' | 'direction'>,
	{ marks, counts }: DrawnRows,
	index: EventIndex,
	plotWidth: number
): Map<string, number> {
	const placing = pixels(plotWidth);
	const places = new Map<string, number>();
	for (const mark of marks) {
		const { x } = markBox(mark, width, direction, placing);
		places.set(index.ids[mark.event] ?? '', Number(x));
	}
	for (const { bucket, u } of counts) {
		places.set(bucket.key, Number(placing(shareAt(u, width, direction))));
	}
	return places;
}
