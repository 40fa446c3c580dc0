// Lanes share the height of the picture by need: of all rows, those are shown that tell most of the window.
import type { EventIndex } from '../model/event-index';
import type { Metrics } from './metrics';
import type { Packing } from './pack';

/** What a labelled event is worth, by importance 1 to 3: an important event always gets its row. */
const WORTH = [0, 2, 3, 100] as const;

/** A row that could be shown. */
interface Row {
	readonly lane: number;
	readonly row: number;
	readonly worth: number;
}

/**
 * The packed rows that each lane shows for the events in view, ascending; none for a lane without
 * events. Every lane with events gets its best row; then the best of all lanes, until the picture is
 * `height` CSS pixels tall.
 */
export function shareRows(
	index: EventIndex,
	packing: Packing,
	visible: readonly number[],
	metrics: Metrics,
	height: number
): number[][] {
	const all = rowsInView(index, packing, visible);
	const shown: number[][] = packing.rows.map(() => []);
	let used = metrics.axis;
	const laneCost = metrics.laneHead + 2 * metrics.lanePad;
	const show = ({ lane, row }: Row, cost: number) => {
		shown[lane]?.push(row);
		used += cost;
	};
	for (const best of firstOfEachLane(all)) show(best, laneCost + metrics.row);
	for (const row of all) {
		if (shown[row.lane]?.includes(row.row)) continue;
		if (used + metrics.row > height) break;
		show(row, metrics.row);
	}
	return shown.map((rows) => rows.sort((a, b) => a - b));
}

/** Rows with events in view, the most telling first. */
export function rowsInView(index: EventIndex, packing: Packing, visible: readonly number[]): Row[] {
	const worth = new Map<number, Row>();
	for (const i of visible) {
		const lane = index.lane[i] ?? 0;
		// Events beyond the last row tell nothing, but their lane must be there to count them.
		const packed = packing.row[i] ?? -1;
		const row = Math.max(0, packed);
		const key = lane * 1000 + row;
		const own = packed < 0 ? 0 : (WORTH[index.importance[i] ?? 2] ?? 0);
		const sum = (worth.get(key)?.worth ?? 0) + own;
		worth.set(key, { lane, row, worth: sum });
	}
	return [...worth.values()].sort((a, b) => b.worth - a.worth || a.row - b.row || a.lane - b.lane);
}

function firstOfEachLane(rows: readonly Row[]): Row[] {
	return rows.filter(({ lane }, k) => rows.findIndex((row) => row.lane === lane) === k);
}
