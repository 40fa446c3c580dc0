// Where something lies over the page, what it told of is to be seen beside it.
import { lessMotion } from './view.svelte';

/**
 * Scrolls the page so that a mark that `cover` hides from above stands in the middle of what it leaves of the window.
 * What is not in the window stays where it is: the reader is elsewhere.
 */
export function uncover(mark: Element, cover: Element): void {
	// What is drawn of it: for the box of an <svg> around that Firefox takes all of its viewport.
	const shape = mark.querySelector('.mark > *, .pill') ?? mark;
	const { top, bottom } = shape.getBoundingClientRect();
	const edge = cover.getBoundingClientRect().top;
	if (bottom <= edge || top >= innerHeight || edge <= 0) return;
	scrollBy({ top: (top + bottom - edge) / 2, behavior: lessMotion() ? 'instant' : 'smooth' });
}
