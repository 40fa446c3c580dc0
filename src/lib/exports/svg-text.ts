// Lines of text in SVG files. Some readers ignore `direction`: a line from right to left is marked by characters
// (U+202B … U+202C), and hangs from a physical edge, so that every reader puts it in the same place.
import { ARABIC_TENTHS } from '../layout/metrics';
import { element, type Markup } from './xml';

/** Width of text in em, in a weight of the label font: at build shaped, in the browser measured or estimated. */
export type Measure = (text: string, weight: 400 | 600) => number;

/** Words with their direction. */
export interface Words {
	readonly text: string;
	readonly direction: 'ltr' | 'rtl';
}

/** Where and how a line is written. */
export interface LineStyle {
	/** Where the line's edge or middle stands, CSS pixels. */
	readonly x: number;
	/** Baseline. */
	readonly y: number;
	/** CSS pixels for scripts of Latin size. */
	readonly size: number;
	readonly weight?: 400 | 600;
	readonly fill: string | undefined;
	/** Which part of the line stands at `x`. */
	readonly edge: 'left' | 'middle' | 'right';
}

const FAMILIES = {
	ltr: "'IBM Plex Sans', 'Helvetica Neue', Arial, sans-serif",
	rtl: "'IBM Plex Sans Arabic', 'IBM Plex Sans', 'Noto Sans Arabic', 'Geeza Pro', 'Segoe UI', Tahoma, Arial, sans-serif"
} as const;

/** Font families for text of a direction: ours, then what systems have. */
export function familiesFor(direction: Words['direction']): string {
	return FAMILIES[direction];
}

/** Font size for a direction: Arabic is set a tenth larger. */
export function sizeFor({ direction }: Words, size: number): number {
	return direction === 'rtl' ? Number(((size * ARABIC_TENTHS) / 10).toFixed(2)) : size;
}

/** Marks text from right to left as such. */
export function embedded({ text, direction }: Words): string {
	return direction === 'rtl' ? `\u202b${text}\u202c` : text;
}

/** One line. */
export function svgLine(words: Words, style: LineStyle): Markup {
	const { x, y, size, weight = 400, fill, edge } = style;
	return element(
		'text',
		{
			x: rounded(x),
			y: rounded(y),
			'font-family': familiesFor(words.direction),
			'font-size': sizeFor(words, size),
			'font-weight': weight === 400 ? undefined : weight,
			fill,
			'text-anchor': { left: undefined, middle: 'middle', right: 'end' }[edge]
		},
		embedded(words)
	);
}

/** A picture's width and the direction in which it is read. */
export interface Page {
	readonly direction: 'ltr' | 'rtl';
	/** CSS pixels. */
	readonly width: number;
}

/** Where a stretch `length` long stands that begins `at` CSS pixels from the edge where reading begins: its left edge. */
export function leftOf({ direction, width }: Page, at: number, length: number): number {
	return direction === 'ltr' ? at : width - at - length;
}

/** A line that begins `at` CSS pixels from the edge where reading begins, whatever its own direction. */
export function readingLine(
	words: Words,
	style: Omit<LineStyle, 'x' | 'edge'> & { readonly at: number },
	page: Page
): Markup {
	const edge = page.direction === 'ltr' ? 'left' : 'right';
	return svgLine(words, { ...style, x: leftOf(page, style.at, 0), edge });
}

/** Width of a line in CSS pixels. */
export function lineWidth(
	words: Words,
	{ size, weight = 400 }: Pick<LineStyle, 'size' | 'weight'>,
	measure: Measure
): number {
	return measure(words.text, weight) * sizeFor(words, size);
}

/** Two decimals are plenty for a drawing. */
export function rounded(n: number): number {
	return Number(n.toFixed(2));
}
