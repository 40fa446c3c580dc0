// The card that is seen where an address is pasted (1200 × 630 CSS pixels): what, when, where, and the place in time.
// It reads from one edge to the other in either direction; the strip of years follows.
import { yearStrip, type Strip } from './card-strip';
import { CARD } from './head';
import { SIGN_HEIGHT, type Sign } from './svg';
import { lineWidth, svgLine, type LineStyle, type Measure, type Words } from './svg-text';
import type { Tokens } from './tokens';
import { wrapped } from './wrap';
import { element, verbatim, type Markup } from './xml';

/** What every card tells. */
export interface Card {
	/** Direction of reading and of time. */
	readonly direction: 'ltr' | 'rtl';
	readonly lang: string;
	/** Above the title, small. */
	readonly head: string;
	/** In the page's language and, smaller, in the second. */
	readonly titles: readonly Words[];
	/** Below the titles where there is room. */
	readonly description?: string;
	/** Below the titles: a sign with its words, and further words in a colour of their own. */
	readonly facts: readonly CardFact[];
	/** Colour of the band at the edge where reading begins. */
	readonly colour: string;
	readonly strip: Strip;
	/** Rules for the classes of the signs. */
	readonly style: string;
	readonly tokens: Tokens;
	readonly measure: Measure;
}

/** Words beside a sign. */
export interface CardFact {
	readonly sign?: Sign;
	readonly text: string;
	readonly weight?: 400 | 600;
	/** A colour; ink where left out. */
	readonly colour?: string;
}

const EDGE = 72;
const ROOM = CARD.width - 2 * EDGE;
/** The titles stand between these, and the facts' baseline below. */
const TOP = 116;
const BOTTOM = 410;
const FACTS = 458;
/** Sizes for the first title, from large to small; the second is half as large, within limits. */
const SIZES = [80, 72, 64, 58, 52, 46, 41, 36] as const;
const MOST_LINES = 3;
/** Line heights: Arabic needs more air. */
const LEADING = { ltr: 1.2, rtl: 1.42 } as const;
/** Shaped widths are exact but for rounding; other letters in an Arabic line come from another font. */
const SLACK = 1.02;

/** The card as an SVG document, for a renderer that has IBM Plex Sans and IBM Plex Sans Arabic. */
export function cardSvg(card: Card): string {
	const { direction, lang, head, colour, strip, style, tokens } = card;
	const { width, height } = CARD;
	const ltr = direction === 'ltr';
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			'xml:lang': lang,
			width,
			height,
			viewBox: `0 0 ${width} ${height}`
		},
		element('style', {}, style),
		element('rect', { width, height, fill: tokens.ground }),
		element('rect', { x: ltr ? 0 : width - 16, width: 16, height, fill: colour }),
		line(card, { text: head, direction }, { y: 78, size: 26, fill: tokens['ink-2'] }),
		...titles(card),
		...facts(card),
		yearStrip(strip, { x: EDGE, y: 500, width: ROOM, height: 74 }, direction, tokens)
	).xml;
}

/** One text in lines of one size. */
interface Block {
	readonly words: Words;
	readonly lines: readonly string[];
	readonly size: number;
	readonly weight: 400 | 600;
	readonly fill: string | undefined;
	/** From baseline to baseline, and to the block above. */
	readonly step: number;
	readonly gap: number;
}

/** The titles, and the description if there is one, in the largest size at which they fit. */
function titles(card: Card): Markup[] {
	const choices = SIZES.map((size) => blocks(card, size));
	const found = choices.find(fits) ?? choices.at(-1) ?? [];
	// What room is left stands mostly below.
	let y = TOP + (BOTTOM - TOP - heightOf(found)) * 0.3;
	return found.flatMap(({ words, lines, size, weight, fill, step, gap }) => {
		const top = y + gap;
		y = top + lines.length * step;
		return lines.map((text, k) =>
			line(
				card,
				{ text, direction: words.direction },
				{ y: top + (k + 0.5) * step + size * 0.36, size, weight, fill }
			)
		);
	});

	function fits(some: readonly Block[]): boolean {
		const [first] = some;
		if (!first || first.lines.length > MOST_LINES || heightOf(some) > BOTTOM - TOP) return false;
		return some.every(({ words, lines, size, weight }) =>
			lines.every((text) => lineWidth({ ...words, text }, { size, weight }, card.measure) <= ROOM)
		);
	}
}

