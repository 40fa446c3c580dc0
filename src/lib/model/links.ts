// What continues what: the threads between a page's events, as positions in its index.
import type { EventIndex, IndexData } from './event-index';

/** The neighbours of one event on its threads. */
export interface EventLinks {
	/** Events that this one continues or fulfils. */
	readonly before: readonly number[];
	/** Events that continue or fulfil it. */
	readonly after: readonly number[];
}

/** Pairs of positions in `events`, later event first, in one row: `follows` and `fulfils` together. */
export function linkColumn(
	events: readonly {
		readonly id: string;
		readonly follows: readonly string[];
		readonly fulfils: readonly string[];
	}[]
): number[] {
	const at = new Map(events.map(({ id }, i) => [id, i]));
	return events.flatMap(({ follows, fulfils }, i) =>
		[...new Set([...follows, ...fulfils])].flatMap((id) => {
			const before = at.get(id);
			return before === undefined ? [] : [i, before];
		})
	);
}

/** The links of one event of the index. */
export function linksOf(data: IndexData, index: EventIndex, event: number): EventLinks {
	const { ids, links = [] } = data;
	const id = index.ids[event];
	const others = (side: 0 | 1) =>
		links.flatMap((_, k) => {
			if (k % 2 !== 0 || ids[links[k + side] ?? -1] !== id) return [];
			const other = index.ids.indexOf(ids[links[k + 1 - side] ?? -1] ?? '');
			return other < 0 ? [] : [other];
		});
	return { before: others(0), after: others(1) };
}
