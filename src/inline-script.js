// The two scripts that stand in hundreds of pages, as they stand there: without lines of comment, and without indents.

/**
 * The same script in fewer bytes. No text of it may hold a line that begins with `//`.
 *
 * @param {string} source
 * @returns {string}
 */
export function inlineScript(source) {
	return source
		.replace(/^\s*\/\/.*\n/gm, '')
		.replace(/^\s+/gm, '')
		.trim();
}
