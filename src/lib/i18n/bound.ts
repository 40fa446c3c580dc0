// Numbers stay beside their words: no line ends between a day and its month, or a number and what it counts; and the
// number of a law keeps its order.

/**
 * The text with no-break spaces after numbers, and before what looks like a year; with a mark of direction before
 * numbers that end in Latin letters ("6-VI"), which turn round after Arabic ones (UAX #9, rule W2).
 */
export function bound(text = ''): string {
	return text
		.replace(/(\d) (?=\p{L})|(\p{L}) (?=[12]\d{3}(?!\d))/gu, '$1$2\u00A0')
		.replace(/(?<![\d\u200E])\d+-[A-Z]/g, '\u200E$&');
}
