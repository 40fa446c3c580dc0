// How many rows fit: first the most telling ones, fewer of them where rows of count marks make the picture too
// tall; then, with what each shown row frees below, one more wherever it still fits.
import type { EventIndex } from '../model/event-index';
import { rowsInView, shareRows } from './budget';
import type { Metrics } from './metrics';
import type { Packing } from './pack';
import { placeRows, type Placement } from './place-rows';
import type { Span } from './scale';

/** A band of the picture, CSS pixels. */
export interface PlacedLane {
	readonly lane: number;
	readonly y: number;
	readonly height: number;
	/** Top of the first row. */
	readonly top: number;
}

/** Rows that are shown, by lane, and what stands where. */
export interface FittedRows {
	readonly shown: readonly (readonly number[])[];
	readonly placement: Placement;
	readonly lanes: readonly PlacedLane[];
}

/** The rows for a window: as many as `metrics.maxHeight` holds, each lane with events at least one. */
export function fitRows(
	index: EventIndex,
	packing: Packing,
	visible: readonly number[],
	span: Span,
	metrics: Metrics
): FittedRows {
	const fit = (shown: readonly (readonly number[])[]): FittedRows => {
		const placement = placeRows(index, packing, shown, visible, span);
		return { shown, placement, lanes: placeLanes(shown, placement, metrics) };
	};
	let height = metrics.maxHeight;
	let best = fit(shareRows(index, packing, visible, metrics, height));
	for (let excess = tooTall(best, metrics); excess > 0 && height >= metrics.row;) {
		height -= Math.min(excess, metrics.row);
		best = fit(shareRows(index, packing, visible, metrics, height));
		excess = tooTall(best, metrics);
	}
	if (!metrics.labelled) return best;
	for (const { lane, row } of rowsInView(index, packing, visible)) {
		if (best.shown[lane]?.includes(row)) continue;
		const more = fit(
			best.shown.map((rows, l) => (l === lane ? [...rows, row].sort((a, b) => a - b) : rows))
		);
		if (tooTall(more, metrics) <= 0) best = more;
	}
	return best;
}

/** By how much the picture is taller than it may be, CSS pixels. */
function tooTall({ lanes }: FittedRows, metrics: Metrics): number {
	const last = lanes.at(-1);
	return last ? last.y + last.height - metrics.maxHeight : 0;
}

/** Lanes with something in view, from the axis down. */
function placeLanes(
	shown: readonly (readonly number[])[],
	placement: Placement,
	metrics: Metrics
): PlacedLane[] {
	let y = metrics.axis;
	return shown.flatMap((rows, lane) => {
		if (rows.length === 0) return [];
		const counts = (placement.overflow[lane] ?? 0) * metrics.countRow;
		const height = metrics.laneHead + 2 * metrics.lanePad + rows.length * metrics.row + counts;
		const placed = { lane, y, height, top: y + metrics.laneHead + metrics.lanePad };
		y += height;
		return [placed];
	});
}
