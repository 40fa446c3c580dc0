// The picture by keyboard: one tab stop, arrows from mark to mark, keys for what gestures do (design, section 5).
import { days } from '$lib/layout/scale';
import type { EventIndex } from '$lib/model/event-index';
import { actOf, type Act } from '$lib/view/key-map';
import { eventBeyond, nextStop, windowWith, type Stop, type Way } from '$lib/view/stops';
import type { View } from '$lib/view/view.svelte';
import { moveWindow, stretchWindow } from '$lib/view/window';
import type { Attachment } from 'svelte/attachments';
import type { MarkFocus } from './mark-focus';

/** What a step and a page scroll, as shares of the window. */
const STEP = 0.1;
const PAGE = 0.8;
/** How many times as long a window `-` shows. */
const ZOOM = 2;

/** Keys in the picture inside the element, whose stops are those of the moment. */
export function keyboard(
	view: View,
	index: EventIndex,
	marks: MarkFocus,
	stops: () => readonly Stop[]
): Attachment<HTMLElement> {
	/** Focuses an event, or the count that holds it; where it is not in view, the window moves to it first. */
	function go(position: number) {
		const { goal } = view;
		const target = windowWith(index, position, goal, view.domain);
		marks.want(index, position);
		const stays = target === goal;
		if (!stays) view.glideTo(target);
		// While the window moves, or is about to, what is not drawn yet may still be.
		const isStill = stays && !view.moving && goal === view.span;
		const stop = marks.here(stops());
		if (stop && (stop.key === index.ids[position] || isStill)) marks.focus(stop.key);
	}

	function step(way: Way, here: Stop | undefined) {
		const inTime = way === 'earlier' || way === 'later';
		const position = marks.wanted;
		if (position !== undefined && inTime) {
			const next = position + (way === 'later' ? 1 : -1);
			if (next >= 0 && next < index.size) go(next);
			return;
		}
		const stop = here && nextStop(stops(), here, way);
		if (stop) marks.focus(stop.key);
		else if (inTime) {
			const beyond = eventBeyond(index, view.span, way);
			if (beyond !== undefined) go(beyond);
		}
	}

	function zoom(factor: number, here: Stop | undefined) {
		const about = here?.at ?? (view.span.from + view.span.to) / 2;
		view.glideTo(stretchWindow(view.goal, factor, about, view.domain));
	}

	function page(by: number) {
		view.glideTo(moveWindow(view.goal, by * days(view.goal), view.domain));
	}

	function perform(act: Act, here: Stop | undefined) {
		switch (act) {
			case 'first':
				go(0);
				break;
			case 'last':
				go(index.size - 1);
				break;
			case 'pageEarlier':
			case 'pageLater':
				page(act === 'pageLater' ? PAGE : -PAGE);
				break;
			case 'scrollEarlier':
			case 'scrollLater':
				view.move(days(view.span) * (act === 'scrollLater' ? STEP : -STEP));
				break;
			case 'zoomIn':
			case 'zoomOut':
				zoom(act === 'zoomOut' ? ZOOM : 1 / ZOOM, here);
				break;
			case 'zoomAll':
				view.glideTo({ from: view.domain[0], to: view.domain[1] });
				break;
			case 'close':
				view.selected = undefined;
				break;
			default:
				step(act, here);
		}
	}

	return (root) => {
		const attached = new AbortController();
		const { signal } = attached;
		root.addEventListener(
			'keydown',
			(event) => {
				const act = actOf(event, view.direction);
				if (!act || event.defaultPrevented) return;
				if (act === 'close' && view.selected === undefined) return;
				event.preventDefault();
				perform(act, marks.here(stops(), view.focused));
			},
			{ signal }
		);
		root.addEventListener(
			'focusin',
			({ target }) => {
				const key = target instanceof Element ? target.getAttribute('data-key') : null;
				const stop = stops().find((one) => one.key === key);
				if (!stop) return;
				marks.reached(stop);
				view.focused = stop.key;
			},
			{ signal }
		);
		return () => {
			attached.abort();
		};
	};
}
