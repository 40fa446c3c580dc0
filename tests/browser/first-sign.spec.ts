// A page is there to be read first: its scripts are brought, but run at the reader's first sign (after-paint.ts).
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './console';
import { LANGS, LOCALES, SEEDS } from './data';
import { panel } from './panel';
import { hold, ready, sign } from './steps';

const alive = (page: Page) => page.locator('#svelte-announcer');

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

	test('an address that asks for more waits for nobody', async ({ page }) => {
		await page.goto(`en/?event=${SEEDS.meeting.id}`);
		expect(await until(page, panel(page))).toBeLessThan(4000);
	});
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
