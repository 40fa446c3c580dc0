// Which step of a story is being read: the last one that has come up to a line below the picture that stays in view.
import type { Attachment } from 'svelte/attachments';

/** Height of the line at which a step counts as read, as a share of what is free below the picture. */
const LINE = 0.2;

/**
 * Watches the children of the element and reports the place of the one that is read; −1 before the first. `head` is
 * what stays in view above them; its height is handed to the steps as `--head`, so that they stop below it.
 */
export function readSteps(
	head: () => HTMLElement | undefined,
	report: (step: number) => void
): Attachment<HTMLElement> {
	return (list) => {
		let steps: IntersectionObserver | undefined;
		const watch = () => {
			steps?.disconnect();
			const top = head()?.offsetHeight ?? 0;
			list.style.setProperty('--head', `${top}px`);
			const line = Math.round(top + (innerHeight - top) * LINE);
			// A stretch one pixel high: whatever step enters or leaves it has crossed the line.
			const rootMargin = `${-line}px 0px ${line + 1 - innerHeight}px 0px`;
			const crossed = () => {
				report(stepAt(list, line));
			};
			steps = new IntersectionObserver(crossed, { rootMargin });
			for (const step of list.children) steps.observe(step);
		};
		const sizes = new ResizeObserver(watch);
		const above = head();
		if (above) sizes.observe(above);
		addEventListener('resize', watch);
		return () => {
			removeEventListener('resize', watch);
			sizes.disconnect();
			steps?.disconnect();
		};
	};
}

/** From where the steps stand now: what the observer tells may be older than the last movement. */
function stepAt(list: HTMLElement, line: number): number {
	return [...list.children].findLastIndex((step) => step.getBoundingClientRect().top <= line);
}
