// Larger text, more space, a window enlarged fourfold, and a thumb: everything can still be read and pressed.
import type { Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, test } from './console';
import { timeline } from './data';
import { tooSmall, unreadable } from './readable';
import { FRAMES, KINDS, STATES } from './states';
import { open, openEmbed, settled } from './steps';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.slow();

/** WCAG 2.2, 1.4.12, as a reader's own style sheet says it; in the picture titles are drawn to their measure. */
const SPACED = `
	* { line-height: 1.5 !important; }
	p { margin-block-end: 2em !important; }
	:not(svg *) { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
`;

/** A style sheet that the page's own policy of styles does not hold back, as a reader's is not. */
async function withStyles(page: Page, css: string): Promise<void> {
	await page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	}, css);
	await settled(page);
}

async function expectReadable(page: Page, how: string): Promise<void> {
	expect.soft(await unreadable(page), how).toEqual([]);
	await expectNoSidewaysScroll(page);
}

/** One after the other, on the page as it stands. */
async function enlarge(page: Page): Promise<void> {
	expect.soft(await tooSmall(page), 'targets').toEqual([]);
	await withStyles(page, SPACED);
	await expectReadable(page, 'spaced');
	await page.evaluate(() => (document.adoptedStyleSheets = []));
	await withStyles(page, ':root { font-size: 200% !important; }');
	await expectReadable(page, 'twice as large');
	await page.evaluate(() => (document.adoptedStyleSheets = []));
}

/** Each width in one language: all of it takes minutes. */
const READ_AT = { 1280: 'en', 390: 'ar' } as const;

for (const width of [1280, 390] as const) {
	const lang = READ_AT[width];
	for (const kind of [...KINDS, ...FRAMES]) {
		test(`/${lang}/${kind} can be read and pressed at ${width} px, spaced and enlarged`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height: 900 });
			await (FRAMES.includes(kind) ? openEmbed : open)(page, `${lang}/${kind}`);
			await enlarge(page);
		});
	}
	for (const [name, reach] of Object.entries(STATES)) {
		test(`the timeline with ${name} can be read and pressed at ${width} px, spaced and enlarged`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height: 900 });
			await reach(page, lang);
			await enlarge(page);
		});
	}
}

/** The event whose figures have the longest word in their units. */
const figured = timeline.events
	.flatMap(({ id, figures }) =>
		figures.flatMap(({ unit }) => (unit?.['en'] ?? '').split(' ').map((word) => ({ id, word })))
	)
	.reduce((a, b) => (b.word.length > a.word.length ? b : a));

for (const kind of [...KINDS, `event/${figured.id}/`]) {
	test(`/en/${kind} can be read at 390 px, twice as large`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 900 });
		await open(page, `en/${kind}`);
		await withStyles(page, ':root { font-size: 200% !important; }');
		await expectReadable(page, 'twice as large');
	});
}

/** 1280 by 1024 px, enlarged fourfold. */
const FOURFOLD = { width: 320, height: 256 };

for (const kind of KINDS) {
	test(`/ar/${kind} can be read enlarged fourfold`, async ({ page }) => {
		await page.setViewportSize(FOURFOLD);
		await open(page, `ar/${kind}`);
		await expectReadable(page, 'enlarged fourfold');
	});
}

test('enlarged fourfold the panel scrolls as a whole, and its way out stays', async ({ page }) => {
	await page.setViewportSize(FOURFOLD);
	await STATES['the panel open']?.(page, 'en');
	const sheet = page.getByRole('dialog');
	const close = sheet.locator('.close');
	await sheet.locator('.actions').scrollIntoViewIfNeeded();
	await expect(close).toBeInViewport({ ratio: 1 });
	await sheet.locator('.sources').scrollIntoViewIfNeeded();
	const head = await sheet.locator('.head').boundingBox();
	const told = await sheet.locator('.told').boundingBox();
	if (!head || !told) throw new Error('no panel is seen');
	const top = Math.max(head.y + head.height, told.y);
	// Most of the window is there to read in.
	const room = Math.min(FOURFOLD.height, told.y + told.height) - top;
	expect(room).toBeGreaterThan(FOURFOLD.height / 2);
});
