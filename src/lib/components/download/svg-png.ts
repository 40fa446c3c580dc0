// An SVG document as a PNG. As a `data:` address it needs no more of the page's policy than icons do (`img-src data:`);
// its own styles and fonts lie in it, since a picture fetches nothing.
import { facesIn, type Face } from './shipped-fonts';

/** Below the picture, outside of the PNG: a strip with a letter of each font, in cells so wide. CSS pixels. */
const STRIP = 24;
/** Between two looks at it, and how long to look, milliseconds. */
const PAUSE = 40;
const PATIENCE = 10_000;

/** The picture, `scale` times as large. Rejects where the browser cannot draw it. */
export async function svgPng(svg: string, scale: number): Promise<Blob> {
	const faces = facesIn(svg);
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(withStrip(svg, faces))}`;
	await image.decode();
	await fontsDrawn(image, faces.length);
	const canvas = canvasOf(image.width * scale, (image.height - STRIP) * scale);
	const [width, height] = [image.width * scale, image.height * scale];
	canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => {
			if (blob) resolve(blob);
			else reject(new Error(`no PNG of ${canvas.width} × ${canvas.height} pixels`));
		}, 'image/png');
	});
}

/** The document with the strip: `pictureSvg` writes its root's height just before its `viewBox`. */
function withStrip(svg: string, faces: readonly Face[]): string {
	const taller = svg.replace(
		/ height="(\d+)" viewBox="0 0 (\d+) \d+"/,
		(_, height: string, width: string) => {
			const sum = Number(height) + STRIP;
			return ` height="${sum}" viewBox="0 0 ${width} ${sum}" data-picture="${height}"`;
		}
	);
	const height = Number(/ data-picture="(\d+)"/.exec(taller)?.[1]);
	const letters = faces.map(
		({ name, weight, letter }, k) =>
			`<text x="${(k + 0.2) * STRIP}" y="${height + 0.7 * STRIP}" font-family="'${name}'" font-weight="${weight}" font-size="14">${letter}</text>`
	);
	return taller.replace(/<\/svg>\s*$/, `${letters.join('')}</svg>`);
}

/** Fonts in a picture come later than the picture, and no event tells of them: their letters do, once there is ink. */
async function fontsDrawn(image: HTMLImageElement, faces: number): Promise<void> {
	const canvas = canvasOf(faces * STRIP, STRIP);
	const context = canvas.getContext('2d', { willReadFrequently: true });
	const hasInk = (k: number) =>
		context?.getImageData(k * STRIP, 0, STRIP, STRIP).data.some((value) => value > 0);
	for (const end = performance.now() + PATIENCE; performance.now() < end;) {
		context?.clearRect(0, 0, canvas.width, canvas.height);
		context?.drawImage(image, 0, STRIP - image.height);
		if (Array.from({ length: faces }, (_, k) => k).every(hasInk)) return;
		await new Promise((done) => setTimeout(done, PAUSE));
	}
	throw new Error('the fonts of the picture did not come');
}

function canvasOf(width: number, height: number): HTMLCanvasElement {
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(width);
	canvas.height = Math.round(height);
	return canvas;
}
