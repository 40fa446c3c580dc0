// What the YAML library reports, in words that say what to do.
import type { YAMLError } from 'yaml';

const REMEDIES: Readonly<Partial<Record<YAMLError['code'], string>>> = {
	TAB_AS_INDENT: 'indent with spaces, not with tabs',
	BAD_INDENT: 'indent this line like the fields around it',
	MULTILINE_IMPLICIT_KEY: 'a line may be missing its colon, or a quotation mark is not closed',
	MISSING_CHAR: 'a bracket, comma, colon or quotation mark is missing',
	BLOCK_AS_IMPLICIT_KEY: 'text that holds a colon and a space needs quotation marks',
	UNEXPECTED_TOKEN: 'text with such a character needs quotation marks',
	BAD_SCALAR_START: 'text that begins with such a character needs quotation marks',
	BAD_DQ_ESCAPE: 'write \\\\ for a backslash, or use single quotation marks',
	BLOCK_IN_FLOW: 'within { } and [ ] write { } and [ ] only',
	KEY_OVER_1024_CHARS: 'a field name is far too long; a quotation mark may be missing'
};

/** The library names other faults too where a line begins with a tab. */
const TABS = 'Tabs are not allowed as indentation';

/** `YAML fault: Tabs are not allowed as indentation; indent with spaces, not with tabs`. */
export function syntaxMessage({ code, message, pos }: YAMLError, text: string): string {
	const line = text.slice(text.lastIndexOf('\n', pos[0] - 1) + 1, pos[0] + 1);
	if (/^ *\t/.test(line)) return `YAML fault: ${TABS}; ${REMEDIES.TAB_AS_INDENT ?? ''}`;
	const [first = 'not understood'] = message.split('\n');
	const remedy = REMEDIES[code] ?? 'mend the line';
	return `YAML fault: ${first.replace(/[.:]$/, '')}; ${remedy}`;
}
