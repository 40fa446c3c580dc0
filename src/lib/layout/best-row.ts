// The best single row: weighted interval scheduling. Of all the places that events could take, choose those
// that do not touch and are worth most together. Exact, by dynamic programming over the ends.
// (Kleinberg and Tardos, Algorithm Design, section 6.1.) An event's own candidates all contain its mark,
// so no event is ever chosen twice.
import { lowerBound } from './search';
import type { Candidate } from './candidates';

/** Candidates in order of their ends, the form that `bestRow` wants. */
export function byEnd(all: readonly Candidate[]): Candidate[] {
	return [...all].sort((a, b) => a.u1 - b.u1 || a.event - b.event);
}

/**
 * The choice of `sorted` candidates (by end) that is worth most, at least `gap` CSS pixels apart, in
 * order of time. O(n log n).
 */
export function bestRow(
	sorted: readonly Candidate[],
	worth: (candidate: Candidate) => number,
	gap: number
): Candidate[] {
	const ends = sorted.map(({ u1 }) => u1);
	/** Best total among the first k candidates, and whether the kth is part of it. */
	const best = new Float64Array(sorted.length + 1);
	const before = new Int32Array(sorted.length);
	const taken = new Uint8Array(sorted.length);
	sorted.forEach((candidate, k) => {
		// Everything that ends `gap` before this one begins.
		const free = Math.min(k, lowerBound(ends, candidate.u0 - gap + 1e-9));
		before[k] = free;
		const total = worth(candidate) + (best[free] ?? 0);
		const without = best[k] ?? 0;
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
