// Data inside a page: JSON in a `<script type="application/json">`.

/**
 * JSON that no character of it can end the element or be changed on the way: `<`, `>` and `&` are written as escapes, and
 * the two line separators that JavaScript once took for line ends.
 */
export function dataBlock(value: unknown): string {
	return JSON.stringify(value).replace(
		/[<>&\u2028\u2029]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}
