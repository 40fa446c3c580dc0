// Text of the data inside markup that is written by hand.

/** The five characters that mean something in HTML text and attributes, as entities. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
