// An SVG document as a PNG. As a `data:` address it needs no more of the page's policy than icons do (`img-src data:`);
// its own styles and fonts lie in it, since a picture fetches nothing.

/** The picture, `scale` times as large. Rejects where the browser cannot draw it. */
export async function svgPng(svg: string, scale: number): Promise<Blob> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(image.width * scale);
	canvas.height = Math.round(image.height * scale);
	const context = canvas.getContext('2d');
	context?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => {
			if (blob) resolve(blob);
			else reject(new Error(`no PNG of ${canvas.width} × ${canvas.height} pixels`));
		}, 'image/png');
	});
}
