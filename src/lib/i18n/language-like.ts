// The language of a name that came without one: that of the known name in the same script.

const SCRIPTS = [/\p{Script=Arabic}/u, /\p{Script=Cyrillic}/u, /\p{Script=Latin}/u];

/** The script of a text's first letter, as a position in `SCRIPTS`; -1 for another one, or none. */
function scriptOf(text: string): number {
	const letter = /\p{L}/u.exec(text)?.[0] ?? '';
	return SCRIPTS.findIndex((script) => script.test(letter));
}

/**
 * Which of `names`, by language, is written like `text`; undefined where the page's own is, and where none is. Arabic
 * has one language here, Cyrillic the first one that is named.
 */
export function languageLike(
	text: string,
	names: Readonly<Record<string, string>>,
	own: string
): string | undefined {
	const script = scriptOf(text);
	const same = (name = '') => script >= 0 && scriptOf(name) === script;
	if (same(names[own])) return undefined;
	return Object.keys(names).find((lang) => same(names[lang]));
}
