// A double click or double tap zooms in about the pointer, with Shift out. Links keep their click, and take only one.
import { isDouble, type Tap } from '$lib/view/taps';
import type { View } from '$lib/view/view.svelte';
import { dayWithin } from '$lib/view/window';
import { plotIn, shareOver } from './plot';

/** Listens until the signal. */
export function doubleTaps(root: HTMLElement, view: View, signal: AbortSignal): void {
	let first: Tap | undefined;
	const tapOf = ({ timeStamp: time, clientX: x, clientY: y, target }: MouseEvent): Tap => {
		return { time, x, y, link: target instanceof Element && target.closest('a') !== null };
	};

	// The second press on a link does not stop the glide that the first one began.
	root.addEventListener(
		'pointerdown',
		(event) => {
			if (isDouble(first, tapOf(event)) && first.link) event.stopImmediatePropagation();
		},
		{ capture: true, signal }
	);
	root.addEventListener(
		'click',
		(event) => {
			// A key's click.
			if (event.detail === 0) return;
			const tap = tapOf(event);
			// The system counts a mouse's clicks by the reader's own setting.
			const second = isDouble(first, tap) || event.detail === 2;
			if (!first || !second) {
				first = tap;
			} else if (first.link) {
				// Whatever has come under the pointer meanwhile is not meant.
				event.preventDefault();
				event.stopPropagation();
			} else {
				first = undefined;
				if (tap.link) return;
				const day = dayWithin(view.span, shareOver(plotIn(root, view.direction), tap.x));
				view.zoom(event.shiftKey ? 2 : 0.5, day);
			}
		},
		{ capture: true, signal }
	);
}
