// The composer: index + window + width → plain positions. No algorithm of its own.
import type { EventIndex } from '../model/event-index';
import type { Day, HijriTable } from '../model/types';
import type { PlacedEvent } from './bare';
import { COUNT_HALF } from './counts';
import { markExtent, type Extent } from './extent';
import { fitRows, type FittedRows, type HeldRows, type PlacedLane } from './fit-rows';
import { labelLines, labelWidth, type LabelLang, type LabelLine } from './label-width';
import { rowLabels, type PlacedLabel, type RowItem } from './labels';
import { metricsFor, type Metrics } from './metrics';
import { isFree } from './pack';
import { days, forwardScale, type Direction, type Span } from './scale';
import { eventSource, type Count, type EventSource } from './source';
import { spanRung, widthRung } from './step';
import { ticks, type Ticks } from './ticks';

export interface LayoutInput {
	readonly index: EventIndex;
	readonly hijri: HijriTable;
	/** Number of lanes. */
	readonly lanes: number;
	readonly span: Span;
	/** Days of the opening period: the anchor of the zoom steps. */
	readonly anchor: number;
	/** Days at which named periods begin or end: labels avoid lying across them. */
	readonly boundaries: readonly Day[];
	/** Width of the whole picture, CSS pixels. */
	readonly width: number;
	readonly direction: Direction;
	/** Label languages, first to second. */
	readonly langs: readonly LabelLang[];
	/** What keeps still while a gesture goes on: the rows of the layout before it. */
	readonly held?: HeldRows;
}

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

/** A finished picture: everything in CSS pixels, ready to draw in either direction. */
export interface Layout {
	readonly span: Span;
	readonly direction: Direction;
	/** Width of the plot (without the gutter) at which the positions hold; wider is fine. */
	readonly width: number;
	readonly height: number;
	readonly metrics: Metrics;
	readonly lines: readonly LabelLine[];
	readonly lanes: readonly PlacedLane[];
	readonly marks: readonly PlacedMark[];
	readonly counts: readonly PlacedCount[];
	readonly ticks: Ticks;
	/** Number of events that overlap the window. */
	readonly total: number;
	/** What a gesture that begins here holds still. */
	readonly rows: HeldRows;
}

/** Lays the window out. Pure: the same input gives the same picture. */
export function layoutTimeline(input: LayoutInput): Layout {
	const { index, span, direction, boundaries } = input;
	const rung = widthRung(input.width);
	const metrics = metricsFor(rung, input.langs.length > 1);
	const width = rung - metrics.gutter;
	const lines = labelLines(input.langs, metrics);
	const scale = width / spanRung(days(span), input.anchor);
	const source = sourceOf(index, input.lanes);
	const name = `${rung} ${scale} ${lines.map(({ lang }) => lang).join()}`;
	const step = { scale, lines, boundaries, name };
	const held = input.held?.shown.length === input.lanes ? input.held : undefined;
	const fitted = fitRows(index, source, span, step, metrics, held);
	const { marks, counts } = drawRows(index, fitted, metrics, lines, span, width);
	return {
		span,
		direction,
		width,
		height: fitted.lanes.reduce((y, lane) => Math.max(y, lane.y + lane.height), metrics.axis),
		metrics,
		lines,
		lanes: fitted.lanes,
		marks,
		counts,
		ticks: ticks(span, width, input.hijri),
		total: source.total(span).reduce((sum, n) => sum + n, 0),
		rows: { step: fitted.step, shown: fitted.shown, low: fitted.low }
	};
}

/** The source of each index, made once. */
const sources = new WeakMap<EventIndex, EventSource>();

function sourceOf(index: EventIndex, lanes: number): EventSource {
	const source = sources.get(index) ?? eventSource(index, lanes);
	sources.set(index, source);
	return source;
}

/** Marks and counts in pixels, row by row, with the labels that the edges leave room for. */
function drawRows(
	index: EventIndex,
	fitted: FittedRows,
	metrics: Metrics,
	lines: readonly LabelLine[],
	span: Span,
	width: number
): { readonly marks: PlacedMark[]; readonly counts: PlacedCount[] } {
	const at = forwardScale(span, width);
	const lanes = new Map(fitted.lanes.map((lane) => [lane.lane, lane]));
	/** Top of a lane's row; undefined for what has none: a lane that was empty when the gesture began. */
	const top = (lane: number, row: number, low = false): number | undefined => {
		const slots = fitted.slots[lane] ?? 0;
		const place = lanes.get(lane);
		if (!place || (low && !fitted.low[lane])) return undefined;
		return place.top + (low ? slots : row) * metrics.row;
	};
	const rows = new Map<number, PlacedEvent[]>();
	const homeless: (PlacedEvent | Count)[] = [];
	for (const mark of fitted.drawn.marks) {
		const low = mark.row >= (fitted.shown[mark.lane]?.length ?? 0);
		const y = top(mark.lane, mark.row, low);
		if (y === undefined) homeless.push(mark);
		else rows.set(y, [...(rows.get(y) ?? []), mark]);
	}
	const marks = [...rows].flatMap(([y, events]) => {
		const items = events
			.map(({ event, side }): RowItem => ({
				event,
				...markExtent(index, event, at),
				width: side ? labelWidth(index, event, lines) : 0,
				side: side ?? 'after'
			}))
			.sort((a, b) => a.u0 - b.u0);
		const labels = rowLabels(items, width);
		return items.map(({ event, u0, u1 }, k): PlacedMark => {
			return { event, lane: index.lane[event] ?? 0, u0, u1, y, label: labels[k] };
		});
	});
	const counts: PlacedCount[] = [];
	const middle = ({ from, to }: Count) =>
		Math.min(Math.max(at((from + to) / 2), COUNT_HALF), width - COUNT_HALF);
	for (const bucket of fitted.drawn.counts) {
		const y = top(bucket.lane, 0, true);
		if (y === undefined) homeless.push(bucket);
		else counts.push({ bucket, u: middle(bucket), y });
	}
	// While lanes keep their height, what has no row of its own stands in a gap, if there is one.
	for (const one of homeless) {
		const slots = fitted.slots[one.lane] ?? 0;
		const isCount = 'total' in one;
		const extent = isCount
			? { u0: middle(one) - COUNT_HALF, u1: middle(one) + COUNT_HALF }
			: markExtent(index, one.event, at);
		for (let row = 0; row < slots; row++) {
			const y = top(one.lane, row);
			if (y === undefined || !isFree(takenIn(marks, counts, y), extent, 4)) continue;
			if (isCount) counts.push({ bucket: one, u: middle(one), y });
			else marks.push({ event: one.event, lane: one.lane, ...extent, y });
			break;
		}
	}
	return { marks, counts };
}

/** What stands in the row at `y`, labels and count marks included. */
function takenIn(
	marks: readonly PlacedMark[],
	counts: readonly PlacedCount[],
	y: number
): Extent[] {
	return [
		...marks
			.filter((mark) => mark.y === y)
			.flatMap((mark) => (mark.label ? [mark, mark.label] : [mark])),
		...counts
			.filter((count) => count.y === y)
			.map(({ u }) => ({ u0: u - COUNT_HALF, u1: u + COUNT_HALF }))
	];
}
