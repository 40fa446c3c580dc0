// How much a picture may hold. Where it would be too much, a lane shows the best few of the events that begin in each
// cell (tiles.ts) and counts the others. Cells stand still, so panning changes nobody's lot.
import type { EventIndex } from '../model/event-index';
import type { PlacedEvent } from './lane-events';
import type { Step } from './pack';

/** Most marks in a picture (design, section 8). */
export const MOST_MARKS = 150;

/** Of what began before the window, only one in each row can reach into it: so many at most. */
const CARRIED = 24;

/**
 * How many events of a lane may begin in a cell of `cell` days: what its count and the events before the window leave of
 * `MOST_MARKS`, shared among the cells and lanes that a plot `width` CSS pixels wide can show at this step.
 */
export function mostInCell(
	cell: number,
	{ scale, width }: Pick<Step, 'scale'> & { readonly width: number },
	lanes: number
): number {
	const cells = (Math.ceil(width / (cell * scale)) + 1) * Math.max(1, lanes);
	return Math.max(1, Math.floor((MOST_MARKS - CARRIED) / cells) - 1);
}

/**
 * Of a lane's events those that are shown: of each cell the best `most`. Labelled before bare, then the most
 * important, then the first row. `long` have rows of their own and come before all.
 */
export function bestOfCells(
	index: EventIndex,
	events: readonly PlacedEvent[],
	long: readonly PlacedEvent[],
	cell: number,
	most: number
): PlacedEvent[] {
	const cellOf = ({ event }: PlacedEvent) => Math.floor((index.start[event] ?? 0) / cell);
	const taken = new Map<number, number>();
	for (const one of long) taken.set(cellOf(one), (taken.get(cellOf(one)) ?? 0) + 1);
	const best = [...events].sort(
		(a, b) =>
			Number(a.side === undefined) - Number(b.side === undefined) ||
			(index.importance[b.event] ?? 0) - (index.importance[a.event] ?? 0) ||
			a.row - b.row ||
			a.event - b.event
	);
	const chosen = best.filter((one) => {
		const at = cellOf(one);
		const before = taken.get(at) ?? 0;
		taken.set(at, before + 1);
		return before < most;
	});
	return [...chosen, ...long];
}
