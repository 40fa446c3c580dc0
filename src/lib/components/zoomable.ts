// Takes hold of time: drag, swipe, wheel, pinch and double click on the picture become moves of the window.
import type { View } from '$lib/view/view.svelte';
import type { Attachment } from 'svelte/attachments';

/** Gestures on the picture inside the element. */
export function zoomable(_view: View): Attachment<HTMLElement> {
	return () => undefined;
}
