// While the wheel zooms, the picture becomes no lower, however few lanes are left: the pointer would be over something
// else, and the next turn would be the page's or the browser's.

/** Holds the height of `root` from each call until the pointer leaves it or the page scrolls. */
export function standing(root: HTMLElement, signal: AbortSignal): () => void {
	const release = () => {
		root.style.minBlockSize = '';
	};
	root.addEventListener('pointerleave', release, { signal });
	addEventListener('scroll', release, { signal });
	signal.addEventListener('abort', release);
	return () => {
		root.style.minBlockSize ||= `${root.offsetHeight}px`;
	};
}
