// From rows to pixels: marks with the labels that the window's edges leave room for, and count marks below them.
import type { EventIndex } from '../model/event-index';
import { COUNT_HALF } from './counts';
import { markExtent, type Extent } from './extent';
import type { PlacedLane } from './fit-rows';
import { labelWidth, type LabelLine } from './label-width';
import { rowLabels, type PlacedLabel, type RowItem } from './labels';
import type { PlacedEvent } from './lane-events';
import type { Metrics } from './metrics';
import { isFree } from './pack';
import { forwardScale, type Span } from './scale';
import type { Count, Rest } from './source';

/** A mark as it is drawn; `u` are CSS pixels in the direction of time at the layout's width. */
export interface PlacedMark extends Extent {
	readonly event: number;
	readonly lane: number;
	/** Top of its row in the picture. */
	readonly y: number;
	readonly label?: PlacedLabel;
}

/** A count mark, centred in its bucket. */
export interface PlacedCount {
	readonly bucket: Count;
	/** Its middle, forward CSS pixels. */
	readonly u: number;
	readonly y: number;
}

/** Least space around what finds its place in a gap, CSS pixels. */
const GAP = 4;

/** What stands in the rows, at its place in CSS pixels. */
export interface DrawnRows {
	readonly marks: readonly PlacedMark[];
	readonly counts: readonly PlacedCount[];
}

/** Everything of a window `width` CSS pixels wide, in pixels. */
export function drawRows(
	index: EventIndex,
	{ placed, rest }: { readonly placed: readonly PlacedEvent[]; readonly rest: Rest },
	lanes: readonly PlacedLane[],
	metrics: Metrics,
	lines: readonly LabelLine[],
	span: Span,
	width: number
): DrawnRows {
	const at = forwardScale(span, width);
	const laneOf = new Map(lanes.map((lane) => [lane.lane, lane]));
	const middle = (bucket: Count) =>
		Math.min(Math.max(at(bucket.middle), COUNT_HALF), width - COUNT_HALF);

	const rows = new Map<number, RowItem[]>();
	for (const { event, lane, row, side } of placed) {
		const y = (laneOf.get(lane)?.top ?? 0) + row * metrics.row;
		const room = side ? labelWidth(index, event, lines) : 0;
		const item = { event, ...markExtent(index, event, at), width: room, side: side ?? 'after' };
		rows.set(y, [...(rows.get(y) ?? []), item]);
	}
	const marks = [...rows].flatMap(([y, items]) => {
		items.sort((a, b) => a.u0 - b.u0);
		const labels = rowLabels(items, width);
		return items.map(({ event, u0, u1 }, k): PlacedMark => ({
			event,
			lane: index.lane[event] ?? 0,
			u0,
			u1,
			y,
			label: labels[k]
		}));
	});
	const counts: PlacedCount[] = [];

	/** Where something of a lane stands: in its row of counts, or else in a gap; nowhere where there is none. */
	const lowOrGap = (lane: number, extent: Extent): number | undefined => {
		const place = laneOf.get(lane);
		if (!place || place.low !== undefined) return place?.low;
		for (let y = place.top; y + metrics.row <= place.y + place.height; y += metrics.row) {
			if (isFree(standing(marks, counts, y), extent, GAP)) return y;
		}
		return undefined;
	};
	for (const { event, lane } of rest.alone) {
		const extent = markExtent(index, event, at);
		const y = lowOrGap(lane, extent);
		if (y !== undefined) marks.push({ event, lane, ...extent, y });
	}
	for (const bucket of rest.counts) {
		const u = middle(bucket);
		const y = lowOrGap(bucket.lane, { u0: u - COUNT_HALF, u1: u + COUNT_HALF });
		if (y !== undefined) counts.push({ bucket, u, y });
	}
	// In order of time in every picture: an element that keeps its place among the others is not moved in the document.
	marks.sort((a, b) => a.event - b.event);
	return { marks, counts };
}

/** What stands in the row at `y`, labels and count marks included. */
function standing(
	marks: readonly PlacedMark[],
	counts: readonly PlacedCount[],
	y: number
): Extent[] {
	const inRow = marks.filter((mark) => mark.y === y);
	return [
		...inRow.flatMap((mark) => (mark.label ? [mark, mark.label] : [mark])),
		...counts
			.filter((count) => count.y === y)
			.map(({ u }) => ({ u0: u - COUNT_HALF, u1: u + COUNT_HALF }))
	];
}
