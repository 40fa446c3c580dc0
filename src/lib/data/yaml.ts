// Text → a document whose every value knows its line and column. Whatever YAML offers beyond plain
// maps, lists and words (aliases, tags, several documents) is refused; nothing here throws.
import { Composer, type Document, type YAMLError } from 'yaml';
import { characterFaults, harmless } from './characters';
import { decode } from './decode';
import { lineIndex } from './line-index';
import type { Path } from './loose';
import type { Fault } from './problem';
import { syntaxMessage } from './syntax-message';
import { DEEPEST, tokenise } from './tokenise';
import { locate } from './yaml-position';
import { plainValue } from './yaml-value';

/** 64 MiB. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** A file that was read; `value` is undefined where it could not be understood at all. */
export interface PositionedDocument {
	readonly value: unknown;
	readonly faults: readonly Fault[];
	/** Line and column (from 1) of a value, of its key, or of the nearest thing around it. */
	readonly at: (path: Path, part?: 'key' | 'value') => { line: number; column: number };
}

/** Reads one YAML file: its bytes, or its text. */
export function readDocument(file: Uint8Array | string): PositionedDocument {
	const size = typeof file === 'string' ? Buffer.byteLength(file) : file.byteLength;
	if (size > LARGEST_FILE) return unreadable([tooLarge()]);
	const decoded = typeof file === 'string' ? { text: file.replace(/^\uFEFF/, '') } : decode(file);
	return 'faults' in decoded ? unreadable(decoded.faults) : parse(decoded.text);
}

/** The fault of a file over the limit. */
export function tooLarge(): Fault {
	return { line: 1, column: 1, message: 'the file is larger than 64 MiB: split the data' };
}

/** A document that stands for a file nobody could read. */
export function unreadable(faults: readonly Fault[]): PositionedDocument {
	return { value: undefined, faults, at: () => ({ line: 1, column: 1 }) };
}

function parse(text: string): PositionedDocument {
	const place = lineIndex(text);
	const located = ([offset, message]: readonly [number, string]): Fault => ({
		...place(offset),
		message
	});
	const characters = characterFaults(text).map(located);
	const { tokens, tooDeep } = tokenise(harmless(text));
	if (tooDeep !== undefined) {
		const message = `nested more than ${DEEPEST} levels deep: flatten it`;
		return unreadable([...characters, located([tooDeep, message])]);
	}
	const syntax: [number, string][] = [];
	for (const { offset } of tokens.filter(({ type }) => type === 'directive')) {
		syntax.push([offset, 'a YAML directive is not allowed: remove the line']);
	}
	for (const { offset } of tokens.filter(({ type }) => type === 'document').slice(1)) {
		syntax.push([offset, 'a second YAML document begins here: a file holds one; remove the ---']);
	}
	const composer = new Composer({ version: '1.2', schema: 'core', uniqueKeys: false });
	const documents: Document.Parsed[] = [...composer.compose(tokens, true, text.length)];
	// The first alone: the others follow from it, and all of them may from a character that is not allowed.
	const [error] = documents.flatMap(({ errors }) => errors.filter(isOwn));
	if (error && characters.length === 0) syntax.push([error.pos[0], syntaxMessage(error, text)]);
	const contents = documents[0]?.contents;
	const { value, faults } = plainValue(contents, text);
	const all = [...characters, ...[...syntax, ...faults].map(located)];
	if (error || syntax.length > 0) return unreadable(all);
	return {
		value,
		faults: all,
		at: (path, part = 'value') => place(locate(contents, path, part))
	};
}

/** Tags that nobody knows are named by plainValue, as every tag is; further documents above. */
function isOwn({ code }: YAMLError): boolean {
	return code !== 'TAG_RESOLVE_FAILED' && code !== 'MULTIPLE_DOCS';
}
