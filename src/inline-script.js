// The scripts that stand in hundreds of pages, as they stand there: without comments, and without the space that only their
// readers need.
import { createHash } from 'node:crypto';

/**
 * The same script in fewer bytes. No text of it may hold a line that begins with `//`, and every statement ends with a
 * semicolon or a brace.
 *
 * @param {string} source
 * @returns {string}
 */
export function inlineScript(source) {
	return tight(source.replace(/^\s*\/\/.*\n/gm, ''));
}

/**
 * A script without space beside its signs; in its texts it goes as well, as between the selectors of a list.
 *
 * @param {string} script
 * @returns {string}
 */
export function tight(script) {
	return script
		.replace(/\s+/g, ' ')
		.replace(/ ?([^\w'$ ]+) ?/g, '$1')
		.trim();
}

/**
 * What allows a script or style of just this text in a policy, in quotes (https://www.w3.org/TR/CSP3/#grammardef-hash-source).
 *
 * @param {string} text
 * @returns {string}
 */
export function hashSource(text) {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
