// What is left of a vertical line that steps aside for words.

/** Space left free on both sides of what is crossed, CSS pixels. */
export const CLEARANCE = 6;

/** What the line would cross: its top, and its height. */
export interface Crossed {
	readonly y: number;
	readonly height: number;
}

/** The stretches [y1, y2] from `top` to `foot` that cross nothing. CSS pixels. */
export function freeStretches(
	crossed: readonly Crossed[],
	top: number,
	foot: number
): [number, number][] {
	const found: [number, number][] = [];
	let from = top;
	for (const { y, height } of [...crossed].sort((a, b) => a.y - b.y)) {
		if (y > from) found.push([from, y]);
		from = Math.max(from, y + height);
	}
	if (from < foot) found.push([from, foot]);
	return found;
}
