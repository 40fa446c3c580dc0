// A few events of the index as an index of their own: what an embed of one event shows.
import type { IndexData } from './event-index';

/** The columns of the events at `positions`. Links are left out: they name positions in the whole. */
export function indexPart(data: IndexData, positions: readonly number[]): IndexData {
	const pick = <T>(column: readonly T[]) => positions.map((i) => column[i] as T);
	const pickEach = <T>(columns: Readonly<Record<string, readonly T[]>>) =>
		Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, pick(column)]));
	return {
		ids: pick(data.ids),
		start: pick(data.start),
		length: pick(data.length),
		flags: pick(data.flags),
		lane: pick(data.lane),
		side: pick(data.side),
		shape: pick(data.shape),
		importance: pick(data.importance),
		titles: pickEach(data.titles),
		widths: pickEach(data.widths)
	};
}
