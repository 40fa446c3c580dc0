// From "forward" pixels to the drawing: shares of the plot's width (percent) plus fixed offsets (CSS pixels),
// so that a picture drawn at build fits any width. Direction ends here.
import { LABEL_GAP } from './candidates';
import type { PlacedLabel } from './labels';
import type { PlacedMark } from './layout';
import { MIN_BAR } from './extent';
import type { Direction } from './scale';

/** Where a label hangs: `x` percent of the plot plus `dx` pixels, its text to the right or to the left of there. */
export interface Anchor {
	readonly x: string;
	readonly dx: number;
	readonly align: 'left' | 'right';
}

/** A mark's box: left edge and width in percent, or a centre and a width in pixels for the smallest. */
export type MarkBox =
	| { readonly kind: 'point'; readonly x: string; readonly width: number }
	| {
			readonly kind: 'bar';
			readonly x: string;
			readonly width: string;
			/** The bar goes on beyond the window's left or right edge. */
			readonly openLeft: boolean;
			readonly openRight: boolean;
	  };

/** Percent with three decimals: a hundredth of a pixel on a wide screen. */
export function percent(share: number): string {
	return `${Number((share * 100).toFixed(3))}%`;
}

/** Share of the plot, from the left edge, of a forward position. */
export function shareAt(u: number, width: number, direction: Direction): number {
	return direction === 'ltr' ? u / width : 1 - u / width;
}

/** The box of a mark whose forward extent is `u0` to `u1` in a plot `width` pixels wide. */
export function markBox(
	{ u0, u1 }: { readonly u0: number; readonly u1: number },
	width: number,
	direction: Direction
): MarkBox {
	if (u1 - u0 <= MIN_BAR + 0.01) {
		return { kind: 'point', x: percent(shareAt((u0 + u1) / 2, width, direction)), width: u1 - u0 };
	}
	const from = Math.max(u0, 0);
	const to = Math.min(u1, width);
	const [openEarlier, openLater] = [u0 < 0, u1 > width];
	const ltr = direction === 'ltr';
	return {
		kind: 'bar',
		x: percent(shareAt(ltr ? from : to, width, direction)),
		width: percent(Math.max(0, to - from) / width),
		openLeft: ltr ? openEarlier : openLater,
		openRight: ltr ? openLater : openEarlier
	};
}

/** Where a mark's label hangs. Small marks keep their pixels, so their labels hang from their middle. */
export function labelAnchor(
	mark: PlacedMark,
	label: PlacedLabel,
	width: number,
	direction: Direction
): Anchor {
	const later = direction === 'ltr' ? 1 : -1;
	const small = mark.u1 - mark.u0 <= MIN_BAR + 0.01;
	const half = small ? (mark.u1 - mark.u0) / 2 : 0;
	const from = (u: number, offset: number, forward: boolean): Anchor => ({
		x: percent(shareAt(u, width, direction)),
		dx: Number((later * offset).toFixed(2)),
		align: forward === (direction === 'ltr') ? 'left' : 'right'
	});
	const middle = (mark.u0 + mark.u1) / 2;
	if (label.side === 'before') {
		const end = Math.min(mark.u0, width);
		return small ? from(middle, -half - LABEL_GAP, false) : from(end, -LABEL_GAP, false);
	}
	if (label.side === 'inside') {
		const start = Math.max(mark.u0, 0);
		return from(start, label.u0 - start, true);
	}
	if (label.side === 'under') {
		// Pushed back by the later edge, it hangs from there; else from the bar's visible start.
		const start = Math.max(mark.u0, 0);
		return label.u0 < start ? from(width, 0, false) : from(start, 0, true);
	}
	return small ? from(middle, half + LABEL_GAP, true) : from(mark.u1, LABEL_GAP, true);
}

/** `text-anchor` is relative to the text's own direction (SVG 2, 11.10.2): `start` is the right edge in Arabic. */
export function textAnchor(align: 'left' | 'right', direction: 'ltr' | 'rtl'): 'start' | 'end' {
	return (align === 'left') === (direction === 'ltr') ? 'start' : 'end';
}
