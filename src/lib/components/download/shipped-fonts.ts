// The shipped fonts for a file that stands alone: as rules with the fonts in them, and as widths of text.
import arabic400 from '$lib/fonts/plex-arabic-400.woff2?url';
import arabic600 from '$lib/fonts/plex-arabic-600.woff2?url';
import latin400 from '$lib/fonts/plex-latin-400.woff2?url';
import latin600 from '$lib/fonts/plex-latin-600.woff2?url';
import ranges from '$lib/fonts/ranges.json';
import type { Measure } from '$lib/exports/svg-text';

/** Names as in files (svg-text.ts) and on the page (fonts.css). */
const FACES = [
	{ name: 'IBM Plex Sans', here: 'Plex Latin', weight: 400, url: latin400, range: ranges.latin },
	{ name: 'IBM Plex Sans', here: 'Plex Latin', weight: 600, url: latin600, range: ranges.latin },
	{
		name: 'IBM Plex Sans Arabic',
		here: 'Plex Arabic',
		weight: 400,
		url: arabic400,
		range: ranges.arabic
	},
	{
		name: 'IBM Plex Sans Arabic',
		here: 'Plex Arabic',
		weight: 600,
		url: arabic600,
		range: ranges.arabic
	}
] as const;

const ARABIC = /\p{Script=Arabic}/u;

/** `@font-face` rules for the text of `markup`, 20 kB a face. Rejects where a font cannot be had. */
export async function fontRules(markup: string): Promise<string> {
	const faces = FACES.filter(({ range }) => range === ranges.latin || ARABIC.test(markup));
	const rules = faces.map(async ({ name, weight, url, range }) => {
		const source = `url(data:font/woff2;base64,${await base64(url)}) format('woff2')`;
		return `@font-face{font-family:'${name}';font-weight:${weight};src:${source};unicode-range:${range}}`;
	});
	return (await Promise.all(rules)).join(' ');
}

async function base64(url: string): Promise<string> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	const bytes = new Uint8Array(await response.arrayBuffer());
	return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Widths of text in the page's fonts, once they are there. */
export async function pageMeasure(): Promise<Measure> {
	await Promise.all(
		FACES.map(({ here, weight }) => document.fonts.load(`${weight} 1em '${here}'`, 'aا'))
	);
	const context = document.createElement('canvas').getContext('2d');
	return (text, weight) => {
		if (!context) return text.length * 0.6;
		context.font = `${weight} 100px 'Plex Arabic', 'Plex Latin', sans-serif`;
		return context.measureText(text).width / 100;
	};
}
