// A timeline whose events travel as index files: what is drawn, counted, listed and told of them, and what the page says
// where one cannot be had.
import { expect as expectSoon, test, type Page } from '@playwright/test';
import { fromYmd, toYmd } from '../../src/lib/model/date';
import type { DevServer } from './dev-server';
import { EVENTS, eventsIn, startIndexed } from './index-site';
import { scriptless } from './scriptless';
import { hold, live, write } from './steps';

/** What is served unbuilt comes slowly at first. */
const expect = expectSoon.configure({ timeout: 20_000 });

test.describe.configure({ mode: 'serial', timeout: 90_000 });

let dev: DevServer;
/** What each page said that it should not have. */
let said: string[];

test.beforeAll(async () => {
	test.setTimeout(120_000);
	dev = await startIndexed();
});

test.afterAll(async () => {
	await dev.stop();
});

test.beforeEach(({ page }) => {
	said = [];
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) said.push(message.text());
	});
	page.on('pageerror', (error) => said.push(error.message));
});

const NUMBER = /[\d,]+/;
const counted = (words: string | null) => Number(NUMBER.exec(words ?? '')?.[0].replaceAll(',', ''));
const chip = (page: Page) => page.locator('.chip');
const status = (page: Page) => page.locator('.load');
const list = (page: Page) => page.locator('.events .row');
const counts = (page: Page) =>
	page.locator('.picture figure [data-count]').filter({ visible: true });
const marks = (page: Page) => page.locator('.picture figure [data-event]:not([data-count])');

/** Opens a page and shows an interest in its picture. */
async function open(page: Page, path: string): Promise<void> {
	await page.goto(dev.origin + path);
	await page.locator('.picture[data-drawn]').waitFor();
	await page.locator('.picture').hover();
	await page.locator('.picture > figure > .plot').waitFor();
	await expect(page.locator('.picture[data-moving]')).toHaveCount(0);
}

/** How many events the picture shows, by itself and counted. */
async function shown(page: Page): Promise<number> {
	const numbers = await counts(page).evaluateAll((all) =>
		all.map((one) => Number((one as SVGAElement).dataset.count))
	);
	return numbers.reduce((sum, n) => sum + n, await marks(page).count());
}

const WINDOWS = [
	['1990-01-01', '2024-12-31', fromYmd(1990, 1, 1), fromYmd(2025, 1, 1)],
	['2003-01-01', '2004-06-30', fromYmd(2003, 1, 1), fromYmd(2004, 7, 1)],
	['2010-05-01', '2010-05-20', fromYmd(2010, 5, 1), fromYmd(2010, 5, 21)]
] as const;

for (const [first, last, from, to] of WINDOWS) {
	test(`from ${first} to ${last} as many are shown as there are`, async ({ page }) => {
		const there = eventsIn(from, to).length;
		await open(page, `/en/?from=${first}&to=${last}`);
		await expect.poll(() => shown(page)).toBe(there);
		expect(await marks(page).count()).toBeGreaterThan(0);
		await expect(marks(page).first()).toContainText('Event number');
		expect(counted(await chip(page).textContent())).toBe(there);
		expect(await page.locator('.picture figure [data-key]').count()).toBeLessThanOrEqual(150);
		await expect(list(page)).toHaveCount(Math.min(there, 100));
		expect(said).toEqual([]);
	});
}

test('without scripts the opening period is drawn, counted and listed', async ({
	browser,
	launchOptions
}) => {
	const context = await scriptless(browser, launchOptions);
	const page = await context.newPage();
	await page.goto(`${dev.origin}/en/`);
	const { length } = eventsIn(fromYmd(2014, 7, 1), fromYmd(2031, 1, 1));
	expect(counted(await chip(page).textContent())).toBe(length);
	await expect(list(page)).toHaveCount(100);
	await expect(list(page).first()).toContainText('Event number');
	expect(await counts(page).count()).toBeGreaterThan(0);
	await context.close();
});

test('an address names an event whose chunk nobody asked for', async ({ page }) => {
	const event = EVENTS[1234];
	await page.goto(`${dev.origin}/en/?event=${event?.id}`);
	await expect(page.getByRole('dialog')).toHaveAccessibleName('Event number 1234');
	const year = String(toYmd(event?.from ?? 0).year);
	await expect(page.getByRole('dialog')).toContainText(year);
	await live(page);
	await expect(page.locator('.picture figure')).toContainText(year);
	expect(said).toEqual([]);
});

