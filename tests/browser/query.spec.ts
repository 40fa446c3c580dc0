// The address's query: what it can ask of a page, and that nonsense asks for nothing.
import type { Page } from '@playwright/test';
import { readPicture } from './boxes';
import { expect, test } from './console';
import { LOCALES } from './data';
import { open } from './steps';

/** What a reader sees of the view: the marks with their rows, the window, theme and digits. */
async function view(page: Page): Promise<unknown> {
	const { items, plot } = await readPicture(page);
	const window = await page.locator('.overview .window').boundingBox();
	const theme = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
	const drawn = items.map(({ name, row, labels }) => [name, row, labels.length]);
	return { plot, window, theme, drawn };
}

test('?theme=dark is dark, whatever the case', async ({ page }) => {
	for (const query of ['theme=dark', 'theme=Dark', 'theme=DARK']) {
		await open(page, `en/?${query}`);
		await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
	}
});

test('?labels=one writes one language and says so in the control', async ({ page }) => {
	await open(page, 'ar/?labels=one');
	await expect(page.locator('figure text[lang=en]')).toHaveCount(0);
	await expect(
		page.getByRole('radio', { name: LOCALES.ar.messages.labelsOne, exact: true })
	).toBeChecked();
});

test('?digits=arab writes Arabic digits in the picture', async ({ page }) => {
	await open(page, 'ar/?digits=arab');
	await expect(page.locator('figure .axis')).toContainText('٢٠٢٥');
	await expect(page.locator('figure .axis')).not.toContainText('2025');
});

test('?from= and ?to= show that period and no other', async ({ page }) => {
	await open(page, 'en/?from=2016-10&to=2016-12-31');
	const names = (await readPicture(page)).items.map(({ name }) => name);
	expect(names).toContain('2016-10-25-nuclear-cooperation-agreement');
	expect(names).not.toContain('2025-12-18-interior-ministers-riyadh');
	await expect(page.locator('figure .axis')).toContainText('2016');
	await expect(page.locator('figure .axis')).not.toContainText('2018');
});

/** Nonsense by parameter. Each address takes one of every line, so that a few loads try them all. */
const HOSTILE: readonly (readonly string[])[] = [
	[
		'from=2025-02-30',
		'from=2025-13',
		'from=NaN&to=Infinity',
		'from=2027&to=1991',
		'from=-1&to=1e9',
		'from=199X',
		'from=%E0%A4%A&to=%',
		'from=<script>alert(1)</script>',
		'from=2025-01-01T00:00:00Z',
		'from=2025-01-01T24:00',
		'from=2025-01T12:00',
		'from=٢٠٢٥',
		'from=2025/01/01',
		'from=2050&to=2060',
		'from=2025-06-01T12:00&to=2025-06-01T12:00',
		'from=99999999999999999999'
	],
	[
		'event=../../etc/passwd',
		'event=',
		'event=__proto__',
		'event=constructor',
		'event=%00',
		'event=2025-12-18',
		`event=${'9'.repeat(3000)}`,
		'event=<img src=x onerror=alert(1)>',
		'event=%22%5D%3A%3A',
		'event=0',
		'event=-1',
		'event=undefined',
		'event[]=a&event[]=b',
		'event=%F0%9F%92%A9',
		'event=e-2025',
		'event=%E2%80%AE'
	],
	[
		'labels=three&labels=',
		'labels=1',
		'labels=both;one',
		'labels=%00one',
		'labels=onE%20two',
		'labels=toString',
		'labels=null',
		'labels=[object Object]',
		'dir=up&digits=roman',
		'dir=rtl-ltr',
		'dir=%E2%80%AErtl',
		'dir=auto',
		'digits=hebr',
		'digits=0',
		'digits=latin',
		'digits=%2E%2E'
	],
	[
		'theme=%22%3E%3Cimg%20src=x%3E',
		'theme=darkest',
		'theme=',
		'theme=javascript:alert(1)',
		'theme=0',
		'theme=dark%00',
		'theme=dark,light',
		'theme=null',
		'__proto__[span]=1&constructor=x',
		`q=${'a'.repeat(5000)}`,
		'hasOwnProperty=1&toString=2',
		'category=../..&side=%00&kind=<b>',
		'FROM=1991&To=1992',
		'%66rom%00=1991',
		'&&&=&=&',
		'?from=1991?to=1992'
	]
];

test('hostile queries leave the page as it opens', async ({ page }) => {
	test.slow();
	await open(page, 'en/');
	const opening = await view(page);
	expect(HOSTILE.flat().length).toBeGreaterThanOrEqual(60);
	for (let k = 0; k < 16; k++) {
		// Another neighbour in each column: none hides what another does.
		const query = HOSTILE.map((values, column) => values[(k + column * 5) % values.length]).join(
			'&'
		);
		await open(page, `en/?${query}`);
		expect.soft(await view(page), query).toEqual(opening);
		expect
			.soft(await page.evaluate(() => location.search.length), query)
			.toBe(new URL(`?${query}`, page.url()).search.length);
	}
});
