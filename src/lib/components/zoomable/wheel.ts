// Wheel and trackpad: Ctrl or ⌘ zooms about the pointer, sideways and Shift move, anything else scrolls the page.
import { days } from '$lib/layout/scale';
import type { View } from '$lib/view/view.svelte';
import { wheelStep } from '$lib/view/wheel';
import { dayWithin } from '$lib/view/window';
import { forwardOf, plotIn, shareOver } from './plot';
import { standing } from './standing';

/** Listens until the signal. */
export function wheel(root: HTMLElement, view: View, signal: AbortSignal): void {
	const stand = standing(root, signal);
	root.addEventListener(
		'wheel',
		(event) => {
			const step = wheelStep(event);
			// What cannot be cancelled belongs to a scroll of the page that has begun.
			if (!step || !event.cancelable) return;
			event.preventDefault();
			const plot = plotIn(root, view.direction);
			const { clientX: x } = event;
			if ('zoom' in step) {
				stand();
				view.stretch(step.zoom, dayWithin(view.span, shareOver(plot, x)));
			} else {
				const forward = forwardOf(plot, x + step.pan) - forwardOf(plot, x);
				view.move((forward / plot.width) * days(view.span));
			}
		},
		{ passive: false, signal }
	);
}