function blocks(card: Card, size: number): Block[] {
	const { direction, tokens, measure, description } = card;
	const [first, second] = card.titles;
	const small = Math.min(42, Math.max(26, Math.round(size * 0.52)));
	const block = (
		words: Words | undefined,
		style: Pick<Block, 'size' | 'weight' | 'fill' | 'gap'>
	): Block[] => {
		if (!words) return [];
		const width = (text: string) => lineWidth({ ...words, text }, style, measure) * SLACK;
		const step = style.size * LEADING[words.direction];
		return [{ words, lines: wrapped(words.text, ROOM, width), step, ...style }];
	};
	return [
		...block(first, { size, weight: 600, fill: tokens.ink, gap: 0 }),
		...block(second, { size: small, weight: 400, fill: tokens['ink-2'], gap: 12 }),
		...block(description === undefined ? undefined : { text: description, direction }, {
			size: 25,
			weight: 400,
			fill: tokens['ink-2'],
			gap: 20
		})
	];
}

function heightOf(some: readonly Block[]): number {
	return some.reduce((sum, { lines, step, gap }) => sum + gap + lines.length * step, 0);
}

/** One line of facts, smaller where it would be too long. */
function facts(card: Card): Markup[] {
	const { direction, measure, tokens } = card;
	const ltr = direction === 'ltr';
	const GAP = 30;
	/** Signs grow with the words. */
	const scale = (size: number) => size / 15;
	const signWidth = (sign: Sign, size: number) => sign.width * scale(size) + 14;
	const needAt = (size: number) =>
		card.facts.reduce((sum, { sign, text, weight }, k) => {
			const words = lineWidth({ text, direction }, { size, weight }, measure) * SLACK;
			return sum + (k > 0 ? GAP : 0) + (sign ? signWidth(sign, size) : 0) + words;
		}, 0);
	const size = [34, 31, 28, 26, 24, 22, 20, 18].find((one) => needAt(one) <= ROOM) ?? 16;
	let at = 0;
	return card.facts.flatMap(({ sign, text, weight, colour }, k) => {
		if (k > 0) at += GAP;
		const parts: Markup[] = [];
		if (sign) {
			const [w, h] = [sign.width * scale(size), SIGN_HEIGHT * scale(size)];
			const x = ltr ? EDGE + at : CARD.width - EDGE - at - w;
			const box = `x="${x}" y="${FACTS - size * 0.34 - h / 2}" width="${w}" height="${h}"`;
			parts.push(
				verbatim(
					`<svg ${box} viewBox="0 0 ${sign.width} ${SIGN_HEIGHT}" overflow="visible">${sign.markup}</svg>`
				)
			);
			at += signWidth(sign, size);
		}
		const words = { text, direction };
		parts.push(line(card, words, { y: FACTS, size, weight, fill: colour ?? tokens.ink }, at));
		at += lineWidth(words, { size, weight }, measure) * SLACK;
		return parts;
	});
}

/** A line that begins where reading begins, `at` pixels on. */
function line(
	{ direction }: Pick<Card, 'direction'>,
	words: Words,
	style: Omit<LineStyle, 'x' | 'edge' | 'fill'> & { readonly fill: string | undefined },
	at = 0
): Markup {
	const ltr = direction === 'ltr';
	return svgLine(words, {
		...style,
		fill: style.fill ?? '',
		x: ltr ? EDGE + at : CARD.width - EDGE - at,
		edge: ltr ? 'left' : 'right'
	});
}
