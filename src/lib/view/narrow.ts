// The prerendered list narrowed to some of its events. Rows are hidden, never removed: no script has their words.

/** Ids of the events that the list holds, in its order. */
export function listedIds(list: Element): string[] {
	return rowsOf(list).map(idOf);
}

/** Shows the rows of the events for which `shows` answers yes, and the groups that have any; `words` counts them. */
export function narrowList(
	list: Element,
	shows: (id: string) => boolean,
	words: (n: number) => string
): void {
	for (const group of list.querySelectorAll<HTMLElement>('.group')) {
		const rows = rowsOf(group);
		for (const row of rows) row.hidden = !shows(idOf(row));
		const left = rows.filter(({ hidden }) => !hidden).length;
		group.hidden = left === 0;
		const number = group.querySelector('h2 .number');
		if (number) number.textContent = words(left);
	}
}

/**
 * Keeps the page long enough below the top of `section` for the window to stay where it is, however short the list gets.
 */
export function keepRoom(section: HTMLElement): void {
	const below = window.innerHeight - section.getBoundingClientRect().top;
	section.style.minBlockSize = `${Math.max(0, below)}px`;
}

function rowsOf(root: Element): HTMLElement[] {
	return [...root.querySelectorAll<HTMLElement>('.row')];
}

/** `li#e-{id}` */
function idOf(row: HTMLElement): string {
	return row.id.slice(2);
}
