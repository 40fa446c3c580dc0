// Whether an element has scrolled out above.
import type { Attachment } from 'svelte/attachments';

/** More than any page is long, CSS pixels: what is still below the window has not scrolled out. */
const FAR = 1_000_000;

/** Tells when no more than the last `rest` CSS pixels of the element are within the window, the rest being above it. */
export function scrolledOut(rest: number, report: (out: boolean) => void): Attachment<HTMLElement> {
	return (element) => {
		const watch = new IntersectionObserver(
			(entries) => {
				report(entries.at(-1)?.isIntersecting === false);
			},
			{ rootMargin: `${-Math.round(rest)}px 0px ${FAR}px 0px` }
		);
		watch.observe(element);
		return () => {
			watch.disconnect();
		};
	};
}
