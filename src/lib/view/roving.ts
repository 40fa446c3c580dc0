// Several links or buttons that are one tab stop: arrows go from one to the next, as they are seen.
// https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex

/** Makes the links and buttons inside one tab stop: the current one, or the one that had the focus last. */
export function roving(root: HTMLElement): () => void {
	const items = () => [...root.querySelectorAll<HTMLElement>('a, button')];
	const stopAt = (stop?: HTMLElement) => {
		for (const item of items()) item.tabIndex = item === stop ? 0 : -1;
	};
	const attached = new AbortController();
	const { signal } = attached;
	root.addEventListener(
		'focusin',
		({ target }) => {
			const reached = items().find((item) => item === target);
			if (reached) stopAt(reached);
		},
		{ signal }
	);
	root.addEventListener(
		'keydown',
		(event) => {
			const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
			if (altKey || ctrlKey || metaKey || shiftKey) return;
			const all = items();
			const at = all.findIndex((item) => item === target);
			const onward = getComputedStyle(root).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
			const back = onward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
			const next = { [onward]: at + 1, [back]: at - 1, Home: 0, End: all.length - 1 }[key];
			if (at < 0 || next === undefined) return;
			// Home and End would scroll the page.
			event.preventDefault();
			all[next]?.focus();
		},
		{ signal }
	);
	stopAt(root.querySelector<HTMLElement>('[aria-current]') ?? items()[0]);
	return () => {
		attached.abort();
	};
}
