// Where a picture takes its events from: window and zoom step in, marks and counts out. The one interface between what
// there is and what is drawn; the work grows with the pixels of the picture, hardly with the number of events.
import type { EventIndex } from '../model/event-index';
import { bucketDays, countBuckets, MIN_BUCKET, type Bucket } from './counts';
import { laneEvents, type PlacedEvent } from './lane-events';
import { countOverlapping, laneColumns } from './lane-columns';
import type { Step } from './pack';
import { packings, remember, type Packing } from './packing';
import { days, type Span } from './scale';
import { liesWithin, soleEvent } from './sole-event';
import { tilesOf } from './tiles';

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

export interface EventSource {
	/** Number of events that overlap the window, by lane. O(log N). */
	total(this: void, window: Span): readonly number[];
	/** Events that have a row of their own in the window. */
	inRows(this: void, window: Span, step: Step): readonly RowEvent[];
	/** Events of the window in a lane that shows `rows`, ascending. The window plays no part in where they stand. */
	placed(
		this: void,
		window: Span,
		step: Step,
		lane: number,
		rows: readonly number[]
	): readonly PlacedEvent[];
	/** All others of the window, `drawn` being what is placed. */
	rest(this: void, window: Span, step: Step, drawn: readonly PlacedEvent[]): Rest;
}

/** Most marks in a picture (design, section 8). */
const MOST_MARKS = 150;

/** In tiles a bucket is a quarter of a tile, so that counts leave room for titles. */
const BUCKETS_PER_TILE = 4;

/** The source of an index that is in memory. */
export function eventSource(index: EventIndex, lanes: number): EventSource {
	const columns = laneColumns(index, lanes);
	const packed = packings(index, columns);
	const packingOf = rememberSteps((step) => {
		const packing = packed(step);
		const rowsOf = remember((key: string) => {
			const [lane = 0, most = 0, ...rows] = key.split(',').map(Number);
			return laneEvents(index, packing, lane, rows, most);
		});
		return { packing, rowsOf };
	});
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
			return tilesOf(packing.tiling, window)
				.flatMap((k) =>
					packing
						.tile(k)
						.rows.flatMap((rows, lane) =>
							rows.flatMap((events, row) => events.map(({ event }) => ({ event, lane, row })))
						)
				)
				.concat(columns.flatMap((_, lane) => longIn(packing, lane, window)))
				.filter(inWindow(window));
		},
		placed: (window, step, lane, rows) => {
			const { packing, rowsOf } = packingOf(step);
			const most = mostOf(packing, days(window) * step.scale, lanes);
			const eventsOf = rowsOf([lane, most, ...rows].join());
			const long = longIn(packing, lane, window).flatMap(({ event, row }) => {
				const at = rows.indexOf(row);
				return at < 0 ? [] : [{ event, lane, row: at, side: 'inside' as const }];
			});
			return [...tilesOf(packing.tiling, window).flatMap(eventsOf), ...long].filter(
				inWindow(window)
			);
		},
		rest: (window, step, drawn) => {
			const { days: length } = packingOf(step).packing.tiling;
			const single = length === Infinity;
			const size = single ? bucketDays(step.scale) : Math.max(1, length / BUCKETS_PER_TILE);
			const events = new Set(drawn.map(({ event }) => event));
			const narrowest = MIN_BUCKET / step.scale;
			const alone: { event: number; lane: number }[] = [];
			const counts: Count[] = [];
			for (const bucket of countBuckets(index, columns, window, size, narrowest, events)) {
				const event =
					bucket.total === 1 ? soleEvent(index, columns, bucket, window, events) : undefined;
				if (event !== undefined && liesWithin(index, event, bucket, step.scale)) {
					alone.push({ event, lane: bucket.lane });
				} else counts.push({ ...bucket, event });
			}
			return { alone, counts };
		}
	};
}

/** Long events of a lane and a window. One that lies in several tiles is told of once. */
function longIn(packing: Packing, lane: number, window: Span): RowEvent[] {
	const rows = new Map<number, number>();
	for (const k of tilesOf(packing.tiling, window)) {
		(packing.long(k)[lane] ?? []).forEach((events, row) => {
			for (const { event } of events) rows.set(event, row);
		});
	}
	return [...rows].map(([event, row]) => ({ event, lane, row }));
}

/**
 * How many events of a lane a tile shows in a window `width` CSS pixels wide: what the counts leave of `MOST_MARKS`,
 * shared among the tiles and lanes that can be in view.
 */
function mostOf({ tiling, step }: Packing, width: number, lanes: number): number {
	if (tiling.days === Infinity) return Infinity;
	const inView = width / (tiling.days * step.scale) + 1;
	return Math.max(3, Math.floor(MOST_MARKS / inView / lanes - BUCKETS_PER_TILE));
}

/** How many zoom steps are kept. */
const KEPT = 12;

/** Like `remember`, by what makes a step. */
function rememberSteps<V>(make: (step: Step) => V): (step: Step) => V {
	const kept = new Map<string, V>();
	return (step) => {
		const lines = step.lines.map(({ lang, size }) => `${lang}${size}`).join();
		const key = `${step.scale}|${lines}|${step.boundaries.join()}`;
		const known = kept.get(key);
		if (known !== undefined) return known;
		const made = make(step);
		if (kept.size >= KEPT) kept.delete(kept.keys().next().value as string);
		kept.set(key, made);
		return made;
	};
}
