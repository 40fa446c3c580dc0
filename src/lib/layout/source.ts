// Where a picture takes its events from: window and zoom step in, marks and counts out. The one interface between what
// there is and what is drawn; the work grows with the pixels of the picture, hardly with the number of events.
import { OPEN, type EventIndex } from '../model/event-index';
import { placements, type PlacedEvent, type ShownRows } from './bare';
import { bucketDays, countBuckets, MIN_BUCKET, type Bucket } from './counts';
import { markExtent } from './extent';
import { countOverlapping, laneColumns, type LaneColumns } from './lane-columns';
import type { Step } from './pack';
import { packings, type Packing } from './packing';
import { days, type Span } from './scale';
import { lowerBound, overlapping } from './search';
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

/** What is drawn of a window. */
export interface Drawn {
	/** `row` is the position among the lane's shown rows; the one after the last is the row of counts. */
	readonly marks: readonly PlacedEvent[];
	readonly counts: readonly Count[];
}

export interface EventSource {
	/** Number of events that overlap the window, by lane. O(log N). */
	total(this: void, window: Span): readonly number[];
	/** Events that have a row of their own in the window. */
	inRows(this: void, window: Span, step: Step): readonly RowEvent[];
	/** Every event of the window, drawn or counted, once each lane shows the rows `shown`. */
	at(this: void, window: Span, step: Step, shown: ShownRows): Drawn;
}

/** Most marks in a picture (design, section 8). */
const MOST_MARKS = 150;

/** In tiles a bucket is a quarter of a tile, so that counts leave room for titles. */
const BUCKETS_PER_TILE = 4;

/** The source of an index that is in memory. */
export function eventSource(index: EventIndex, lanes: number): EventSource {
	const columns = laneColumns(index, lanes);
	const packingOf = cached(packings(index, columns));
	return {
		total: ({ from, to }) => columns.map((lane) => totalIn(lane, from, to)),
		inRows: (window, step) => {
			const packing = packingOf(step);
			const packed = tilesOf(packing.tiling, window).flatMap((k) => packing.tile(k).rows);
			const long = longIn(packing, window);
			return [...rowsOf(packed, columns.length), ...rowsOf(long, columns.length)].filter(
				({ event }) => overlaps(index, event, window)
			);
		},
		at: (window, step, shown) => {
			const packing = packingOf(step);
			const placed = placedIn(index, packing, window, shown);
			return withCounts(index, columns, packing, window, shown, placed);
		}
	};
}

function totalIn({ sides }: LaneColumns, from: number, to: number): number {
	return sides.reduce((n, column) => n + countOverlapping(column, from, to), 0);
}

function overlaps(index: EventIndex, i: number, { from, to }: Span): boolean {
	return (index.start[i] ?? 0) < to && (index.end[i] ?? 0) > from;
}

/** `[lane][row]` of several tiles, as a list. */
function rowsOf(
	all: readonly (readonly (readonly { readonly event: number }[])[])[],
	lanes: number
): RowEvent[] {
	return all.flatMap((rows, k) =>
		rows.flatMap((events, row) => events.map(({ event }) => ({ event, lane: k % lanes, row })))
	);
}

/** Long events of the window, `[lane][row]`. A long one lies in several tiles, and is told of once. */
function longIn(packing: Packing, window: Span) {
	const seen = new Set<number>();
	return tilesOf(packing.tiling, window).flatMap((k) =>
		packing.long(k).map((rows) =>
			rows.map((row) =>
				row.filter(({ event }) => {
					const first = !seen.has(event);
					seen.add(event);
					return first;
				})
			)
		)
	);
}

function placedIn(
	index: EventIndex,
	packing: Packing,
	window: Span,
	shown: ShownRows
): PlacedEvent[] {
	const { days: length } = packing.tiling;
	const pixels = length * packing.step.scale;
	const width = days(window) * packing.step.scale;
	const most = length === Infinity ? Infinity : Math.floor(MOST_MARKS / (width / pixels + 1));
	const counts =
		length === Infinity ? 0 : BUCKETS_PER_TILE * shown.filter((rows) => rows.length > 0).length;
	const placed = placementsOf(index, packing, shown, Math.max(8, most - counts));
	const long = rowsOf(longIn(packing, window), shown.length).flatMap(({ event, lane, row }) => {
		const at = (shown[lane] ?? []).indexOf(row);
		return at < 0 ? [] : [{ event, lane, row: at, side: 'inside' as const }];
	});
	return [...tilesOf(packing.tiling, window).flatMap(placed), ...long].filter(({ event }) =>
		overlaps(index, event, window)
	);
}

