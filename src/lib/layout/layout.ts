// The composer: index + window + width → plain positions. No algorithm of its own.
import type { EventIndex } from '../model/event-index';
import type { Day, HijriTable } from '../model/types';
import type { Bucket } from './buckets';
import { markExtent, type Extent } from './extent';
import { fitRows, type PlacedLane } from './fit-rows';
import { labelLines, labelWidth, type LabelLang, type LabelLine } from './label-width';
import { rowLabels, type PlacedLabel } from './labels';
import { metricsFor, type Metrics } from './metrics';
import { pack } from './pack';
import { COUNT_HALF } from './place-rows';
import { days, forwardScale, type Direction, type Span } from './scale';
import { overlapping } from './search';
import { spanRung, widthRung } from './step';
import { layoutStrip } from './strip';
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
	/** The thin arrangement that stands by while the list is read (strip.ts). */
	readonly strip?: boolean;
}

/** A mark as it is drawn; `u` are CSS pixels in the direction of time at the layout's width. */
export interface PlacedMark extends Extent {
	readonly event: number;
	/** Top of its row in the picture. */
	readonly y: number;
	readonly label?: PlacedLabel;
}

/** A count mark, centred in its bucket. */
export interface PlacedCount {
	readonly bucket: Bucket;
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
	/** Events that overlap the window. */
	readonly visible: readonly number[];
}

/** Lays the window out. Pure: the same input gives the same picture. */
export function layoutTimeline(input: LayoutInput): Layout {
	if (input.strip) return layoutStrip(input);
	const { index, span, direction } = input;
	const rung = widthRung(input.width);
	const metrics = metricsFor(rung, input.langs.length > 1);
	const width = rung - metrics.gutter;
	const lines = labelLines(input.langs, metrics);
	const scale = width / spanRung(days(span), input.anchor);
	const packing = pack(index, input.lanes, scale, lines, input.boundaries);
	const visible = overlapping(index, span.from, span.to);
	const { shown, placement, lanes } = fitRows(index, packing, visible, span, metrics);
	const at = forwardScale(span, width);
	const top = (lane: number, row: number) => {
		const full = Math.min(row, shown[lane]?.length ?? 0);
		const low = row - full;
		const first = lanes.find((one) => one.lane === lane)?.top ?? 0;
		return first + full * metrics.row + low * metrics.countRow;
	};
	const rows = groupBy(
		visible.filter((i) => placement.row.has(i)),
		(i) => top(index.lane[i] ?? 0, placement.row.get(i) ?? 0)
	);
	const counts = placement.counts.map(({ bucket, row }) => ({
		bucket,
		u: Math.min(Math.max(at((bucket.from + bucket.to) / 2), COUNT_HALF), width - COUNT_HALF),
		y: top(bucket.lane, row)
	}));
	return {
		span,
		direction,
		width,
		height: lanes.reduce((y, lane) => Math.max(y, lane.y + lane.height), metrics.axis),
		metrics,
		lines,
		lanes,
		marks: [...rows].flatMap(([y, events]) => {
			const items = events
				.map((event) => ({
					event,
					...markExtent(index, event, at),
					width: placement.labelled.has(event) ? labelWidth(index, event, lines) : 0,
					side: packing.side[event] ?? 'after'
				}))
				.concat(
					// Count marks take room too: a label that looks for another place must not find theirs.
					counts.flatMap(({ u, y: of }) =>
						of === y
							? [
									{
										event: -1,
										u0: u - COUNT_HALF,
										u1: u + COUNT_HALF,
										width: 0,
										side: 'after' as const
									}
								]
							: []
					)
				)
				.sort((a, b) => a.u0 - b.u0);
			const labels = rowLabels(items, width);
			return items.flatMap(({ event, u0, u1 }, k) =>
				event < 0 ? [] : [{ event, u0, u1, y, label: labels[k] }]
			);
		}),
		counts,
		ticks: ticks(span, width, input.hijri),
		visible
	};
}

/** Like Map.groupBy, which Node 20 lacks. */
function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
	return groups;
}
