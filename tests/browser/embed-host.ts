// Pages of another host that embed the timeline: a server of its own, on a port of its own. The site's server sends no
// CORS headers. Whatever any page or frame complains of fails the test.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect as strict, test as base, type FrameLocator, type Page } from '@playwright/test';
import { LET_GO } from './console';
import { scriptless } from './scriptless';

export const expect = strict.configure({ timeout: 20_000 });

/** A page of the host. */
export interface HostPage {
	readonly html: string;
	readonly headers?: Readonly<Record<string, string>>;
}

export interface Host {
	/** Scheme and host of the timeline, and folder, without a slash at the end. */
	readonly site: string;
	/** Address of a page that the host serves from now on. */
	serve: (page: HostPage) => string;
}

interface Fixtures {
	host: Host;
	/** A page whose complaints fail the test. */
	page: Page;
	plain: Page;
}

export const test = base.extend<Fixtures>({
	host: async ({ baseURL, browserName }, use) => {
		const pages: HostPage[] = [];
		const server = createServer((request, response) => {
			const page = pages[Number(request.url?.slice(1))];
			response.writeHead(page ? 200 : 404, {
				'content-type': 'text/html; charset=utf-8',
				...page?.headers
			});
			response.end(page?.html);
		});
		const port = await listening(server);
		await use({
			site: (baseURL ?? '').replace(/\/$/, ''),
			serve: (page) => `http://${hostName(browserName)}:${port}/${pages.push(page) - 1}`
		});
		server.close();
		server.closeAllConnections();
	},
	page: async ({ page }, use) => {
		await quiet(page, true, use);
	},
	plain: async ({ browser, launchOptions, baseURL }, use) => {
		const context = await scriptless(browser, launchOptions, baseURL);
		await quiet(await context.newPage(), false, use);
		await context.close();
	}
});

/**
 * Another site than the timeline's `localhost`. Into frames of another site, which have a process of their own, Firefox
 * brings no key and no click that its driver gives to the page around: there the host is another origin only.
 */
function hostName(browserName: string): string {
	return browserName === 'firefox' ? 'localhost' : '127.0.0.1';
}

function listening(server: Server): Promise<number> {
	return new Promise((done) => {
		server.listen(0, '127.0.0.1', () => {
			done((server.address() as AddressInfo).port);
		});
	});
}

async function quiet(page: Page, scripts: boolean, use: (page: Page) => Promise<void>) {
	const heard: string[] = [];
	page.on('console', (message) => {
		const text = message.text();
		// What the browser says of a sandbox, whatever is in it.
		if (scripts || !text.startsWith('Blocked script execution'))
			heard.push(`${message.type()}: ${text}`);
	});
	page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
	page.on('response', (response) => {
		if (response.status() >= 400 && !response.url().endsWith('favicon.ico'))
			heard.push(`${response.status()}: ${response.url()}`);
	});
	page.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText ?? '';
		const unwanted = !scripts && request.resourceType() === 'script';
		if (!LET_GO.includes(reason) && !unwanted) heard.push(`${reason}: ${request.url()}`);
	});
	await use(page);
	// A host without an icon says so.
	expect(heard.filter((line) => !/favicon/.test(line) && !/404 \(Not Found\)/.test(line))).toEqual(
		[]
	);
}

/** The frame of the timeline, by its place on the page. */
export function frameIn(page: Page, nth = 0): FrameLocator {
	return page.locator('iframe').nth(nth).contentFrame();
}

/** The live picture is drawn, so that the height has been told. */
export async function drawn(frame: Pick<FrameLocator, 'locator'>): Promise<void> {
	await expect(frame.locator('.picture[data-drawn]')).toBeVisible();
}

/** Zooms by the button, and opens an event by its mark. */
export async function zoomAndOpen(frame: FrameLocator): Promise<void> {
	// By keys: in a frame with padding Playwright clicks beside what it means to.
	await frame.getByRole('toolbar').getByRole('button').first().press('Enter');
	const mark = frame.locator('.picture figure:visible a[data-event]').first();
	await expect(mark).toBeVisible();
	await mark.focus();
	await mark.press('Enter');
	await expect(frame.locator('.event-panel h2')).toBeVisible();
	await frame.locator('.event-panel').press('Escape');
	await expect(frame.locator('.event-panel')).toHaveCount(0);
}

/** How much the frame's height differs from what its content asks for, CSS pixels. */
export async function misfit(page: Page, frame: FrameLocator, nth = 0): Promise<number> {
	const inner = await frame.locator('.embed').evaluate((root) => {
		const { paddingBlockStart, paddingBlockEnd } = getComputedStyle(root);
		const parts = [...root.querySelectorAll('.embed-part')];
		const heights = parts.map((part) => part.getBoundingClientRect().height);
		const all = heights.reduce(
			(a, b) => a + b,
			parseFloat(paddingBlockStart) + parseFloat(paddingBlockEnd)
		);
		return Math.min(900, all);
	});
	const outer = await page
		.locator('iframe')
		.nth(nth)
		.evaluate((element) => {
			const style = getComputedStyle(element);
			return element.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
		});
	return Math.abs(outer - inner);
}

/** Where an element of the host begins, CSS pixels from the top of the page. */
export function topOf(page: Page, selector: string): Promise<number> {
	return page
		.locator(selector)
		.evaluate((element) => element.getBoundingClientRect().top + window.scrollY);
}

/** Neither the host nor the frame scrolls sideways. */
export async function expectNoSideways(page: Page, frame: FrameLocator): Promise<void> {
	const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
	expect(await page.evaluate(over)).toBeLessThanOrEqual(0);
	expect(await frame.locator('html').evaluate(over)).toBeLessThanOrEqual(0);
}

/** Nothing of the host but its frames is changed, and nothing is stored. */
export async function expectUntouched(page: Page): Promise<void> {
	const found = await page.evaluate(() => ({
		styled: document.querySelectorAll('[style]:not(iframe, relations-timeline)').length,
		sheets: document.querySelectorAll('link').length,
		stored: [document.cookie, localStorage.length, sessionStorage.length]
	}));
	expect(found).toEqual({ styled: 0, sheets: 0, stored: ['', 0, 0] });
}

/** From now on the host counts the heights that it is told. */
export async function countResizes(page: Page): Promise<void> {
	await page.addInitScript(() => {
		if (self !== top) return;
		const counted = Object.assign(self, { resizes: 0 });
		addEventListener('message', ({ data }: MessageEvent<{ type?: string } | null>) => {
			if (data?.type === 'timeline:resize') counted.resizes++;
		});
	});
}

/** How many it has been told. */
export function resizes(page: Page): Promise<number> {
	return page.evaluate(() => (self as unknown as { resizes: number }).resizes);
}
