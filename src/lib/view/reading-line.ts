// Which event the reader has come to in the list: the topmost row at a line near the top of the window. Seen by the
// browser's own watch over boxes, so that wheel, keys and the search within the page count alike.

/** Share of the window below the line in which nothing is read yet. */
const BELOW = 0.45;

/**
 * Calls `report` with the id of the event at the line `top` CSS pixels below the top of the window, whenever that
 * changes, and with whether the page has scrolled since, at first since it stood at `y`. The result ends it.
 */
export function watchReading(
	list: Element,
	top: number,
	y: number,
	report: (id: string, scrolled: boolean) => void
): () => void {
	const rows = [...list.querySelectorAll('.row')];
	const near = new Set<Element>();
	let before = y;
	let reported: Element | undefined;
	const watch = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting } of entries) {
				if (isIntersecting) near.add(target);
				else near.delete(target);
			}
			const scrolled = window.scrollY !== before;
			before = window.scrollY;
			const first = rows.find((row) => near.has(row));
			if (!first || first === reported) return;
			reported = first;
			report(first.id.slice(2), scrolled);
		},
		{ rootMargin: `${-Math.round(top)}px 0px ${-BELOW * 100}% 0px` }
	);
	for (const row of rows) watch.observe(row);
	return () => {
		watch.disconnect();
	};
}
