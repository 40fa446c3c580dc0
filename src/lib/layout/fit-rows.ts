// How many rows fit: first the most telling ones, fewer of them where rows of count marks make the picture too
// tall; then, with what each shown row frees below, one more wherever it still fits. While a gesture goes on,
// lanes keep the heights that they had.
import type { EventIndex } from '../model/event-index';
import { keepRows, rowsInView, shareRows } from './budget';
import type { PlacedEvent } from './lane-events';
import type { Metrics } from './metrics';
import { remember } from './packing';
import type { Span } from './scale';
import type { EventSource, PictureStep } from './source';

/** The rows that each lane shows, `[lane]`: numbers of packed rows, ascending. */
export type ShownRows = readonly (readonly number[])[];

/** A band of the picture, CSS pixels. */
export interface PlacedLane {
	readonly lane: number;
	readonly y: number;
	readonly height: number;
	/** Top of the first row. */
	readonly top: number;
	/** Top of the row of count marks, where the lane has one. */
	readonly low?: number;
}

/** What keeps still while a gesture goes on. */
export interface HeldRows {
	/** Width and languages of the picture that the rows were chosen for. */
	readonly picture: string;
	/** CSS pixels a day of their zoom step. */
	readonly scale: number;
	readonly shown: ShownRows;
	/** How many rows each lane has room for. */
	readonly slots: readonly number[];
	/** Whether each lane has a row for count marks. */
	readonly low: readonly boolean[];
	/** Whether cells thin the events out (density.ts). */
	readonly crowded: boolean;
}

/** Rows that are shown, by lane, and what stands where. */
export interface FittedRows {
	readonly rows: HeldRows;
	readonly placed: readonly PlacedEvent[];
	readonly lanes: readonly PlacedLane[];
}

/** The rows for a window: as many as `metrics.maxHeight` holds, each lane with events at least one. */
export function fitRows(
	index: EventIndex,
	source: EventSource,
	window: Span,
	step: PictureStep,
	picture: string,
	metrics: Metrics,
	held?: HeldRows
): FittedRows {
	const placedIn = (lane: number, rows: readonly number[]) =>
		rows.length > 0 ? source.placed(window, step, lane, rows) : [];
	const finished = (shown: ShownRows, slots: readonly number[], low: readonly boolean[]) => ({
		rows: { picture, scale: step.scale, shown, slots, low, crowded: step.crowded },
		placed: shown.flatMap((rows, lane) => placedIn(lane, rows)),
		lanes: placeLanes(slots, low, metrics)
	});
	const slotsOf = (shown: ShownRows) => shown.map(({ length }) => length);
	if (held?.scale === step.scale) return finished(held.shown, held.slots, held.low);

	const total = source.total(window);
	const counted = total.flatMap((n, lane) => (n > 0 ? [lane] : []));
	const rows = rowsInView(index, source.inRows(window, step), counted);
	if (held) return finished(keepRows(rows, held.slots), held.slots, held.low);

	/** Whether a lane that shows some rows leaves events to be counted. */
	const leaves = remember(
		([lane = 0, ...shown]: readonly number[]) => (total[lane] ?? 0) > placedIn(lane, shown).length,
		String
	);
	const lowOf = (shown: ShownRows) => shown.map((all, lane) => leaves([lane, ...all]));
	const excess = (shown: ShownRows) => {
		const last = placeLanes(slotsOf(shown), lowOf(shown), metrics).at(-1);
		return last ? last.y + last.height - metrics.maxHeight : 0;
	};
	let height = metrics.maxHeight;
	let shown: ShownRows = shareRows(rows, total.length, metrics, height);
	for (let over = excess(shown); over > 0 && height >= metrics.row; over = excess(shown)) {
		height -= Math.min(over, metrics.row);
		shown = shareRows(rows, total.length, metrics, height);
	}
	for (const { lane, row } of metrics.labelled ? rows : []) {
		if (shown[lane]?.includes(row)) continue;
		const more = shown.map((all, l) => (l === lane ? [...all, row].sort((a, b) => a - b) : all));
		if (excess(more) <= 0) shown = more;
	}
	return finished(shown, slotsOf(shown), lowOf(shown));
}

/** Lanes with something in view, from the axis down. */
function placeLanes(
	slots: readonly number[],
	low: readonly boolean[],
	metrics: Metrics
): PlacedLane[] {
	let y = metrics.axis;
	return slots.flatMap((rows, lane) => {
		if (rows === 0) return [];
		const top = y + metrics.laneHead + metrics.lanePad;
		const end = top + rows * metrics.row;
		const height = end - y + (low[lane] ? metrics.countRow : 0) + metrics.lanePad;
		const placed = { lane, y, height, top, ...(low[lane] ? { low: end } : {}) };
		y += height;
		return [placed];
	});
}
