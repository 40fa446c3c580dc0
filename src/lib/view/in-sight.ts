// Whether an element is within the window, or nearly.
import type { Attachment } from 'svelte/attachments';

/** So far outside, in CSS pixels, it counts as seen: it is there before it is scrolled to. */
const NEAR = 200;

/** Tells whether the element can be seen, once the browser has laid it out and after each change. */
export function inSight(report: (seen: boolean) => void): Attachment {
	return (element) => {
		const watch = new IntersectionObserver(
			(entries) => {
				report(entries.at(-1)?.isIntersecting === true);
			},
			{ rootMargin: `${NEAR}px` }
		);
		watch.observe(element);
		return () => {
			watch.disconnect();
		};
	};
}
