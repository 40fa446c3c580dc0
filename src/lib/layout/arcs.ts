// Threads in the picture: fine arcs from an event's mark to what it continues and what it led to. Forward pixels in,
// path strings out; no DOM.
import type { EventIndex } from '../model/event-index';
import type { EventLinks } from '../model/links';
import { countOf } from './counted';
import { COUNT_HALF } from './counts';
import type { Layout } from './layout';
import { shareAt } from './place';

/** A point of the picture: CSS pixels from its left edge at the layout's width, and from its top. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** A thread from the told event to one in the window. */
export interface Arc {
	/** Position of the other event in the index. */
	readonly event: number;
	/** The other event came before or after the one that is told. */
	readonly side: 'before' | 'after';
	/** An SVG path from the told event's mark, in CSS pixels at the layout's width. */
	readonly path: string;
	readonly end: Point;
	/** The other event has no mark of its own: the thread ends at the count that holds it. */
	readonly counted: boolean;
}

/** Threads that leave the picture at one of its edges. */
export interface ArcOut {
	readonly side: 'before' | 'after';
	readonly path: string;
	/** Where they leave, and how many. */
	readonly end: Point;
	readonly count: number;
	/** 1 where the edge is the right one, −1 where it is the left one. */
	readonly points: 1 | -1;
}

/** All threads of the told event, and the place of its mark. */
export interface Arcs {
	readonly start: Point;
	readonly arcs: readonly Arc[];
	readonly out: readonly ArcOut[];
}

/** How far a mark's ring keeps a thread away; CSS pixels. */
const CLEAR = 8;

/** How far what stands at the end of a thread keeps it away, sideways and up and down; CSS pixels. */
interface Clearance {
	readonly across: number;
	readonly down: number;
}

const OF_MARK: Clearance = { across: CLEAR, down: CLEAR };
const OF_COUNT: Clearance = { across: COUNT_HALF + 1, down: CLEAR + 1 };
const OF_EDGE: Clearance = { across: 0, down: 0 };

/** How far an arc between neighbours in a row rises. */
const RISE = 26;

/** The threads of an event; undefined where the event itself is not in the picture, or has none. */
export function layoutArcs(
	layout: Layout,
	index: EventIndex,
	event: number,
	{ before, after }: EventLinks
): Arcs | undefined {
	const place = pointOf(layout, index, event);
	const linked = [
		...before.map((other) => ({ other, side: 'before' as const })),
		...after.map((other) => ({ other, side: 'after' as const }))
	];
	if (!place || linked.length === 0) return undefined;
	const start = { x: place.x, y: place.y };
	const arcs: Arc[] = [];
	const gone = new Map<number, { side: 'before' | 'after'; count: number }>();
	for (const { other, side } of linked) {
		const end = pointOf(layout, index, other);
		if (end) {
			const { counted, ...point } = end;
			const path = arcPath(start, end, counted ? OF_COUNT : OF_MARK);
			arcs.push({ event: other, side, path, end: point, counted });
			continue;
		}
		// A thread leaves where its event lies in time, whichever side it is on.
		const later = (index.start[other] ?? 0) >= layout.span.to;
		const x = edge(layout, later);
		gone.set(x, { side, count: (gone.get(x)?.count ?? 0) + 1 });
	}
	const out = [...gone].map(([x, { side, count }]): ArcOut => {
		const end = { x, y: Math.max(layout.metrics.axis + 4, start.y - RISE) };
		return { side, count, end, path: arcPath(start, end, OF_EDGE), points: x > 0 ? 1 : -1 };
	});
	return { start, arcs, out };
}

function edge({ width, direction }: Layout, later: boolean): number {
	return later === (direction === 'ltr') ? width : 0;
}

/** Where an event is drawn or counted: the middle of the part of its mark that is in the window. */
function pointOf(
	layout: Layout,
	index: EventIndex,
	event: number
): (Point & { readonly counted: boolean }) | undefined {
	const { marks, metrics, width, direction } = layout;
	const at = (u: number, y: number, counted: boolean) => ({
		x: shareAt(u, width, direction) * width,
		y,
		counted
	});
	const mark = marks.find((one) => one.event === event);
	if (mark) {
		const u = (Math.max(0, mark.u0) + Math.min(width, mark.u1)) / 2;
		return at(
			u,
			mark.y + (mark.label?.side === 'under' ? metrics.under[2] : metrics.centre),
			false
		);
	}
	const count = countOf(layout, index, event);
	return count && at(count.u, count.y + 9, true);
}

/**
 * An arc that leaves and reaches its ends a little outside of what stands there. Between rows it is a gentle S, within a
 * row it rises above it, and from one above another it is a bow to the side.
 */
function arcPath(from: Point, to: Point, clear: Clearance): string {
	const dx = to.x - from.x;
	const dy = to.y - from.y;
	const way = Math.sign(dx) || 1;
	if (Math.abs(dx) < 3 * CLEAR) {
		if (Math.abs(dy) < CLEAR) return over(from, to, clear);
		return Math.abs(dy) < 3 * CLEAR ? beside(from, to, clear) : below(from, to, clear);
	}
	const rise = Math.abs(dy) < RISE ? Math.min(RISE, Math.abs(dx) / 4) : 0;
	const start = { x: from.x + way * CLEAR, y: from.y - (rise && CLEAR / 2) };
	const end = { x: to.x - way * clear.across, y: to.y - (rise && clear.down / 2) };
	return path(
		start,
		{ x: from.x + dx * 0.4, y: from.y - rise },
		{ x: to.x - dx * 0.4, y: to.y - rise },
		end
	);
}

/** A bow from one to another far above or below. */
function below(from: Point, to: Point, clear: Clearance): string {
	const dy = to.y - from.y;
	const down = Math.sign(dy);
	const bow = from.x + (Math.sign(to.x - from.x) || 1) * RISE;
	return path(
		{ x: from.x, y: from.y + down * CLEAR },
		{ x: bow, y: from.y + dy * 0.3 },
		{ x: bow, y: from.y + dy * 0.7 },
		{ x: to.x, y: to.y - down * clear.down }
	);
}

/** A bow from the top of one to the top of its neighbour in the row. */
function over(from: Point, to: Point, clear: Clearance): string {
	const start = { x: from.x, y: from.y - CLEAR };
	const end = { x: to.x, y: to.y - clear.down };
	const bow = Math.min(start.y, end.y) - RISE / 2;
	return path(start, { x: from.x, y: bow }, { x: to.x, y: bow }, end);
}

/** A bow from the side of one to the same side of another just above or below: between them is no room. */
function beside(from: Point, to: Point, clear: Clearance): string {
	const way = Math.sign(to.x - from.x) || 1;
	const start = from.x + way * CLEAR;
	const end = to.x + way * clear.across;
	const bow = (way > 0 ? Math.max(start, end) : Math.min(start, end)) + way * (RISE / 2);
	return path(
		{ x: start, y: from.y },
		{ x: bow, y: from.y },
		{ x: bow, y: to.y },
		{ x: end, y: to.y }
	);
}

function path(a: Point, b: Point, c: Point, d: Point): string {
	const of = ({ x, y }: Point) => `${Number(x.toFixed(1))},${Number(y.toFixed(1))}`;
	return `M${of(a)}C${of(b)} ${of(c)} ${of(d)}`;
}
