// Text → YAML's concrete syntax, given up as soon as it nests too deep: the steps after it recurse.
import { Lexer, Parser, type CST } from 'yaml';

/** Levels of maps and lists within each other. */
export const DEEPEST = 32;

/** The tokens of a file, or the offset at which it nests deeper than `DEEPEST`. */
export function tokenise(text: string): { tokens: CST.Token[]; tooDeep?: number } {
	const parser = new Parser();
	const tokens: CST.Token[] = [];
	for (const lexeme of new Lexer().lex(text)) {
		for (const token of parser.next(lexeme)) tokens.push(token);
		if (depth(parser.stack) > DEEPEST) return { tokens, tooDeep: parser.offset - 1 };
	}
	for (const token of parser.end()) tokens.push(token);
	return { tokens };
}

/** The stack holds the document, the open collections and perhaps one scalar. */
function depth(stack: readonly CST.Token[]): number {
	const top = stack.at(-1);
	const scalar = top !== undefined && !('items' in top) && top.type !== 'document';
	return stack.length - 1 - (scalar ? 1 : 0);
}
