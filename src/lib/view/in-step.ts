// The list and the picture in step, once there is a picture to move: fetched when the reader first shows an interest.
import type { EventIndex } from '$lib/model/event-index';
import { panelEdges, plotEdges } from './cover';
import { coveredShares, reachEvent, windowOf } from './reach';
import type { View } from './view.svelte';

export { listed, narrow } from './narrow';
export { watchReading } from './reading-line';

/** What is read lies in the middle of the picture: this share of it stays free at either side. */
const MIDDLE = 0.3;

/** Whether the address leads to a place in the list, and says no window: the picture is to show what is there. */
export function isSentTo(list: Element): boolean {
	return (
		list.querySelector(':target') !== null && !new URLSearchParams(location.search).has('from')
	);
}

/** Moves the window to the event at position `i`, without changing its length; it stays where it shows it already. */
export function followEvent(view: View, index: EventIndex, i: number): void {
	const plot = plotEdges();
	if (!plot) return;
	const { goal, domain } = view;
	const margins = coveredShares(plot, panelEdges(), view.direction);
	const target = reachEvent(index, i, goal, domain, margins, MIDDLE);
	if (target.from !== goal.from) view.slideTo(target);
}

/** Glides to the window that holds the events at `positions`. */
export function showEvents(view: View, index: EventIndex, positions: readonly number[]): void {
	view.glideTo(windowOf(index, positions, view.domain));
}