test('a reader who opens an event is not taken to the one of the address, which comes late', async ({
	page
}) => {
	const event = EVENTS[1234];
	const ids = await hold(page, /\/ids-[^/]+\//);
	await open(page, `/en/?event=${event?.id}`);
	const link = list(page).first().getByRole('link');
	const name = (await link.textContent()) ?? '';
	await link.click();
	await expect(page.getByRole('dialog')).toHaveAccessibleName(name);
	const answered = page.waitForResponse(/\/ids-[^/]+\//);
	ids();
	await (await answered).finished();
	await expect(page.locator('.picture')).not.toHaveAttribute('data-moving');
	await expect(page.getByRole('dialog')).toHaveAccessibleName(name);
	await expect(page.getByRole('alert')).toHaveCount(0);
	expect(said).toEqual([]);
});

test('an address that names nobody opens the timeline', async ({ page }) => {
	await open(page, '/en/?event=nobody');
	await expect(list(page).first()).toBeVisible();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	expect(said).toEqual([]);
});

test('from an event the reader goes on to the next in time, and comes to no page that is not there', async ({
	page
}) => {
	await open(page, '/en/?from=2010-05-01&to=2010-05-20');
	await list(page).first().getByRole('link').click();
	const dialog = page.getByRole('dialog');
	const name = await list(page).first().getByRole('link').textContent();
	await expect(dialog).toHaveAccessibleName(name ?? '');
	await expect(dialog.getByRole('link')).toHaveCount(0);
	await dialog.getByRole('button', { name: /^Earlier/ }).click();
	await expect(dialog).not.toHaveAccessibleName(name ?? '');
	await expect(dialog).toHaveAccessibleName(/Event number/);
	expect(said).toEqual([]);
});

/** Files of titles that the page itself has fetched since it was asked last: what its worker fetches, the browser keeps apart. */
const own = (page: Page) =>
	page.evaluate(() => {
		const names = performance.getEntriesByType('resource').map(({ name }) => name);
		// As many as it keeps have come with the page's modules.
		performance.clearResourceTimings();
		return names.filter((name) => name.includes('/titles-')).length;
	});

/** Goes from the opening period to a few days whose titles have not come yet. */
async function goNear(page: Page): Promise<void> {
	for (const [label, day] of [
		['From', '1993-05-01'],
		['to', '1993-05-20']
	] as const) {
		const field = page.locator('.controls').getByLabel(label, { exact: true });
		await write(field, day);
		await field.press('Enter');
	}
	await expect
		.poll(() => marks(page).filter({ hasText: 'Event number' }).count())
		.toBeGreaterThan(0);
	await expect(page.locator('.picture')).not.toHaveAttribute('data-moving');
}

test('titles are read by a worker, beside the thread of the page', async ({
	page,
	browserName
}) => {
	const worker = page.waitForEvent('worker');
	const told = page.waitForEvent('response', (one) => /chunk-worker/.test(one.url()));
	await open(page, '/en/');
	await (await told).finished();
	const thread = await worker;
	// Playwright can ask a worker of Firefox nothing.
	if (browserName !== 'firefox') await thread.evaluate(() => undefined);
	await own(page);
	const asked = page.waitForRequest(/titles-/);
	const { length } = eventsIn(fromYmd(1993, 5, 1), fromYmd(1993, 5, 21));
	await goNear(page);
	await asked;
	await expect.poll(() => shown(page)).toBe(length);
	expect(await own(page)).toBe(0);
	expect(said).toEqual([]);
});

test('without a worker the page reads titles by itself', async ({ page }) => {
	await page.route(/chunk-worker/, (route) => route.abort());
	await open(page, '/en/');
	await own(page);
	await goNear(page);
	expect(await own(page)).toBeGreaterThan(0);
});

test('titles that cannot be had are told of, their events are counted, and they can be tried again', async ({
	page
}) => {
	const broken = /titles-[0-9a-f]+\/0-\d+\.bin/;
	await page.route(broken, (route) => route.abort());
	await open(page, '/en/?from=2010-05-01&to=2010-05-20');
	const { length } = eventsIn(fromYmd(2010, 5, 1), fromYmd(2010, 5, 21));
	await expect(status(page)).toContainText('Some titles could not be loaded');
	await expect.poll(() => shown(page)).toBe(length);
	const before = await marks(page).count();
	// The rest works on.
	await page
		.getByRole('button', { name: /zoom out/i })
		.first()
		.click();
	await expect(chip(page)).not.toContainText(`${length} of`);
	await page.unroute(broken);
	await status(page).getByRole('button', { name: 'Try again' }).click();
	await expect(status(page)).not.toContainText('could not');
	await expect.poll(() => marks(page).count()).toBeGreaterThan(before);
});

test('an index that cannot be had is told of, the prerendered picture stays, and it can be tried again', async ({
	page
}) => {
	await page.route('**/index.bin', (route) => route.abort());
	await page.goto(`${dev.origin}/en/`);
	await expect(status(page)).toContainText('The events could not be loaded');
	await page.locator('.picture').hover();
	await expect(page.locator('.static-pictures')).toBeVisible();
	await expect(list(page)).toHaveCount(100);
	await page.unroute('**/index.bin');
	await status(page).getByRole('button', { name: 'Try again' }).click();
	await expect(status(page)).not.toContainText('could not');
	await page.locator('.picture').hover();
	await expect(page.locator('.picture > figure > .plot')).toBeVisible();
});
