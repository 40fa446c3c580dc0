// Characters that no data file may hold: what cannot be seen, or makes text read in another order than it is written.

/**
 * C0 controls but tab and line ends, DEL, C1; bidi marks, embeddings, overrides and isolates
 * (https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters); line and paragraph
 * separators; byte-order marks inside the text; halves of surrogate pairs; noncharacters.
 * A carriage return is allowed before a line feed only.
 */
const FORBIDDEN =
	// eslint-disable-next-line no-control-regex -- control characters are what is looked for
	/[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF\p{Cs}]|\r(?!\n)/gu;
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/** More than these would only repeat the same mistake. */
const MOST = 20;

/** Offset and message of every forbidden character, the first twenty by name. */
export function characterFaults(text: string): [offset: number, message: string][] {
	const faults: [number, string][] = [];
	for (const { index, 0: character } of text.matchAll(FORBIDDEN)) {
		if (faults.length === MOST) {
			faults.push([index, 'more characters that are not allowed follow from here']);
			break;
		}
		const kind = BIDI.test(character) ? 'bidi control' : 'control';
		const name = codePoint(character);
		faults.push([index, `the ${kind} character ${name} is not allowed: delete it`]);
	}
	return faults;
}

/** The same text, of the same length, with U+FFFD for what is forbidden: YAML's lexer uses some of it. */
export function harmless(text: string): string {
	return text.replace(FORBIDDEN, '\uFFFD');
}

/** The text for a terminal: forbidden characters written as `<U+202E>`. */
export function visible(text: string): string {
	return text.replace(FORBIDDEN, (character) => `<${codePoint(character)}>`);
}

function codePoint(character: string): string {
	const digits = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
	return `U+${digits.padStart(4, '0')}`;
}
