// The rules that draw the picture: those of the page itself, so that page and files agree.
import tokensCss from '$lib/styles/tokens.css?raw';
import { drawingStyle, SCOPE } from '$lib/exports/svg-style';
import { readTokens } from '$lib/exports/tokens';
import { homeAddress } from './addresses';

/** Colours on paper. */
export const TOKENS = readTokens(tokensCss, 'light');

const sheets = new Map<string, Promise<string>>();
const rules = new Map<string, string>();

/** Plain rules for the classes in `markup`. `fetch` is the endpoint's own: the page is written out once. */
export async function figureStyle(
	fetch: typeof globalThis.fetch,
	lang: string,
	markup: string
): Promise<string> {
	const known = sheets.get(lang) ?? pageSheet(fetch, lang);
	sheets.set(lang, known);
	const sheet = await known;
	const key = `${lang} ${markup}`;
	const style = rules.get(key) ?? drawingStyle(sheet, markup, TOKENS);
	rules.set(key, style);
	return style;
}

/** The style sheets that stand in the page of the timeline (svelte.config.js: inlineStyleThreshold). */
async function pageSheet(fetch: typeof globalThis.fetch, lang: string): Promise<string> {
	const html = await (await fetch(homeAddress(lang))).text();
	const sheets = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
	if (!sheets.some((css) => css.includes(SCOPE))) {
		throw new Error(`no style in ${homeAddress(lang)}: the picture's file needs it there`);
	}
	return sheets.join('\n');
}
