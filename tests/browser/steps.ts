// What a reader does first: opens a page and waits until it is ready.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectNoSidewaysScroll } from './console';

/** Opens an address below the root and waits until its scripts and fonts are at work. */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await ready(page);
	await expectNoSidewaysScroll(page);
}

/** Two cores that do other things besides may take long over the first page. */
const PATIENT = { timeout: 20_000 };

/** A sign of the reader's that means nothing else: scripts wait for one, or for longer than a test should (first-sign.ts). */
export async function sign(page: Page): Promise<void> {
	await page.keyboard.press('Shift');
}

/** Kit adds its announcer once the page is alive (one without scripts never has it), and the picture is drawn then. */
export async function ready(page: Page): Promise<void> {
	await sign(page);
	await expect(page.locator('#svelte-announcer')).toBeAttached(PATIENT);
	if ((await page.locator('.picture').count()) > 0) {
		await expect(page.locator('.picture[data-drawn]')).toBeAttached(PATIENT);
	}
	await fonts(page);
}

/** Opens an embed by itself, and waits until it answers: a page that is alive without Kit. */
export async function openEmbed(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await sign(page);
	await expect(page.locator('.picture[data-drawn]')).toBeAttached(PATIENT);
	await fonts(page);
}

/** Opens a page of the same host with nothing but this in it: an embed in a frame, say. */
export async function openHost(page: Page, html: string): Promise<void> {
	await page.route('**/host', (route) => route.fulfill({ contentType: 'text/html', body: html }));
	await page.goto('host');
}

/**
 * Types over what a field holds, key by key: `fill` is no edit of the reader's in every engine, and a field that was not
 * edited tells of no change when it is left.
 */
export async function write(field: Locator, text: string): Promise<void> {
	await field.selectText();
	await field.press('Delete');
	await field.pressSequentially(text);
}

/** For a test that goes back and forward: Firefox's driver loses a page that the browser kept alive. */
export function keepsHistory(page: Page): void {
	const engine = page.context().browser()?.browserType().name();
	test.skip(engine === 'firefox', 'pages that come back are lost over WebDriver BiDi');
}

/** The reader has shown an interest: the live picture has taken the place of the prerendered one. */
export async function live(page: Page): Promise<void> {
	await expect(page.locator('.picture > figure')).toBeVisible(PATIENT);
}

export async function fonts(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await document.fonts.ready;
	});
}

/** Widths of the window under test. */
export const WIDTHS = [1280, 768, 390] as const;

/** Sets the window's width and waits until the page has been laid out for it. */
export async function resize(page: Page, width: number): Promise<void> {
	await page.setViewportSize({ width, height: 900 });
	await page.waitForFunction((wanted) => innerWidth === wanted, width);
	await settled(page);
}

/** Two frames: what observes sizes is told of them before the second one is drawn. */
export async function settled(page: Page): Promise<void> {
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
}

/** Until the page scrolls no more: what moves away is not to be clicked, and a finger on it only stops it. */
export async function atRest(page: Page): Promise<void> {
	await page.evaluate(async () => {
		let still = 0;
		while (still < 10) {
			const y = scrollY;
			await new Promise(requestAnimationFrame);
			still = scrollY === y ? still + 1 : 0;
		}
	});
}

/** Keeps what the page asks for waiting until released. */
export async function hold(page: Page, what: RegExp): Promise<() => void> {
	let release: () => void = () => undefined;
	const held = new Promise<void>((done) => (release = done));
	await page.route(what, async (route) => {
		await held;
		await route.continue();
	});
	return () => {
		release();
	};
}
