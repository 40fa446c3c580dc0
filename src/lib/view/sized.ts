// The size of an element, told and, outside frames, never asked for: whoever asks in the middle of a change makes the browser
// lay the page out for the answer.
import type { Attachment } from 'svelte/attachments';

/**
 * Tells the width and height within the element's borders and padding, CSS pixels to the nearest: once the browser has laid
 * it out, and after each change (https://drafts.csswg.org/resize-observer/). In a frame also at once, padding included.
 */
export function sized(report: (width: number, height: number) => void): Attachment {
	return (element) => {
		const watch = new ResizeObserver((entries) => {
			const { width = 0, height = 0 } = entries.at(-1)?.contentRect ?? {};
			report(Math.round(width), Math.round(height));
		});
		watch.observe(element);
		// A browser lays out no frame that is out of view, so it tells nothing there; yet the frame is to tell its height.
		if (window.parent !== window) report(element.clientWidth, element.clientHeight);
		return () => {
			watch.disconnect();
		};
	};
}
