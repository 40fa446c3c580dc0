// Widths of titles in the shipped fonts, shaped at build so that nothing measures in the browser.
// HarfBuzz is what browsers shape with; resvg's boxes leave out the white around the letters.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Buffer as Line, Face, Font, shape } from 'harfbuzzjs';
import ranges from '../fonts/ranges.json' with { type: 'json' };
import type { Lang } from '../model/types';

/** The weights that are shipped. */
export type Weight = 400 | 600;

/** A title to be measured; `id` and `lang` are for the caller, the letters tell the script. */
export interface TitleText {
	readonly id: string;
	readonly lang: Lang;
	readonly text: string;
	readonly weight: Weight;
}

const FILES = {
	latin: {
		400: 'ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
		600: 'ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf'
	},
	arabic: {
		400: 'ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
		600: 'ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf'
	}
} as const;
type Script = keyof typeof FILES;

/** The letters of `unicode-range: U+60C, U+621-63A` as a character class of a regular expression. */
const letters = ranges.arabic
	.replaceAll(', ', '')
	.replaceAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g, (_, first: string, last?: string) =>
		last ? `\\u{${first}}-\\u{${last}}` : `\\u{${first}}`
	);
const ARABIC = new RegExp(`^[${letters}]`, 'u');
/** Stretches of text with one font. */
const RUNS = new RegExp(`[${letters}]+|[^${letters}]+`, 'gu');

/**
 * Widths in em (CSS pixels at a font size of one pixel), rounded up to a hundredth, in the order of
 * `strings`. Each letter comes from the font that fonts.css gives it, so that Latin words, digits
 * and spaces inside Arabic text are right. A letter that no shipped font has counts as Plex's
 * "missing" box, 0.6 em or so.
 */
export function textWidths(strings: readonly string[], weight: Weight): number[] {
	return strings.map((text) => roundedUp(textAdvance(text, weight)));
}

/** Width of a text in em, as it is. */
export function textAdvance(text: string, weight: Weight): number {
	return (text.match(RUNS) ?? []).reduce((sum, run) => sum + advance(run, weight), 0);
}

/** A width rounded up to a hundredth of an em. */
export function roundedUp(width: number): number {
	return Math.max(0, Math.ceil(width * 100 - 1e-6)) / 100;
}

/** Widths of titles of mixed languages and weights, in em and in the order given. */
export function titleWidths(titles: readonly TitleText[]): number[] {
	return titles.flatMap(({ text, weight }) => textWidths([text], weight));
}

/** Advance in em of text that has one font. */
function advance(run: string, weight: Weight): number {
	const font = fontOf(ARABIC.test(run) ? 'arabic' : 'latin', weight);
	const line = new Line();
	line.addText(run);
	line.guessSegmentProperties();
	shape(font, line);
	return line.getGlyphPositions().reduce((sum, glyph) => sum + glyph.xAdvance, 0) / font.face.upem;
}

const fonts = new Map<string, Font>();

function fontOf(script: Script, weight: Weight): Font {
	const file = FILES[script][weight];
	const known = fonts.get(file);
	if (known) return known;
	const require = createRequire(import.meta.url);
	const bytes = readFileSync(require.resolve(`@expo-google-fonts/${file}`));
	const font = new Font(new Face(new Blob(new Uint8Array(bytes).buffer)));
	fonts.set(file, font);
	return font;
}
