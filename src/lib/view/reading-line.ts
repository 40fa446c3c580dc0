// Which event the reader has come to in the list: the row at a line near the top of the window, which goes down to the
// last row while the end of the page comes up. Seen by the browser's own watch over boxes, so that wheel, keys and the
// search within the page count alike.

/** Share of the window, from its foot, in which the first row is not read yet. */
const BELOW = 0.45;

/**
 * Calls `report` with the id of the event at the line `top` CSS pixels below the top of the window, whenever that
 * changes. The result ends it.
 */
export function watchReading(list: Element, top: number, report: (id: string) => void): () => void {
	const rows = [...list.querySelectorAll('.row')];
	const near = new Set<Element>();
	let reported: Element | undefined;
	const watch = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting } of entries) {
				if (isIntersecting) near.add(target);
				else near.delete(target);
			}
			look();
		},
		{ rootMargin: `${-Math.round(top)}px 0px 0px 0px` }
	);
	for (const row of rows) watch.observe(row);
	/** The last screen of the page may scroll without a row that comes or goes. */
	const look = () => {
		const below = rows.filter((one) => near.has(one));
		const row = rowRead(below, top, rows[0]);
		if (!row || row === reported) return;
		reported = row;
		report(row.id.slice(2));
	};
	const scroll = () => {
		if (leftToScroll() < window.innerHeight) look();
	};
	window.addEventListener('scroll', scroll, { passive: true });
	return () => {
		watch.disconnect();
		window.removeEventListener('scroll', scroll);
	};
}

/** CSS pixels from here to the end of the page. */
function leftToScroll(): number {
	return document.documentElement.scrollHeight - window.innerHeight - window.scrollY;
}

/** The row that is read, of those below the line. */
function rowRead(below: readonly Element[], top: number, first?: Element): Element | undefined {
	const [row] = below;
	const topOf = (one?: Element) => one?.getBoundingClientRect().top ?? 0;
	if (row === first && topOf(row) > window.innerHeight * (1 - BELOW)) return undefined;
	const left = leftToScroll();
	const room = window.innerHeight - top;
	if (left >= room) return row;
	const line = top + (1 - left / room) * (topOf(below.at(-1)) - top);
	return below.findLast((one) => topOf(one) <= line) ?? row;
}
