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

const HOSTILE = [
	'from=2025-02-30',
	'from=2025-13',
	'from=NaN&to=Infinity',
	'from=2027&to=1991',
	'from=-1&to=1e9',
	'from=199X',
	'to=%00',
	'from=%E0%A4%A&to=%',
	'from=<script>alert(1)</script>',
	'from=2025-01-01T00:00:00Z',
	'from=٢٠٢٥',
	'labels=three&labels=',
	'theme=%22%3E%3Cimg%20src=x%3E',
	'dir=up&digits=roman',
	'__proto__[span]=1&constructor=x',
	`q=${'a'.repeat(5000)}`,
	'event=../../etc/passwd'
];

test('hostile queries leave the page as it opens', async ({ page }) => {
	test.slow();
	await open(page, 'en/');
	const opening = await view(page);
	for (const query of HOSTILE) {
		await open(page, `en/?${query}`);
		expect.soft(await view(page), query).toEqual(opening);
	}
});
