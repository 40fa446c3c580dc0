// Takes hold of time: drag, swipe, wheel, pinch and double click on the picture become moves of the window.
import type { View } from '$lib/view/view.svelte';
import type { Attachment } from 'svelte/attachments';
import { doubleTaps } from './zoomable/double-taps';
import { pointers } from './zoomable/pointers';
import { trackpad } from './zoomable/trackpad';
import { wheel } from './zoomable/wheel';

/** Gestures on the picture inside the element. They listen on the element: what is in it comes and goes. */
export function zoomable(view: View): Attachment<HTMLElement> {
	return (root) => {
		const attached = new AbortController();
		const { signal } = attached;
		// Before the double taps: a drag's click is not heard of further.
		const held = pointers(root, view, signal);
		doubleTaps(root, view, signal);
		wheel(root, view, signal);
		trackpad(root, view, held, signal);
		addEventListener(
			'keydown',
			({ key }) => {
				if (key === 'Escape') view.halt();
			},
			{ signal }
		);
		return () => {
			attached.abort();
		};
	};
}