/** The latest placements of a packing: while the reader pans, the shown rows stay the same. */
const latest = new WeakMap<Packing, { key: string; of: ReturnType<typeof placements> }>();

function placementsOf(index: EventIndex, packing: Packing, shown: ShownRows, most: number) {
	const key = `${most}|${shown.map((rows) => rows.join()).join(';')}`;
	const known = latest.get(packing);
	if (known?.key === key) return known.of;
	const of = placements(index, packing, shown, most);
	latest.set(packing, { key, of });
	return of;
}

function withCounts(
	index: EventIndex,
	columns: readonly LaneColumns[],
	packing: Packing,
	window: Span,
	shown: ShownRows,
	placed: readonly PlacedEvent[]
): Drawn {
	const { scale } = packing.step;
	const { days: length } = packing.tiling;
	const size =
		length === Infinity ? bucketDays(scale) : Math.max(1, Math.ceil(length / BUCKETS_PER_TILE));
	const drawn = new Set(placed.map(({ event }) => event));
	const all = countBuckets(index, columns, window, size, MIN_BUCKET / scale, drawn);
	const marks: PlacedEvent[] = [...placed];
	const counts: Count[] = [];
	for (const bucket of all) {
		const event = bucket.total === 1 ? soleEvent(index, columns, bucket, window, drawn) : undefined;
		if (event !== undefined && liesWithin(index, event, bucket, scale)) {
			marks.push({ event, lane: bucket.lane, row: shown[bucket.lane]?.length ?? 0 });
		} else counts.push({ ...bucket, event });
	}
	return { marks, counts };
}

/** So many events of a bucket are looked at to find the one that is not drawn. */
const LOOKED_AT = 64;

/** The one event of a bucket that is not drawn; undefined where it would take long to find. */
function soleEvent(
	index: EventIndex,
	columns: readonly LaneColumns[],
	{ lane, from, to }: Bucket,
	window: Span,
	drawn: ReadonlySet<number>
): number | undefined {
	const { events = [], start = [] } = columns[lane]?.all ?? {};
	const first = lowerBound(start, from);
	const last = Math.min(lowerBound(start, to), first + LOOKED_AT);
	for (let k = first; k < last; k++) {
		const event = events[k];
		if (event !== undefined && !drawn.has(event) && overlaps(index, event, window)) return event;
	}
	// It began before the bucket, and lasts into the window.
	if (index.size > 2000) return undefined;
	return overlapping(index, window.from, Math.min(window.to, to)).find(
		(i) => index.lane[i] === lane && (index.start[i] ?? 0) < from && !drawn.has(i)
	);
}

/** Whether an event's mark stands clear of the neighbouring buckets. */
function liesWithin(index: EventIndex, i: number, { from, to }: Bucket, scale: number): boolean {
	if (index.start[i] === -OPEN || index.end[i] === OPEN) return false;
	const { u0, u1 } = markExtent(index, i, (day) => (day - from) * scale);
	return u0 >= 0 && u1 <= (to - from) * scale;
}

/** How many zoom steps are kept. */
const KEPT = 12;

/** Packings by what makes a step. */
function cached(make: (step: Step) => Packing): (step: Step) => Packing {
	const kept = new Map<string, Packing>();
	return (step) => {
		const lines = step.lines.map(({ lang, size }) => `${lang}${size}`).join();
		const key = `${step.scale}|${lines}|${step.boundaries.join()}`;
		const known = kept.get(key);
		if (known) return known;
		const made = make(step);
		if (kept.size >= KEPT) kept.delete(kept.keys().next().value as string);
		kept.set(key, made);
		return made;
	};
}
