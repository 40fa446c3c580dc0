// From "forward" pixels to the drawing: shares of the plot's width plus fixed offsets (CSS pixels). A picture drawn at
// build says shares in percent and fits any width; a live one knows its width and says pixels. Direction ends here.
import { gapBefore, LABEL_GAP } from './candidates';
import type { PlacedLabel } from './labels';
import { MIN_BAR, type Extent } from './extent';
import type { Direction } from './scale';

/** Percent of the plot as text, or CSS pixels from its left edge. */
export type Place = string | number;

/** How shares of the plot, 0 to 1 from its left edge, are said. */
export type Placing = (share: number) => Place;

/** Where a label hangs: `x` plus `dx` pixels, its text to the right or to the left of there. */
export interface Anchor {
	readonly x: Place;
	readonly dx: number;
	readonly align: 'left' | 'right';
}

/** A mark's box: left edge and width, or a centre and a width in pixels for the smallest. */
export type MarkBox =
	| { readonly kind: 'point'; readonly x: Place; readonly width: number }
	| {
			readonly kind: 'bar';
			readonly x: Place;
			readonly width: Place;
			/** The bar goes on beyond the window's left or right edge. */
			readonly openLeft: boolean;
			readonly openRight: boolean;
	  };

/** Percent with three decimals: a hundredth of a pixel on a wide screen. */
export function percent(share: number): string {
	return `${Number((share * 100).toFixed(3))}%`;
}

/** Places in a plot `width` CSS pixels wide, to a hundredth of a pixel. */
export function pixels(width: number): Placing {
	return (share) => Math.round(share * width * 100) / 100;
}

/** Share of the plot, from the left edge, of a forward position. */
export function shareAt(u: number, width: number, direction: Direction): number {
	return direction === 'ltr' ? u / width : 1 - u / width;
}

/** The box of a mark whose forward extent is `u0` to `u1` in a plot `width` pixels wide. */
export function markBox(
	{ u0, u1 }: Extent,
	width: number,
	direction: Direction,
	placing: Placing = percent
): MarkBox {
	if (u1 - u0 <= MIN_BAR + 0.01) {
		return { kind: 'point', x: placing(shareAt((u0 + u1) / 2, width, direction)), width: u1 - u0 };
	}
	const from = Math.max(u0, 0);
	const to = Math.min(u1, width);
	const [openEarlier, openLater] = [u0 < 0, u1 > width];
	const ltr = direction === 'ltr';
	return {
		kind: 'bar',
		x: placing(shareAt(ltr ? from : to, width, direction)),
		width: placing(Math.max(0, to - from) / width),
		openLeft: ltr ? openEarlier : openLater,
		openRight: ltr ? openLater : openEarlier
	};
}

/** Where a mark's label hangs. Small marks keep their pixels, so their labels hang from their middle. */
export function labelAnchor(
	mark: Extent,
	label: PlacedLabel,
	width: number,
	direction: Direction,
	placing: Placing = percent
): Anchor {
	const later = direction === 'ltr' ? 1 : -1;
	const small = mark.u1 - mark.u0 <= MIN_BAR + 0.01;
	const half = small ? (mark.u1 - mark.u0) / 2 : 0;
	const from = (u: number, offset: number, forward: boolean): Anchor => ({
		x: placing(shareAt(u, width, direction)),
		dx: Number((later * offset).toFixed(2)),
		align: forward === (direction === 'ltr') ? 'left' : 'right'
	});
	const middle = (mark.u0 + mark.u1) / 2;
	if (label.side === 'before') {
		const end = Math.min(mark.u0, width);
		return small ? from(middle, -half - LABEL_GAP, false) : from(end, -gapBefore(mark), false);
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
