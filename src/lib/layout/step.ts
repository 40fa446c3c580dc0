// The zoom steps. Rows are packed once per step, so nothing jumps while the window slides; widths and
// spans are rounded to the same ladder, so that a prerendered picture and a live one agree.

/** Steps per doubling: a label never has more than 2^(1/8), 9 %, less room than the width allows. */
const PER_DOUBLING = 8;

/** A picture this wide (CSS pixels) stands exactly on a rung: 352 and 704 do too, for phones and tablets. */
const ANCHOR = 1184;

/** The rung at step `k` from the anchor, a whole number of CSS pixels. */
function rungAt(k: number): number {
	return Math.round(ANCHOR * 2 ** (k / PER_DOUBLING));
}

/** The largest rung, in CSS pixels, that is not wider than the picture. Rungs are 9 % apart. */
export function widthRung(width: number): number {
	const k = Math.floor(Math.log2(Math.max(1, width) / ANCHOR) * PER_DOUBLING);
	if (rungAt(k + 1) <= width) return rungAt(k + 1);
	return rungAt(k) <= width ? rungAt(k) : rungAt(k - 1);
}

/** The smallest rung, in days, that is not shorter than the span; `anchor` days stand on a rung. */
export function spanRung(days: number, anchor: number): number {
	const rung = Math.ceil(Math.log2(Math.max(1e-6, days) / anchor) * PER_DOUBLING - 1e-9);
	return anchor * 2 ** (rung / PER_DOUBLING);
}

/** In motion labels may have so many times the room that they need. */
const SLACK = 1.42;

/**
 * CSS pixels a day of the zoom step for a window of `length` days in a plot `width` CSS pixels wide. In motion the step of
 * the frame before (`held`, its pixels a day) stays for as long as it leaves labels their room and little
 * more, so that marks change their rows a few times in a long zoom and not at every frame.
 */
export function stepScale(width: number, length: number, anchor: number, held?: number): number {
	const exact = width / length;
	if (held === undefined || exact > held * SLACK) return width / spanRung(length, anchor);
	if (exact >= held * (1 - 1e-9)) return held;
	return width / spanRung(length * SLACK, anchor);
}
