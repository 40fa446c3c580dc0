// The line of a card that tells when and where: signs and words, smaller where they would be too long.
import type { Card } from './card';
import { CARD, EDGE, ROOM, SLACK } from './card-frame';
import { placedSign, SIGN_HEIGHT, type Sign } from './svg-legend';
import { leftOf, lineWidth, readingLine } from './svg-text';
import type { Markup } from './xml';

/** Words, with a sign before them or not. */
export interface CardFact {
	readonly sign?: Sign;
	readonly text: string;
	readonly weight?: 400 | 600;
	/** Ink where left out. */
	readonly colour?: string;
}

const SIZES = [34, 31, 28, 26, 24, 22, 20, 18] as const;
/** Between facts, and between a sign and its words. */
const GAP = 30;
const BESIDE = 14;

/** Signs grow with the words. */
const scaleAt = (size: number) => size / 15;

/** The line, with its baseline at `y`. */
export function cardFacts(
	{ direction, facts, tokens, measure }: Pick<Card, 'direction' | 'facts' | 'tokens' | 'measure'>,
	y: number
): Markup[] {
	const page = { direction, width: CARD.width };
	const size = SIZES.find((one) => (ends(one).at(-1) ?? 0) <= ROOM) ?? 16;
	const scale = scaleAt(size);
	const starts = [0, ...ends(size).map((end) => end + GAP)];
	return facts.flatMap(({ sign, text, weight, colour }, k) => {
		const at = EDGE + (starts[k] ?? 0);
		const signWidth = sign ? sign.width * scale : 0;
		const words = { at: at + (sign ? signWidth + BESIDE : 0), y, size, weight };
		const top = y - size * 0.34 - (SIGN_HEIGHT * scale) / 2;
		return [
			...(sign ? [placedSign(sign, leftOf(page, at, signWidth), top, scale)] : []),
			readingLine({ text, direction }, { ...words, fill: colour ?? tokens.ink }, page)
		];
	});

	/** Where each fact ends, from the edge of the text. */
	function ends(size: number): number[] {
		let at = -GAP;
		return facts.map(({ sign, text, weight }) => {
			at += GAP + (sign ? sign.width * scaleAt(size) + BESIDE : 0);
			return (at += lineWidth({ text, direction }, { size, weight }, measure) * SLACK);
		});
	}
}
