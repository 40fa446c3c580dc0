// A picture of few colours as a PNG with a palette (https://www.w3.org/TR/png-3/#11PLTE): a quarter of the size of the
// renderer's own. No package that is kept up writes palettes without bringing a whole image library along.
import { promisify } from 'node:util';
import { crc32, deflate, type ZlibOptions } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const compressed = promisify<Buffer, ZlibOptions, Buffer>(deflate);
const LARGEST_PALETTE = 256;

/**
 * The PNG of opaque pixels (RGBA, 8 bits a channel), or undefined where even alike colours are more than a palette
 * holds. Colours that share the upper four bits of each channel become the most frequent of them, so that plain areas
 * keep theirs to the bit and edges of letters keep sixteen steps.
 */
export async function indexedPng(
	pixels: Uint8Array,
	width: number,
	height: number
): Promise<Buffer | undefined> {
	const palette = paletteOf(pixels);
	if (palette.length > LARGEST_PALETTE) return undefined;
	const positions = new Map(palette.map((colour, i) => [bucketOf(colour), i]));
	// Each line begins with its filter: none.
	const lines = Buffer.alloc((width + 1) * height);
	let position = 0;
	eachPixel(pixels, (colour, at, isNew) => {
		if (isNew) position = positions.get(bucketOf(colour)) ?? 0;
		lines[at + Math.floor(at / width) + 1] = position;
	});
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// Eight bits a pixel, with a palette; the rest is zero: the only compression, no interlace.
	header.set([8, 3], 8);
	const colours = palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
	// The best compression takes longer than the drawing: in a thread of its own.
	const data = await compressed(lines, { level: 9 });
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		chunk('PLTE', Buffer.from(colours)),
		chunk('IDAT', data),
		chunk('IEND', Buffer.alloc(0))
	]);
}

/** One colour for each bucket, as 0xRRGGBB, in order of first appearance. */
function paletteOf(pixels: Uint8Array): number[] {
	const counts = new Map<number, number>();
	let [last, run] = [-1, 0];
	const count = () => counts.set(last, (counts.get(last) ?? 0) + run);
	eachPixel(pixels, (colour, _, isNew) => {
		if (isNew && run > 0) count();
		if (isNew) [last, run] = [colour, 0];
		run += 1;
	});
	if (run > 0) count();
	const best = new Map<number, number>();
	for (const [colour, count] of counts) {
		const bucket = bucketOf(colour);
		const known = best.get(bucket);
		if (known === undefined || count > (counts.get(known) ?? 0)) best.set(bucket, colour);
	}
	return [...best.values()];
}

/** Colours as 0xRRGGBB with their position, and whether the one before was another: mostly it was the same. */
function eachPixel(
	pixels: Uint8Array,
	visit: (colour: number, at: number, isNew: boolean) => void
): void {
	let last = -1;
	for (let i = 0, at = 0; i < pixels.length; i += 4, at++) {
		const colour = ((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0);
		visit(colour, at, colour !== last);
		last = colour;
	}
}

function bucketOf(colour: number): number {
	return colour & 0xf0f0f0;
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
}
