// `npm run fonts`: cuts the full IBM Plex fonts down to src/lib/fonts/ranges.json and writes the
// four woff2 files, fonts.css, fallback.css and the licence beside it. The results are committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Buffer as Text, Face, Font, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { FALLBACK_HEAD, HEAD, SAMPLES, faceRule, fallbackRules } from './font-face.js';

const require = createRequire(import.meta.url);
const folder = new URL('../lib/fonts/', import.meta.url);
const ranges = JSON.parse(readFileSync(new URL('ranges.json', folder), 'utf8'));

/** What the shipped files are cut from. Arabic is listed without its own Latin letters. */
const FONTS = [
	{
		script: 'latin',
		family: 'Plex Latin',
		weight: 400,
		file: 'ibm-plex-sans/400Regular/IBMPlexSans_400Regular'
	},
	{
		script: 'latin',
		family: 'Plex Latin',
		weight: 600,
		file: 'ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold'
	},
	{
		script: 'arabic',
		family: 'Plex Arabic',
		weight: 400,
		file: 'ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular'
	},
	{
		script: 'arabic',
		family: 'Plex Arabic',
		weight: 600,
		file: 'ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold'
	}
];

/** Everything that shapes running text; stylistic sets, fractions and superiors are left out. */
const FEATURES =
	'ccmp locl rlig rclt calt liga init medi fina isol curs kern mark mkmk tnum lnum'.split(' ');

/** The characters of a CSS `unicode-range`. */
function characters(range) {
	return range.split(', ').flatMap((part) => {
		const [first, last = first] = part
			.slice(2)
			.split('-')
			.map((hex) => parseInt(hex, 16));
		return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
	});
}

/** Mean advance over the sample of the script, and the ascent and descent lines; all in em. */
function metrics(bytes, script) {
	const face = new Face(
		new Blob(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
	);
	const font = new Font(face);
	const text = new Text();
	text.addText(SAMPLES[script]);
	text.guessSegmentProperties();
	shape(font, text);
	const width = text.getGlyphPositions().reduce((sum, glyph) => sum + glyph.xAdvance, 0);
	const { ascender, descender } = font.hExtents();
	return {
		advance: width / SAMPLES[script].length / face.upem,
		ascent: ascender / face.upem,
		descent: -descender / face.upem
	};
}

const rules = [];
const fallbacks = [];
for (const { script, family, weight, file } of FONTS) {
	const bytes = readFileSync(require.resolve(`@expo-google-fonts/${file}.ttf`));
	const name = `plex-${script}-${weight}.woff2`;
	const subset = await subsetFont(bytes, characters(ranges[script]).join(''), {
		targetFormat: 'woff2',
		noHinting: true,
		keepFeatures: FEATURES
	});
	writeFileSync(new URL(name, folder), subset);
	rules.push(faceRule({ family, weight, name, range: ranges[script] }));
	fallbacks.push(
		...fallbackRules({ family, script, weight, range: ranges[script], ...metrics(bytes, script) })
	);
	console.log(`${name} ${(subset.length / 1000).toFixed(1)} kB`);
}

writeFileSync(new URL('fonts.css', folder), [HEAD, ...rules].join('\n\n') + '\n');
writeFileSync(new URL('fallback.css', folder), [FALLBACK_HEAD, ...fallbacks].join('\n\n') + '\n');
writeFileSync(
	new URL('LICENSE', folder),
	readFileSync(require.resolve('@expo-google-fonts/ibm-plex-sans/LICENSE_FONT'))
);
