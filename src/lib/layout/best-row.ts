// The best rows: weighted interval scheduling, row after row. Of all the places that events could take, choose those
// that do not touch and are worth most together; for the next row, the same of what is left. Each row is exact, by
// dynamic programming over the ends. (Kleinberg and Tardos, Algorithm Design, section 6.1.) An event's own candidates
// all contain its mark, so no event is ever chosen twice.
import type { Candidate } from './candidates';

/** What rows are chosen by. */
export interface RowRules {
	/** What a candidate adds to its row: more than nothing. */
	readonly worth: (candidate: Candidate) => number;
	/** Least space between neighbours, CSS pixels. */
	readonly gap: number;
	/** At most so many rows. */
	readonly most: number;
	/** Whether a row has room for a candidate. */
	readonly isFree: (candidate: Candidate, row: number) => boolean;
}

/**
 * What rows are worked out on, with room for some candidates. A zoom step packs dozens of tiles, one after the other, and
 * memory that is new to the process costs more than what is written to it: so there is one for all.
 */
function makeDesk(room: number) {
	return {
		room,
		worth: new Float64Array(room),
		/** How many candidates end before the kth begins. */
		before: new Int32Array(room),
		/** Best total among the first k candidates, and whether the kth is part of it. */
		best: new Float64Array(room + 1),
		taken: new Uint8Array(room)
	};
}

let desk = makeDesk(64);

/**
 * Rows of `all` candidates, `[row]`, each in order of time: the first is the choice that is worth most, the next the best of the
 * other events, until each has its place or there are `most` rows. O(n log n), and O(n) a row.
 */
export function bestRows(
	all: readonly Candidate[],
	{ worth: worthOf, gap, most, isFree }: RowRules
): Candidate[][] {
	const sorted = [...all].sort((a, b) => a.u1 - b.u1 || a.event - b.event);
	if (desk.room < sorted.length) desk = makeDesk(2 * sorted.length);
	const { worth, before, best, taken } = desk;
	const waiting = new Set<number>();
	// Once for all rows: until an engine knows that it is in a hurry, all that a row does once more for each candidate tells.
	sorted.forEach((one, k) => {
		worth[k] = worthOf(one);
		before[k] = endingBefore(sorted, k, one.u0 - gap + 1e-9);
		waiting.add(one.event);
	});
	const rows: Candidate[][] = [];
	for (let row = 0; waiting.size > 0 && row < most; row++) {
		sorted.forEach((one, k) => {
			const without = best[k] ?? 0;
			const total =
				waiting.has(one.event) && isFree(one, row)
					? (worth[k] ?? 0) + (best[before[k] ?? 0] ?? 0)
					: 0;
			taken[k] = total > without ? 1 : 0;
			best[k + 1] = Math.max(total, without);
		});
		const chosen: Candidate[] = [];
		for (let k = sorted.length - 1; k >= 0;) {
			const one = sorted[k];
			if (taken[k] && one) {
				chosen.push(one);
				waiting.delete(one.event);
				k = (before[k] ?? 0) - 1;
			} else k--;
		}
		rows.push(chosen.reverse());
	}
	return rows;
}

/** How many of the first `k` candidates end before `u`. */
function endingBefore(sorted: readonly Candidate[], k: number, u: number): number {
	let low = 0;
	let high = k;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((sorted[middle]?.u1 ?? 0) < u) low = middle + 1;
		else high = middle;
	}
	return low;
}
