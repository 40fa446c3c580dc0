// A pinch on the trackpad as Safari tells it; other browsers say wheel with Ctrl.
// https://developer.apple.com/documentation/webkitjs/gestureevent
import { placeWindow, dayWithin } from '$lib/view/window';
import { days } from '$lib/layout/scale';
import type { View } from '$lib/view/view.svelte';
import { plotIn, shareOver } from './plot';

interface GestureEvent extends UIEvent {
	readonly clientX: number;
	/** Distance between the fingers, 1 when they came down. */
	readonly scale: number;
}

/** Listens until the signal. `held` says whether pointers hold the picture: on a touch screen they pinch it themselves. */
export function trackpad(
	root: HTMLElement,
	view: View,
	held: () => boolean,
	signal: AbortSignal
): void {
	let grip: { day: number; length: number } | undefined;
	const listen = (type: string, act: (event: GestureEvent) => void) => {
		root.addEventListener(
			type,
			(event) => {
				// Else the page itself is zoomed.
				event.preventDefault();
				if (!held()) act(event as GestureEvent);
			},
			{ passive: false, signal }
		);
	};
	const share = ({ clientX }: GestureEvent) => shareOver(plotIn(root, view.direction), clientX);

	listen('gesturestart', (event) => {
		view.hold();
		grip = { day: dayWithin(view.span, share(event)), length: days(view.span) };
	});
	listen('gesturechange', (event) => {
		if (!grip) return;
		view.show(placeWindow(grip.day, share(event), grip.length / event.scale, view.domain));
	});
	listen('gestureend', () => {
		grip = undefined;
		view.release();
	});
}
