// The titles of a card, in lines, as large as there is room for.
import type { Card } from './card';
import { CARD, EDGE, ROOM, SLACK } from './card-frame';
import { lineWidth, readingLine, type Words } from './svg-text';
import { wrapped } from './wrap';
import type { Markup } from './xml';

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

/** Sizes for the first title, from large to small; the second is half as large, within limits. */
const SIZES = [80, 72, 64, 58, 52, 46, 41, 36, 32] as const;
const MOST_LINES = 3;
/** Line heights: Arabic needs more air. */
const LEADING = { ltr: 1.2, rtl: 1.42 } as const;

type Titled = Pick<Card, 'direction' | 'titles' | 'description' | 'tokens' | 'measure'>;

/** The titles, and the description if there is one, between `top` and `bottom`. */
export function cardTitles(
	card: Titled,
	{ top, bottom }: { readonly top: number; readonly bottom: number }
): Markup[] {
	const page = { direction: card.direction, width: CARD.width };
	const found = largest(card, bottom - top);
	// What room is left stands mostly below.
	let y = top + Math.max(0, bottom - top - heightOf(found)) * 0.3;
	return found.flatMap(({ words, lines, size, weight, fill, step, gap }) => {
		const first = y + gap;
		y = first + lines.length * step;
		return lines.map((text, k) => {
			const baseline = first + (k + 0.5) * step + size * 0.36;
			return readingLine({ ...words, text }, { at: EDGE, y: baseline, size, weight, fill }, page);
		});
	});
}

/** The blocks in the largest size at which they fit; in the smallest where none does. */
function largest(card: Titled, height: number): Block[] {
	let some: Block[] = [];
	for (const size of SIZES) {
		some = blocks(card, size);
		if (fits(card, some, height)) break;
	}
	return some;
}

function fits({ measure }: Titled, some: readonly Block[], height: number): boolean {
	if ((some[0]?.lines.length ?? 0) > MOST_LINES || heightOf(some) > height) return false;
	return some.every(({ words, lines, size, weight }) =>
		lines.every((text) => lineWidth({ ...words, text }, { size, weight }, measure) <= ROOM)
	);
}

function blocks(
	{ direction, titles, description, tokens, measure }: Titled,
	size: number
): Block[] {
	const [first, second] = titles;
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
	const about = description === undefined ? undefined : { text: description, direction };
	const quiet = { weight: 400, fill: tokens['ink-2'] } as const;
	return [
		...block(first, { size, weight: 600, fill: tokens.ink, gap: 0 }),
		...block(second, { ...quiet, size: small, gap: 12 }),
		...block(about, { ...quiet, size: 25, gap: 20 })
	];
}

function heightOf(some: readonly Block[]): number {
	return some.reduce((sum, { lines, step, gap }) => sum + gap + lines.length * step, 0);
}
