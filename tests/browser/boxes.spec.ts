// Nothing in the picture covers anything else or is cut off: measured on what is drawn.
import { cut, overlaps, readPicture } from './boxes';
import { expect, test } from './console';
import { LANGS, pictures } from './data';
import { open, resize, WIDTHS } from './steps';

const OTHER_WAY = { ar: 'ltr', en: 'rtl' } as const;

/** Each page in both label languages and in one; two pages with time running the other way. */
const addresses = LANGS.flatMap((lang) => [
	...pictures(lang).flatMap((path) => ['both', 'one'].map((labels) => `${path}?labels=${labels}`)),
	...[`${lang}/`, `${lang}/period/all/`].map((path) => `${path}?dir=${OTHER_WAY[lang]}`)
]);

for (const address of addresses) {
	test(`/${address}: labels and marks stand free and whole at every width`, async ({ page }) => {
		await open(page, address);
		for (const width of WIDTHS) {
			await resize(page, width);
			const picture = await readPicture(page);
			expect.soft(overlaps(picture), `overlaps at ${width} px`).toEqual([]);
			expect.soft(cut(picture, width), `cut at ${width} px`).toEqual([]);
		}
	});
}

/** Between the widths that pictures are prerendered for, and beyond them. */
for (const width of [1600, 1000, 600, 320]) {
	test(`before any script the picture is free and whole at ${width} px too`, async ({ plain }) => {
		await plain.setViewportSize({ width, height: 900 });
		for (const lang of LANGS) {
			await plain.goto(`${lang}/`);
			const picture = await readPicture(plain);
			expect.soft(overlaps(picture), lang).toEqual([]);
			expect.soft(cut(picture, width), lang).toEqual([]);
		}
	});
}
