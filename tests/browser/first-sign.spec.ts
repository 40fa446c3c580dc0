// A page is there to be read first: its scripts are brought, but run at the reader's first sign (first-sign.ts).
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect, test } from './console';
import { LANGS, LOCALES, SEEDS } from './data';
import { panel } from './panel';
import { hold, openHost, ready, sign } from './steps';

const alive = (page: Page) => page.locator('#svelte-announcer');
/** An embed answers. */
const drawn = (page: Page | FrameLocator) => page.locator('.picture[data-drawn]');

/** Opens a page, and tells the paths of all files that it names once they are brought. */
async function brought(page: Page): Promise<string[]> {
	const here = new Set<string>();
	page.on('requestfinished', (request) => {
		here.add(new URL(request.url()).pathname);
	});
	await page.goto('en/');
	const [, folder = '', names = ''] =
		/postMessage\(\['([^']*)','([^']*)'\]\)/.exec(await page.content()) ?? [];
	const files = names.split(',').map((name) => folder + name);
	expect(files.length).toBeGreaterThan(5);
	expect(files.join()).toContain('.json');
	await expect.poll(() => files.filter((file) => !here.has(file))).toEqual([]);
	await page.evaluate(() => {
		performance.clearResourceTimings();
	});
	return files;
}

const SIGNS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
	'a mouse': (page) => page.mouse.move(200, 200),
	'a key': sign,
	'a wheel': (page) => page.mouse.wheel(0, 60),
	'the focus': (page) => page.locator('.skip').first().focus()
};

for (const [name, give] of Object.entries(SIGNS)) {
	test(`scripts are brought, and run at ${name}`, async ({ page }) => {
		const files = await brought(page);
		await expect(alive(page)).toHaveCount(0);
		await give(page);
		await expect(alive(page)).toBeAttached();
		const sent = await page.evaluate(() =>
			(performance.getEntriesByType('resource') as PerformanceResourceTiming[])
				.filter(({ transferSize }) => transferSize > 300)
				.map(({ name }) => new URL(name).pathname)
		);
		expect(files.filter((file) => sent.includes(file))).toEqual([]);
	});
}

test.describe('by the clock', () => {
	test.beforeEach(async ({ page }) => {
		await page.clock.install({ time: 0 });
		await page.clock.pauseAt(1000);
	});

	/** Lets time go by until there is one of `what`; returns how much did, milliseconds. */
	async function until(page: Page, what: Locator): Promise<number> {
		let passed = 0;
		await expect
			.poll(
				async () => {
					await page.clock.runFor(100);
					passed += 100;
					return what.count();
				},
				{ intervals: [50], timeout: 20_000 }
			)
			.toBe(1);
		return passed;
	}

	test('scripts run without a sign in the end, after four seconds', async ({ page }) => {
		await page.goto('en/');
		expect(await until(page, alive(page))).toBeGreaterThanOrEqual(4000);
	});

	test('the four seconds begin when there is something to read', async ({ page }) => {
		// A browser that paints late: here, it tells late that it has.
		await page.addInitScript(() => {
			const told = new Promise((done) => {
				addEventListener('painted', done, { once: true });
			});
			self.PerformanceObserver = class extends PerformanceObserver {
				override observe(asked?: PerformanceObserverInit) {
					if (asked?.type !== 'paint') super.observe(asked);
					else
						void told.then(() => {
							super.observe(asked);
						});
				}
			};
		});
		await page.goto('en/');
		await page.clock.runFor(1900);
		await page.evaluate(() => {
			dispatchEvent(new Event('painted'));
		});
		expect(await until(page, alive(page))).toBeGreaterThanOrEqual(4000);
	});

	test('an embed that stands alone is read first as well', async ({ page }) => {
		await page.goto('en/embed/');
		expect(await until(page, drawn(page))).toBeGreaterThanOrEqual(4000);
	});

	test('an embed in a frame waits for nobody: its host is to know its height', async ({
		page,
		baseURL
	}) => {
		await openHost(page, `<iframe src="${baseURL}en/embed/" width="700" height="300"></iframe>`);
		const inner = page.locator('iframe').contentFrame();
		expect(await until(page, drawn(inner))).toBeLessThan(4000);
	});

	test('an address that asks for more waits for nobody', async ({ page }) => {
		await page.goto(`en/?event=${SEEDS.meeting.id}`);
		expect(await until(page, panel(page))).toBeLessThan(4000);
	});
});

test('an embed that stands alone asks for its scripts once it is painted, and answers the button that was pressed before', async ({
	page
}) => {
	const release = await hold(page, /\/embed\/.*\.js/);
	await page.goto('en/embed/', { waitUntil: 'domcontentloaded' });
	const period = async () =>
		(await page.locator('.embed-overview .window').boundingBox())?.width ?? 0;
	/** When the scripts were asked for, milliseconds after the first paint. A request that is held is told of at its end. */
	const asked = () =>
		page.evaluate(() => {
			// Firefox tells of the first contentful paint only.
			const painted = performance.getEntriesByType('paint')[0]?.startTime ?? Infinity;
			return performance
				.getEntriesByType('resource')
				.filter(({ name }) => name.includes('.js'))
				.map(({ startTime }) => startTime - painted);
		});
	await page.getByRole('button', { name: LOCALES.en.messages.zoomIn, exact: true }).click();
	await expect(page.locator('script[src*="timeline.js"]')).toBeAttached();
	await expect(drawn(page)).toHaveCount(0);
	const opened = await period();
	release();
	await expect(drawn(page)).toBeAttached();
	await expect.poll(period).toBeLessThan(opened);
	expect(await asked()).toHaveLength(2);
	expect(Math.min(...(await asked()))).toBeGreaterThanOrEqual(0);
});

for (const lang of LANGS) {
	test(`a button that is pressed before the scripts are there answers then: ${lang}`, async ({
		page
	}) => {
		const release = await hold(page, /\/_app\/.*\.js$/);
		await page.goto(`${lang}/`, { waitUntil: 'domcontentloaded' });
		const { zoomIn } = LOCALES[lang].messages;
		await page.getByRole('button', { name: zoomIn, exact: true }).click();
		await expect(page).not.toHaveURL(/from=/);
		release();
		await ready(page);
		await expect(page).toHaveURL(/from=/);
	});
}
