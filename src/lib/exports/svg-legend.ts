// What colours and shapes mean, in rows below a picture that stands alone.
import { standalone } from './svg-figure';
import { leftOf, lineWidth, readingLine, rounded, type Measure, type Page } from './svg-text';
import type { Tokens } from './tokens';
import { element, verbatim, type Markup } from './xml';

/** A mark drawn as a sign beside words: its markup, `SIGN_HEIGHT` high. */
export interface Sign {
	readonly markup: string;
	/** CSS pixels. */
	readonly width: number;
}

/** Height of a sign, CSS pixels. */
export const SIGN_HEIGHT = 22;

/** A row of the legend. */
export interface LegendRow {
	readonly heading: string;
	readonly entries: readonly { readonly sign: Sign; readonly text: string }[];
}

const SIZE = 12.5;
/** Readers without our fonts take others, some of them wider. */
const SLACK = 1.12;
/** Between a sign and its words, between entries, and from line to line. */
const BESIDE = 6;
const GAP = 20;
const LINE = 24;

/** The rows, the first one's baseline at `top`: each begins with its heading; entries that find no room go on below. */
export function legend(
	rows: readonly LegendRow[],
	{ top, margin }: { readonly top: number; readonly margin: number },
	page: Page,
	tokens: Tokens,
	measure: Measure
): { readonly parts: readonly Markup[]; readonly bottom: number } {
	const { direction } = page;
	const end = page.width - margin;
	const parts: Markup[] = [];
	let y = top;
	for (const { heading, entries } of rows) {
		const bold = { size: SIZE, weight: 600 } as const;
		const head = { text: heading, direction };
		parts.push(readingLine(head, { ...bold, at: margin, y, fill: tokens.ink }, page));
		const indent = margin + Math.ceil(lineWidth(head, bold, measure) * SLACK) + GAP;
		let at = indent;
		for (const { sign, text } of entries) {
			const words = { text, direction };
			const need = sign.width + BESIDE + lineWidth(words, { size: SIZE }, measure) * SLACK;
			if (at + need > end && at > indent) {
				at = indent;
				y += LINE;
			}
			const style = { at: at + sign.width + BESIDE, y, size: SIZE, fill: tokens['ink-2'] };
			parts.push(
				placedSign(sign, leftOf(page, at, sign.width), y - 15),
				readingLine(words, style, page)
			);
			at += Math.ceil(need) + GAP;
		}
		y += LINE;
	}
	return { parts, bottom: y - LINE + 8 };
}

/** A sign with its left upper corner at `x`, `y`, as often as large as `scale` says. */
export function placedSign({ markup, width }: Sign, x: number, y: number, scale = 1): Markup {
	const box = { x: rounded(x), y: rounded(y), width: width * scale, height: SIGN_HEIGHT * scale };
	const view = { viewBox: `0 0 ${width} ${SIGN_HEIGHT}`, overflow: 'visible' };
	return element('svg', { ...box, ...view }, verbatim(standalone(markup)));
}
