// Where something lies over the page, what it told of is to be seen beside it.
import { lessMotion } from './view.svelte';

/**
 * Scrolls the page so that an element that `cover` hides from above stands in the middle of what it leaves of the window.
 * What is not in the window stays where it is: the reader is elsewhere.
 */
export function uncover(element: Element, cover: Element): void {
	const { top, bottom } = element.getBoundingClientRect();
	const edge = cover.getBoundingClientRect().top;
	if (bottom <= edge || top >= innerHeight || edge <= 0) return;
	scrollBy({ top: (top + bottom - edge) / 2, behavior: lessMotion() ? 'instant' : 'smooth' });
}
