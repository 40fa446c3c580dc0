// Of all events that begin in a stretch of time, the few that can hope for a title: the most important first; of
// equals, every 2^k-th. Where not all of an importance have room, the less important have none. So whoever is chosen
// for a long stretch is chosen for each part of it too, and zooming in only ever adds.
import type { Day } from '../model/types';
import { countBeginning, type EventColumn, type LaneColumns } from './lane-columns';
import { lowerBound } from './search';

/** At most `most` positions of events that begin in the days [from, to), by importance. O(most + log N). */
export function thin(
	{ byImportance }: Pick<LaneColumns, 'byImportance'>,
	from: Day,
	to: Day,
	most: number
): number[] {
	const found: number[] = [];
	let room = most;
	for (const column of byImportance) {
		found.push(...every(column, from, to, room));
		room -= countBeginning(column, from, to);
	}
	return found;
}

function every({ events, start }: EventColumn, from: Day, to: Day, most: number): number[] {
	const first = lowerBound(start, from);
	const last = lowerBound(start, to);
	if (most <= 0) return [];
	// Long enough that no more than `most` stand on it.
	const stride = 2 ** Math.max(0, Math.ceil(Math.log2((last - first) / most)));
	const found: number[] = [];
	for (let k = Math.ceil(first / stride) * stride; k < last; k += stride) {
		const event = events[k];
		if (event !== undefined) found.push(event);
	}
	return found;
}
