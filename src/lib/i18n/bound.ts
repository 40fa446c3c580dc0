// Numbers stay beside their words: no line ends between a day and its month, or a number and what it counts.

/** The text with no-break spaces after numbers, and before what looks like a year. */
export function bound(text = ''): string {
	return text.replace(/(\d) (?=\p{L})|(\p{L}) (?=[12]\d{3}(?!\d))/gu, '$1$2\u00A0');
}
