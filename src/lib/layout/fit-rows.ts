// How many rows fit: first the most telling ones, fewer of them where rows of count marks make the picture too
// tall; then, with what each shown row frees below, one more wherever it still fits. While a gesture goes on,
// lanes keep the heights that they had.
import type { EventIndex } from '../model/event-index';
import type { ShownRows } from './bare';
import { keepRows, rowsInView, shareRows } from './budget';
import type { Metrics } from './metrics';
import type { Step } from './pack';
import type { Span } from './scale';
import type { Drawn, EventSource } from './source';

/** A band of the picture, CSS pixels. */
export interface PlacedLane {
	readonly lane: number;
	readonly y: number;
	readonly height: number;
	/** Top of the first row. */
	readonly top: number;
}

/** What keeps still while a gesture goes on. */
export interface HeldRows {
	/** Name of the zoom step for which the rows were chosen. */
	readonly step: string;
	readonly shown: ShownRows;
	/** Whether each lane has a row for count marks. */
	readonly low: readonly boolean[];
}

/** Rows that are shown, by lane, and what stands where. */
export interface FittedRows extends HeldRows {
	/** How many rows each lane has room for. */
	readonly slots: readonly number[];
	readonly drawn: Drawn;
	readonly lanes: readonly PlacedLane[];
}

/** The rows for a window: as many as `metrics.maxHeight` holds, each lane with events at least one. */
export function fitRows(
	index: EventIndex,
	source: EventSource,
	window: Span,
	step: Step & { readonly name: string },
	metrics: Metrics,
	held?: HeldRows
): FittedRows {
	const total = source.total(window);
	const rows = rowsInView(
		index,
		source.inRows(window, step),
		total.flatMap((n, lane) => (n > 0 ? [lane] : []))
	);
	const fit = (shown: ShownRows, low?: readonly boolean[]): FittedRows => {
		const drawn = source.at(window, step, shown);
		const needs = low ?? shown.map((all, lane) => needsLow(drawn, lane, all.length));
		const slots = (held ?? { shown }).shown.map(({ length }) => length);
		const placed = placeLanes(slots, needs, metrics);
		return { step: step.name, shown, low: needs, slots, drawn, lanes: placed };
	};
	if (held) {
		if (held.step === step.name) return fit(held.shown, held.low);
		return fit(
			keepRows(
				rows,
				held.shown.map(({ length }) => length)
			),
			held.low
		);
	}
	let height = metrics.maxHeight;
	let best = fit(shareRows(rows, total.length, metrics, height));
	for (let excess = tooTall(best, metrics); excess > 0 && height >= metrics.row;) {
		height -= Math.min(excess, metrics.row);
		best = fit(shareRows(rows, total.length, metrics, height));
		excess = tooTall(best, metrics);
	}
	if (!metrics.labelled) return best;
	for (const { lane, row } of rows) {
		if (best.shown[lane]?.includes(row)) continue;
		const more = fit(
			best.shown.map((all, l) => (l === lane ? [...all, row].sort((a, b) => a - b) : all))
		);
		if (tooTall(more, metrics) <= 0) best = more;
	}
	return best;
}

function needsLow({ marks, counts }: Drawn, lane: number, rows: number): boolean {
	return (
		counts.some((of) => of.lane === lane) || marks.some((of) => of.lane === lane && of.row >= rows)
	);
}

/** By how much the picture is taller than it may be, CSS pixels. */
function tooTall({ lanes }: FittedRows, metrics: Metrics): number {
	const last = lanes.at(-1);
	return last ? last.y + last.height - metrics.maxHeight : 0;
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
		const counts = low[lane] ? metrics.countRow : 0;
		const height = metrics.laneHead + 2 * metrics.lanePad + rows * metrics.row + counts;
		const placed = { lane, y, height, top: y + metrics.laneHead + metrics.lanePad };
		y += height;
		return [placed];
	});
}
