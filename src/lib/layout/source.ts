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
	const packingOf = rememberSteps((step) => {
		const packing = packed(step);
		const { days, cell } = packing.tiling;
		const most = days === Infinity ? Infinity : mostInCell(cell, step, lanes);
		const rowsOf = remember((key: string) => {
			const [lane = 0, ...rows] = key.split(',').map(Number);
			return laneEvents(index, packing, lane, rows, most);
		});
		return { packing, rowsOf };
	});
	const isDense = ({ tiling }: Packing, step: PictureStep) =>
		step.crowded || tiling.days !== Infinity;
	/** Of a lane's events and long events as many as the step allows. */
	const allowed = (
		packing: Packing,
		step: PictureStep,
		events: readonly PlacedEvent[],
		long: readonly PlacedEvent[]
	) => {
		const { cell } = packing.tiling;
		return isDense(packing, step)
			? bestOfCells(index, events, long, cell, mostInCell(cell, step, lanes))
			: [...events, ...long];
	};
	const inWindow = ({ from, to }: Span) => {
		return ({ event: i }: { readonly event: number }) =>
			(index.start[i] ?? 0) < to && (index.end[i] ?? 0) > from;
	};
	return {
		total: ({ from, to }) =>
			columns.map(({ sides }) =>
				sides.reduce((n, column) => n + countOverlapping(column, from, to), 0)
			),
		inRows: (window, step) => {
			const { packing } = packingOf(step);
			return columns
				.flatMap((_, lane) =>
					allowed(packing, step, packedIn(packing, lane, window), longIn(packing, lane, window))
				)
				.filter(inWindow(window));
		},
		placed: (window, step, lane, rows) => {
			const { packing, rowsOf } = packingOf(step);
			const events = tilesInto(packing, lane, window).flatMap(rowsOf([lane, ...rows].join()));
			const long = longIn(packing, lane, window).flatMap((one) => {
				const row = rows.indexOf(one.row);
				return row < 0 ? [] : [{ ...one, row }];
			});
			return allowed(packing, step, events, long).filter(inWindow(window));
		},
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

/** The tiles of which a lane's events can overlap a window. */
function tilesInto({ tiling, lanes }: Packing, lane: number, window: Span): number[] {
	return tilesOf(tiling, window).filter((k) => (lanes[lane]?.tried(k).until ?? 0) > window.from);
}

/** Events of a lane in their packed rows, in all tiles of a window. */
function packedIn(packing: Packing, lane: number, window: Span): PlacedEvent[] {
	return tilesInto(packing, lane, window).flatMap((k) =>
		(packing.lanes[lane]?.rows(k) ?? []).flatMap((events, row) =>
			events.map(({ event, side }) => ({ event, lane, row, side }))
		)
	);
}

/** Long events of a lane in all tiles of a window, each once. */
function longIn(packing: Packing, lane: number, window: Span): PlacedEvent[] {
	const rows = new Map<number, number>();
	for (const k of tilesOf(packing.tiling, window)) {
		packing.lanes[lane]?.long(k).forEach((events, row) => {
			for (const { event } of events) rows.set(event, row);
		});
	}
	return [...rows].map(([event, row]) => ({ event, lane, row, side: 'inside' }));
}

/** How many zoom steps are kept. */
const KEPT = 12;

/** Like `remember`, by what makes a step. */
function rememberSteps<V>(make: (step: PictureStep) => V): (step: PictureStep) => V {
	const kept = new Map<string, V>();
	return (step) => {
		const lines = step.lines.map(({ lang, size }) => `${lang}${size}`).join();
		const key = `${step.scale}|${step.width}|${lines}|${step.boundaries.join()}`;
		const known = kept.get(key);
		if (known !== undefined) return known;
		const made = make(step);
		if (kept.size >= KEPT) kept.delete(kept.keys().next().value as string);
		kept.set(key, made);
		return made;
	};
}
