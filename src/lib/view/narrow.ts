// The prerendered list narrowed to some of its events. Rows are hidden, never removed: no script has their words.
import type { EventIndex } from '$lib/model/event-index';

/** Positions in the index of the events that the list holds, in its order. */
export function listed(list: Element, index: EventIndex): number[] {
	const places = new Map(index.ids.map((id, i) => [id, i]));
	return rowsOf(list).flatMap((row) => places.get(idOf(row)) ?? []);
}

/**
 * Shows the rows of the events `shown`, all of them where it is left out, and the groups that have any; `words` counts
 * them. The page keeps its length as far as the window needs it to stay where it is.
 */
export function narrow(
	list: Element,
	shown: ReadonlySet<string> | undefined,
	words: (n: number) => string
): void {
	const section = list.parentElement;
	if (section) {
		const below = window.innerHeight - section.getBoundingClientRect().top;
		section.style.minBlockSize = shown ? `${Math.max(0, below)}px` : '';
		section.classList.toggle('narrowed', shown !== undefined);
	}
	showRows(list, shown, words);
}

/** The same without regard to the page around; tells how many rows are left. */
export function showRows(
	list: Element,
	shown: ReadonlySet<string> | undefined,
	words: (n: number) => string
): number {
	let all = 0;
	for (const group of list.querySelectorAll<HTMLElement>('.group')) {
		const rows = rowsOf(group);
		for (const row of rows) row.hidden = shown?.has(idOf(row)) === false;
		const left = rows.filter(({ hidden }) => !hidden).length;
		group.hidden = left === 0;
		const number = group.querySelector('h2 .number');
		if (number) number.textContent = words(left);
		all += left;
	}
	return all;
}

function rowsOf(root: Element): HTMLElement[] {
	return [...root.querySelectorAll<HTMLElement>('.row')];
}

/** `li#e-{id}` */
function idOf(row: HTMLElement): string {
	return row.id.slice(2);
}
