// Cards as PNG files. Drawing one takes time: it happens beside the main thread, while other pages are written, and a
// card that was drawn before is taken from a folder outside of git. Its name there is the hash of all that it shows and
// of what draws it.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png.server';
import { version as renderer } from '@resvg/resvg-js/package.json';
import { version as arabic } from '@expo-google-fonts/ibm-plex-sans-arabic/package.json';
import { version as latin } from '@expo-google-fonts/ibm-plex-sans/package.json';

/** A new number where indexed-png.server.ts writes other bytes. */
const ENCODING = '1';

const FOLDER =
	process.env.CARD_CACHE ?? join('node_modules', '.cache', 'relations-timeline', 'cards');

const require = createRequire(import.meta.url);
const fontFiles = [
	'ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
	'ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf',
	'ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
	'ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf'
].map((file) => require.resolve(`@expo-google-fonts/${file}`));

/** The PNG of a card's SVG. */
export async function cardResponse(svg: string): Promise<Response> {
	return new Response(new Uint8Array(await cardPng(svg)), {
		headers: { 'content-type': 'image/png' }
	});
}

async function cardPng(svg: string): Promise<Buffer> {
	const hash = createHash('sha256')
		.update([ENCODING, renderer, latin, arabic, svg].join('\0'))
		.digest('hex');
	const file = join(FOLDER, `${hash}.png`);
	try {
		return readFileSync(file);
	} catch {
		const png = await draw(svg);
		keep(file, png);
		return png;
	}
}

async function draw(svg: string): Promise<Buffer> {
	const image = await renderAsync(svg, { font: { fontFiles, loadSystemFonts: false } });
	const { pixels, width, height } = image;
	return (await indexedPng(pixels, width, height)) ?? image.asPng();
}

/** Whole or not at all: several builds may run at once. Where nothing can be written, cards are drawn each time. */
function keep(file: string, png: Buffer): void {
	const draft = `${file}.${process.pid}`;
	try {
		mkdirSync(FOLDER, { recursive: true });
		writeFileSync(draft, png);
		renameSync(draft, file);
	} catch {
		// The card is drawn; only the next build has to do it again.
	}
}
