// What an embed tells the page around it of what its reader does: another period, an event opened or closed.
import type { Span } from '$lib/layout/scale';
import { isoOf } from '$lib/model/date';
import { OPEN, type EventIndex } from '$lib/model/event-index';
import { tellHost } from './host-link';
import type { View } from './view.svelte';

/** Tells both as they change. To be called while a component is set up. */
export function tellNews(view: View, index: () => EventIndex): void {
	/** The window and the event told last; the first ones are what the page around asked for. */
	let range: string | undefined;
	let event: string | undefined;

	$effect(() => {
		if (view.moving) return;
		const days = daysOf(view.span);
		const next = days.join();
		if (range !== undefined && range !== next) tellSpan(view.span);
		range = next;
	});

	$effect(() => {
		const id = view.selected;
		if (id === event) return;
		event = id;
		tellEvent(index(), id);
	});
}

/** The period that is shown now. */
export function tellSpan(span: Span): void {
	const [from, to] = daysOf(span);
	tellHost({ type: 'timeline:rangechange', from, to });
}

/** The event that is open now; none where it was closed. */
export function tellEvent({ ids, start, end }: EventIndex, id: string | undefined): void {
	const i = id === undefined ? -1 : ids.indexOf(id);
	const [first = OPEN, after = OPEN] = [start[i], end[i]];
	tellHost({
		type: 'timeline:select',
		id: id ?? null,
		start: Math.abs(first) === OPEN ? undefined : isoOf(first),
		end: after === OPEN ? undefined : isoOf(after - 1)
	});
}

/** First and last day. */
function daysOf({ from, to }: Span): readonly [string, string] {
	return [isoOf(Math.floor(from)), isoOf(Math.ceil(to) - 1)];
}
