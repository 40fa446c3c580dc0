// The shipped fonts for a file that stands alone: as rules with the fonts in them, and as widths of text.
import arabic400 from '$lib/fonts/plex-arabic-400.woff2?url';
import arabic600 from '$lib/fonts/plex-arabic-600.woff2?url';
import latin400 from '$lib/fonts/plex-latin-400.woff2?url';
import latin600 from '$lib/fonts/plex-latin-600.woff2?url';
import type { Measure } from '$lib/exports/svg-text';
import ranges from '$lib/fonts/ranges.json';

/** One font. */
export interface Face {
	/** Its name in files (svg-text.ts), and on the page (fonts.css). */
	readonly name: string;
	readonly here: string;
	readonly weight: 400 | 600;
	readonly url: string;
	/** The letters that it has, as `unicode-range`; one of them. */
	readonly range: string;
	readonly letter: string;
}

const LATIN = { name: 'IBM Plex Sans', here: 'Plex Latin', range: ranges.latin, letter: 'M' };
const ARABIC = {
	name: 'IBM Plex Sans Arabic',
	here: 'Plex Arabic',
	range: ranges.arabic,
	letter: 'م'
};
const FACES: readonly Face[] = [
	{ ...LATIN, weight: 400, url: latin400 },
	{ ...LATIN, weight: 600, url: latin600 },
	{ ...ARABIC, weight: 400, url: arabic400 },
	{ ...ARABIC, weight: 600, url: arabic600 }
];

/** The fonts that a text needs: the Arabic ones where it has such letters. */
export function facesIn(text: string): readonly Face[] {
	return FACES.filter(({ name }) => name === LATIN.name || /\p{Script=Arabic}/u.test(text));
}

/** An SVG document with the fonts that it needs, 20 kB each. Rejects where one cannot be had. */
export async function withFonts(svg: string): Promise<string> {
	const rules = facesIn(svg).map(async ({ name, weight, url, range }) => {
		const source = `url(data:font/woff2;base64,${await base64(url)}) format('woff2')`;
		return `@font-face{font-family:'${name}';font-weight:${weight};src:${source};unicode-range:${range}}`;
	});
	const faces = (await Promise.all(rules)).join(' ');
	return svg.replace('<style>', (style) => `${style}${faces} `);
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
		FACES.map(({ here, weight, letter }) => document.fonts.load(`${weight} 1em '${here}'`, letter))
	);
	const context = document.createElement('canvas').getContext('2d');
	return (text, weight) => {
		if (!context) return text.length * 0.6;
		context.font = `${weight} 100px 'Plex Arabic', 'Plex Latin', sans-serif`;
		return context.measureText(text).width / 100;
	};
}
