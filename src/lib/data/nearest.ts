// The word that was probably meant, by edit distance.

/**
 * `; did you mean 'security'?`, or the list where few words are known, or nothing.
 * `likely` are the known words that can be meant at all.
 */
export function suggestion(
	word: string,
	known: readonly string[],
	likely: readonly string[] = known
): string {
	const near = nearest(word, likely);
	if (near !== undefined) return `; did you mean '${near}'?`;
	return known.length > 0 && known.length <= 15 ? `; known are ${known.join(', ')}` : '';
}

/** The known word at the smallest distance, where at most a third of its letters (or one) differ. */
export function nearest(word: string, known: readonly string[]): string | undefined {
	let best: string | undefined;
	let least = Math.max(1, Math.floor(word.length / 3)) + 1;
	for (const candidate of known) {
		if (Math.abs(candidate.length - word.length) >= least) continue;
		const distance = editDistance(word, candidate);
		if (distance < least && distance < Math.max(word.length, candidate.length)) {
			best = candidate;
			least = distance;
		}
	}
	return best;
}

/** Levenshtein distance of the first 100 characters; a swap of two neighbours counts as one. */
export function editDistance(a: string, b: string): number {
	const [s, t] = [a.slice(0, 100), b.slice(0, 100)];
	let before: number[] = [];
	let previous = Array.from({ length: t.length + 1 }, (_, j) => j);
	for (let i = 1; i <= s.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= t.length; j += 1) {
			const change = (previous[j - 1] ?? 0) + (s[i - 1] === t[j - 1] ? 0 : 1);
			const swapped = s[i - 1] === t[j - 2] && s[i - 2] === t[j - 1];
			const swap = swapped ? (before[j - 2] ?? Infinity) + 1 : Infinity;
			row.push(Math.min(change, swap, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
		}
		before = previous;
		previous = row;
	}
	return previous[t.length] ?? 0;
}
