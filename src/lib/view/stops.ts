// Where the focus can stand in the picture, and where it goes from there. Plain values in, plain values out.
import type { DrawnRows } from '$lib/layout/draw-rows';
import { lowerBound } from '$lib/layout/search';
import type { Span } from '$lib/layout/scale';
import { OPEN, type EventIndex } from '$lib/model/event-index';
import type { Day } from '$lib/model/types';
import { reachWindow, type Domain } from './window';

/** A stretch of days in a lane. */
export interface Spot {
	readonly lane: number;
	/** The days [from, to) of the event, or of what is counted. */
	readonly from: Day;
	readonly to: Day;
	/** Whether it stands for several events. */
	readonly isCount?: boolean;
}

/** A mark or a count mark. */
export interface Stop extends Spot {
	/** An event's id, or a count's key. */
	readonly key: string;
	/** Where it is seen: the first day in view of an event, the middle of a count. */
	readonly at: Day;
	/** Top of its row, CSS pixels. */
	readonly y: number;
	readonly isCount: boolean;
}

/** Steps of the focus: in time, and from lane to lane. */
export type Way = 'earlier' | 'later' | 'up' | 'down';

/** The stops of what is drawn of a window as they are seen, in order of time; those that began before it come first. */
export function stopsOf({ marks, counts }: DrawnRows, span: Span, index: EventIndex): Stop[] {
	const seen = (day: Day) => Math.min(Math.max(day, span.from), span.to);
	const events = marks.map(({ event, y }): Stop => {
		const spot = spotOf(index, event);
		const at = seen(index.start[event] ?? 0);
		return { ...spot, key: index.ids[event] ?? '', at, y, isCount: false };
	});
	const groups = counts.map(({ bucket: { key, lane, from, to }, y }): Stop => {
		return { key, lane, from, to, at: seen((from + to) / 2), y, isCount: true };
	});
	return [...events, ...groups].sort((a, b) => a.at - b.at || a.from - b.from || a.y - b.y);
}

/** Lane and days of the event at a position of the index; an open end reaches any day, an open beginning is its last day. */
export function spotOf(index: EventIndex, position: number): Spot {
	const [start, end] = [index.start[position] ?? 0, index.end[position] ?? 0];
	const from = start === -OPEN ? end - 1 : start;
	return { lane: index.lane[position] ?? 0, from, to: end };
}

/** How far from the window's edges an event is shown that was outside, as a share of its length. */
const MARGIN = 0.25;

/** The window moved to where the event at a position begins; the same one where a part of the event is in view. */
export function windowWith(
	index: EventIndex,
	position: number,
	window: Span,
	domain: Domain
): Span {
	const { from, to } = spotOf(index, position);
	const isIn = from < window.to && to > window.from;
	return isIn ? window : reachWindow(window, from, domain, MARGIN);
}

/** The stop before or after in time, or the nearest in time of the next lane that has any; undefined at the edge. */
export function nextStop(stops: readonly Stop[], here: Stop, way: Way): Stop | undefined {
	if (way === 'earlier' || way === 'later') {
		return stops[stops.findIndex(({ key }) => key === here.key) + (way === 'later' ? 1 : -1)];
	}
	const down = way === 'down' ? 1 : -1;
	const beyond = stops.filter(({ lane }) => (lane - here.lane) * down > 0);
	const lane = down * Math.min(...beyond.map((stop) => stop.lane * down));
	return nearest(
		beyond.filter((stop) => stop.lane === lane),
		here.at
	);
}

/**
 * What takes the focus when its mark is no longer drawn: the count that holds it, or what a count held and is now
 * drawn by itself, or else whatever is nearest in time.
 */
export function standIn(stops: readonly Stop[], spot: Spot): Stop | undefined {
	const own = stops.filter(({ lane }) => lane === spot.lane);
	return (
		own.find(({ isCount, from, to }) => isCount && from <= spot.from && spot.from < to) ??
		own.find(({ from }) => spot.isCount && spot.from <= from && from < spot.to) ??
		nearest(stops, spot.from)
	);
}

function nearest(stops: readonly Stop[], day: Day): Stop | undefined {
	return [...stops].sort((a, b) => Math.abs(a.at - day) - Math.abs(b.at - day) || a.y - b.y)[0];
}

/**
 * Position of the event that comes next in time outside the window; undefined where there is none.
 * What began before the window and goes on in it is in view.
 */
export function eventBeyond(
	index: EventIndex,
	{ from, to }: Span,
	way: 'earlier' | 'later'
): number | undefined {
	let position = lowerBound(index.start, way === 'later' ? to : from);
	if (way === 'later') return position < index.size ? position : undefined;
	do position--;
	while (position >= 0 && (index.end[position] ?? 0) > from);
	return position < 0 ? undefined : position;
}
