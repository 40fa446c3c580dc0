// The card that is seen where an address is pasted: what, when, where, and the place in time. It reads from one edge to
// the other in either direction; the strip of years follows.
import { cardFacts, type CardFact } from './card-facts';
import { CARD, EDGE, ROOM } from './card-frame';
import { yearStrip, type Strip } from './card-strip';
import { cardTitles } from './card-titles';
import { leftOf, readingLine, type Measure, type Words } from './svg-text';
import type { Tokens } from './tokens';
import { element } from './xml';

/** What every card tells. */
export interface Card {
	/** Direction of reading and of time. */
	readonly direction: 'ltr' | 'rtl';
	readonly lang: string;
	/** Above the title, small. */
	readonly head: string;
	/** In the page's language and, smaller, in the second. */
	readonly titles: readonly Words[];
	/** Below the titles. */
	readonly description?: string;
	/** Below that: signs and words, in one line. */
	readonly facts: readonly CardFact[];
	/** Colour of the band at the edge where reading begins. */
	readonly colour: string;
	readonly strip: Strip;
	/** Rules for the classes of the signs (svg-style.ts). */
	readonly style: string;
	/** Colours by name (tokens.ts). */
	readonly tokens: Tokens;
	readonly measure: Measure;
}

const BAND = 16;

/** The card as an SVG document, for a renderer that has IBM Plex Sans and IBM Plex Sans Arabic. */
export function cardSvg(card: Card): string {
	const { direction, lang, head, colour, strip, style, tokens } = card;
	const { width, height } = CARD;
	const page = { direction, width };
	const above = { at: EDGE, y: 78, size: 26, fill: tokens['ink-2'] };
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
		element('rect', { x: leftOf(page, 0, BAND), width: BAND, height, fill: colour }),
		readingLine({ text: head, direction }, above, page),
		...cardTitles(card, { top: 116, bottom: 400 }),
		...cardFacts(card, 460),
		yearStrip(strip, { x: EDGE, y: 500, width: ROOM, height: 74 }, direction, tokens)
	).xml;
}
