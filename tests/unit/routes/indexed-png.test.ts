import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { indexedPng } from '../../../src/routes/indexed-png.server';

/** The pixels of a PNG as another program reads them. */
function decoded(png: Buffer, width: number, height: number): number[] {
	const href = `data:image/png;base64,${png.toString('base64')}`;
	const image = `<image width="${width}" height="${height}" image-rendering="optimizeSpeed" href="${href}"/>`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
	return [...new Resvg(svg).render().pixels];
}

test('plain colours come back to the bit, in their places', async () => {
	const pixels = [
		[20, 32, 46],
		[255, 255, 255],
		[11, 92, 51],
		[255, 255, 255],
		[13, 124, 168],
		[0, 0, 0]
	];
	const bytes = Uint8Array.from(pixels.flatMap((rgb) => [...rgb, 255]));
	const png = await indexedPng(bytes, 3, 2);
	expect(png && decoded(png, 3, 2)).toEqual([...bytes]);
});

test('a colour becomes the most frequent of those that are alike', async () => {
	const bytes = Uint8Array.from([16, 16, 16, 255, 17, 17, 17, 255, 17, 17, 17, 255]);
	const png = await indexedPng(bytes, 3, 1);
	expect(png && decoded(png, 3, 1)).toEqual([17, 17, 17, 255, 17, 17, 17, 255, 17, 17, 17, 255]);
});

test('a picture of many colours is refused', async () => {
	const many = Uint8Array.from(
		Array.from({ length: 4096 }, (_, n) => [n * 16, n, n >> 4, 255]).flat()
	);
	expect(await indexedPng(many, 64, 64)).toBeUndefined();
});
