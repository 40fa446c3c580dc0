// Where a picture takes its events from: window and zoom step in, marks and counts out. The one interface between what
// there is and what is drawn; the work grows with the pixels of the picture, hardly with the number of events.
import type { EventIndex } from '../model/event-index';
import { bucketDays, countBuckets, MIN_BUCKET, type Bucket } from './counts';
import { bestOfCells, mostInCell } from './density';
import { laneEvents, type PlacedEvent } from './lane-events';
import { countOverlapping, laneColumns } from './lane-columns';
import type { Step } from './pack';
import { packings, remember, type Packing } from './packing';
import type { Span } from './scale';
import { liesWithin, soleEvent } from './sole-event';
import { tilesOf } from './tiles';

/** A zoom step as a picture shows it. */
export interface PictureStep extends Step {
	/** Widest window at this step, CSS pixels at `scale`. */
	readonly width: number;
	/** Whether cells thin the events out (density.ts). In tiles they always do. */
	readonly crowded: boolean;
}

/** An event of the window and the packed row that has room for it with its label. */
export interface RowEvent {
	readonly event: number;
	readonly lane: number;
	readonly row: number;
}

/** Several events, or one too long for its place. */
export interface Count extends Bucket {
	/** The event, where it is only one and known. */
	readonly event?: number;
}

/** Events without a place in the rows of their lanes. */
export interface Rest {
	/** One alone in its stretch of time. */
	readonly alone: readonly { readonly event: number; readonly lane: number }[];
	readonly counts: readonly Count[];
}

/** Events by window, days [from, to), and zoom step, whether there are a hundred or a million. */
export interface EventSource {
	/** Number of events that overlap the window, by lane. O(log N). */
	readonly total: (window: Span) => readonly number[];
	/** Events that have a row of their own in the window. */
	readonly inRows: (window: Span, step: PictureStep) => readonly RowEvent[];
	/** Events of the window in a lane that shows `rows`, ascending. The window plays no part in where they stand. */
	readonly placed: (
		window: Span,
		step: PictureStep,
		lane: number,
		rows: readonly number[]
	) => readonly PlacedEvent[];
	/** All others of the window, `drawn` being what is placed. */
	readonly rest: (window: Span, step: PictureStep, drawn: readonly PlacedEvent[]) => Rest;
}

/** The source of an index that is in memory. */
export function eventSource(index: EventIndex, lanes: number): EventSource {
	const columns = laneColumns(index, lanes);
	const packed = packings(index, columns);
	const packingOf = remember(
		(step: PictureStep) => {
			const packing = packed(step);
			const { days, cell } = packing.tiling;
			const most = mostInCell(cell, step, lanes);
			const rowsOf = remember(
				([lane = 0, ...rows]: readonly number[]) =>
					laneEvents(index, packing, lane, rows, days === Infinity ? days : most),
				String
			);
			return { packing, most, rowsOf };
		},
		keyOf,
		KEPT
	);
	const isDense = ({ tiling }: Packing, step: PictureStep) =>
		step.crowded || tiling.days !== Infinity;
	/**
	 * Of a lane's events that stand in the tiles of a window, and of long ones, as many as the step allows. `rowOf` has the row
	 * of a packed one; -1 where it is not shown.
	 */
	const seen = (
		{ from, to }: Span,
		step: PictureStep,
		lane: number,
		eventsOf: (tile: number) => readonly PlacedEvent[],
		rowOf: (packed: number) => number
	) => {
		const { packing, most } = packingOf(step);
		const { tiling } = packing;
		const own = packing.lanes[lane];
		const tiles = tilesOf(tiling, { from, to });
		const lasts = (i: number) => (index.end[i] ?? 0) > from;
		const events = tiles.filter((k) => own?.tried(k).events.some(lasts)).flatMap(eventsOf);
		// Each once, in however many tiles it stands.
		const long = new Map<number, PlacedEvent>();
		for (const k of tiles) {
			own?.long(k).forEach((all, packed) => {
				const row = rowOf(packed);
				for (const { event } of row < 0 ? [] : all)
					long.set(event, { event, lane, row, side: 'inside' });
			});
		}
		const all = isDense(packing, step)
			? bestOfCells(index, events, [...long.values()], tiling.cell, most)
			: [...events, ...long.values()];
		return all.filter(({ event: i }) => (index.start[i] ?? 0) < to && lasts(i));
	};
	return {
		total: ({ from, to }) =>
			columns.map(({ sides }) =>
				sides.reduce((n, column) => n + countOverlapping(column, from, to), 0)
			),
		inRows: (window, step) =>
			packingOf(step).packing.lanes.flatMap(({ rows }, lane) => {
				const packedIn = (k: number) =>
					rows(k).flatMap((events, row) =>
						events.map(({ event, side }) => ({ event, lane, row, side }))
					);
				return seen(window, step, lane, packedIn, (row) => row);
			}),
		placed: (window, step, lane, rows) =>
			seen(window, step, lane, packingOf(step).rowsOf([lane, ...rows]), (row) => rows.indexOf(row)),
		rest: (window, step, drawn) => {
			const { packing } = packingOf(step);
			const size = isDense(packing, step) ? packing.tiling.cell : bucketDays(step.scale);
			const events = new Set(drawn.map(({ event }) => event));
			const narrowest = MIN_BUCKET / step.scale;
			const alone: { event: number; lane: number }[] = [];
			const counts: Count[] = [];
			for (const bucket of countBuckets(index, columns, window, size, narrowest, events)) {
				const sole =
					bucket.total === 1 ? soleEvent(index, columns, bucket, window, events) : undefined;
				const event = sole !== undefined && sole in index.ids ? sole : undefined;
				if (event !== undefined && liesWithin(index, event, bucket, step.scale)) {
					alone.push({ event, lane: bucket.lane });
				} else counts.push({ ...bucket, event });
			}
			return { alone, counts };
		}
	};
}

/** How many zoom steps are kept. */
const KEPT = 48;

/** What makes a step, as text. */
function keyOf({ scale, width, boundaries, lines }: PictureStep): string {
	return [scale, width, boundaries, lines.map(({ lang, size }) => `${lang}${size}`)].join();
}
