// The `test` of every browser spec: whatever a page complains of, fetches from elsewhere, fails to fetch
// or pushes beyond the side of the window fails the test that opened it.
import { expect, test as base, type LaunchOptions, type Page } from '@playwright/test';
import { scriptless } from './scriptless';

export { expect };

/** What Chromium and Firefox say of a request that is no longer wanted. */
export const LET_GO: readonly string[] = ['net::ERR_ABORTED', 'NS_BINDING_ABORTED'];

/** The same (0x804b0002), said by Firefox as an error of the page that the font was for. */
const FONT_LET_GO = /^download failed \(font-family: .* status=2152398850 source: /;

interface Pages {
	/** A page in a browser that runs no script. */
	plain: Page;
}

export const test = base.extend<Pages>({
	page: async ({ page, hasTouch, launchOptions, baseURL }, use) => {
		if (hasTouch) withTaps(launchOptions);
		await watched(page, baseURL, true, use);
	},
	plain: async ({ browser, launchOptions, baseURL }, use) => {
		const context = await scriptless(browser, launchOptions);
		await watched(await context.newPage(), baseURL, false, use);
		await context.close();
	}
});

/** For a test that taps. Where no tap reaches the page it is skipped, and says why. */
export function withTaps({ channel = '' }: LaunchOptions): void {
	base.skip(channel.startsWith('moz-'), 'Playwright gives no taps over WebDriver BiDi');
}

async function watched(
	page: Page,
	baseURL: string | undefined,
	scripts: boolean,
	use: (page: Page) => Promise<void>
): Promise<void> {
	const complaints = listen(page, new URL(baseURL ?? 'http://localhost').origin, scripts);
	await use(page);
	if (!page.isClosed()) await expectNoSidewaysScroll(page);
	expect(complaints, 'complaints of the page').toEqual([]);
}

/** Chromium tells of a breach of the content security policy in the console, scripts or no scripts. */
function listen(page: Page, origin: string, scripts: boolean): readonly string[] {
	const heard: string[] = [];
	page.on('console', (message) => heard.push(`console ${message.type()}: ${message.text()}`));
	page.on('pageerror', ({ message }) => {
		if (!FONT_LET_GO.test(message)) heard.push(`error: ${message}`);
	});
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol !== 'data:' && url.origin !== origin) heard.push(`elsewhere: ${url.href}`);
	});
	page.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText ?? '';
		// What is still on its way when the reader goes on to another page is let go, not failed; and a browser
		// that runs no script says that it did not fetch one.
		const unwanted = !scripts && request.resourceType() === 'script';
		if (!LET_GO.includes(reason) && !unwanted) heard.push(`failed: ${request.url()} ${reason}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`);
	});
	return heard;
}

/** The page is no wider than its window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
	const [content, room] = await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return [scrollWidth, clientWidth] as const;
	});
	expect(content, `width of the content in a window of ${room} px`).toBeLessThanOrEqual(room);
}
