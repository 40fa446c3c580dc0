// The prerendered list without the events that do not match. Rows are hidden, never removed: no script has their words.
import type { EventIndex } from '$lib/model/event-index';
import type { Attachment } from 'svelte/attachments';

/** Hides what does not match, and groups that are left empty; `words` counts what stays. */
export function matchingList(
	index: EventIndex,
	matches: ReadonlySet<number> | undefined,
	words: (n: number) => string
): Attachment<HTMLElement> {
	return (root) => {
		// Nothing was ever asked: the list stands as it was prerendered.
		if (!matches && !root.querySelector('[data-unmatched]')) return;
		const positions = new Map(index.ids.map((id, i) => [id, i]));
		for (const group of root.querySelectorAll<HTMLElement>('.group')) {
			const rows = [...group.querySelectorAll<HTMLElement>('.row')];
			let left = 0;
			for (const row of rows) {
				const out = matches && !matches.has(positions.get(row.id.slice(2)) ?? -1);
				row.toggleAttribute('data-unmatched', out ?? false);
				if (!out) left += 1;
			}
			group.toggleAttribute('data-unmatched', left === 0);
			const number = group.querySelector('h2 .number');
			if (number) number.textContent = words(left);
		}
	};
}
