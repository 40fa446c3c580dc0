// JSON that stands in a page or a script.

/**
 * JSON that no character of it can end the element or be changed on the way: `<`, `>` and `&` are written as escapes, and
 * the two line separators that JavaScript once took for line ends. What reads it has the same characters back.
 */
export function safeJson(value: unknown): string {
	return JSON.stringify(value).replace(
		/[<>&\u2028\u2029]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}
