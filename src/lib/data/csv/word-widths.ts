// Widths of very many titles. Words come again and again: each is shaped once, and a title is as wide as its words, its
// figures and the spaces between them. Against titles shaped whole the difference is what kerning across those makes.
import { roundedUp, textAdvance, type Weight } from '../measure';

/** Most parts that are remembered for each weight. */
const KEPT = 200_000;

/** A measure of titles like `textWidths`: em, rounded up to a hundredth. */
export function wordWidths(): (title: string, weight: Weight) => number {
	const kept = { 400: new Map<string, number>(), 600: new Map<string, number>() };
	const partWidth = (part: string, weight: Weight) => {
		const known = kept[weight].get(part);
		if (known !== undefined) return known;
		const width = textAdvance(part, weight);
		if (kept[weight].size >= KEPT) kept[weight].clear();
		kept[weight].set(part, width);
		return width;
	};
	return (title, weight) =>
		roundedUp((title.match(PARTS) ?? []).reduce((sum, part) => sum + partWidth(part, weight), 0));
}

/** Words and, one by one, figures and spaces: numbers hardly ever come again. */
const PARTS = /[\d\s]|[^\d\s]+/gu;
