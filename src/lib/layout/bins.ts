// The overview: how many events began in each year, by side.
import { OPEN, type EventIndex } from '../model/event-index';
import { fromYmd, toYmd } from '../model/date';
import type { Span } from './scale';

/** A year of the overview. */
export interface YearBin {
	readonly year: number;
	/** The days [from, to) of the year. */
	readonly from: number;
	readonly to: number;
	/** Number of events by side, in the order of the sides. */
	readonly counts: readonly number[];
	readonly total: number;
}

/** One bin a year over the whole span, empty years included; of `only` these events. Open beginnings count where they end. */
export function yearBins(
	index: EventIndex,
	span: Span,
	sides: number,
	only?: ReadonlySet<number>
): YearBin[] {
	const first = toYmd(span.from).year;
	const last = toYmd(span.to - 1).year - first;
	const counts = Array.from({ length: last + 1 }, () => Array<number>(sides).fill(0));
	const edges = Array.from({ length: last + 2 }, (_, k) => fromYmd(first + k, 1, 1));
	let k = 0;
	for (let i = 0; i < index.size; i++) {
		if (only && !only.has(i)) continue;
		const start = index.start[i] ?? 0;
		const isOpen = start === -OPEN;
		// All others are in order of time.
		while (!isOpen && k < last && start >= (edges[k + 1] ?? 0)) k++;
		// Of an open beginning, the last day is what is known.
		const year = isOpen ? toYmd((index.end[i] ?? 0) - 1).year - first : k;
		const bin = counts[Math.min(Math.max(year, 0), last)];
		const side = index.side[i] ?? 0;
		if (bin) bin[side] = (bin[side] ?? 0) + 1;
	}
	return counts.map((bin, k) => ({
		year: first + k,
		from: edges[k] ?? 0,
		to: edges[k + 1] ?? 0,
		counts: bin,
		total: bin.reduce((a, b) => a + b, 0)
	}));
}
