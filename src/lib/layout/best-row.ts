// The best single row: weighted interval scheduling. Of all the places that events could take, choose those
// that do not touch and are worth most together. Exact, by dynamic programming over the ends.
// (Kleinberg and Tardos, Algorithm Design, section 6.1.) An event's own candidates all contain its mark,
// so no event is ever chosen twice.
import type { Candidate } from './candidates';

/** Candidates in order of their ends, the form that `bestRow` wants. */
export function byEnd(all: readonly Candidate[]): Candidate[] {
	return [...all].sort((a, b) => a.u1 - b.u1 || a.event - b.event);
}

/**
 * What a choice is worked out on, with room for some candidates. A zoom step makes hundreds of choices, one after the
 * other, and memory that is new to the process costs more than what is written to it: so there is one for all.
 */
function makeDesk(room: number) {
	return {
		room,
		/** Best total among the first k candidates; whether the kth is part of it; and how many come before that. */
		best: new Float64Array(room + 1),
		taken: new Uint8Array(room),
		before: new Int32Array(room)
	};
}

let desk = makeDesk(64);

/**
 * The choice of `sorted` candidates (by end) that is worth most, at least `gap` CSS pixels apart, in
 * order of time. O(n log n).
 */
export function bestRow(
	sorted: readonly Candidate[],
	worth: (candidate: Candidate) => number,
	gap: number
): Candidate[] {
	if (desk.room < sorted.length) desk = makeDesk(2 * sorted.length);
	const { best, taken, before } = desk;
	sorted.forEach((candidate, k) => {
		// Everything that ends `gap` before this one begins.
		const free = endingBefore(sorted, k, candidate.u0 - gap + 1e-9);
		const total = worth(candidate) + (best[free] ?? 0);
		const without = best[k] ?? 0;
		before[k] = free;
		taken[k] = total > without ? 1 : 0;
		best[k + 1] = Math.max(total, without);
	});
	const chosen: Candidate[] = [];
	for (let k = sorted.length - 1; k >= 0;) {
		const candidate = sorted[k];
		if (taken[k] && candidate) {
			chosen.push(candidate);
			k = (before[k] ?? 0) - 1;
		} else k--;
	}
	return chosen.reverse();
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
