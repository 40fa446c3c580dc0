import { expect, test, type Page } from '@playwright/test';
import { startDev, type DevServer } from './dev-server';

const ID = '2025-06-17-fisheries-accord';
const GOOD = 'fr: Accord de pêche signé';

test.describe.configure({ mode: 'serial', timeout: 90_000 });

let dev: DevServer;
/** What each page said that it should not have. */
let said: string[];

test.beforeAll(async () => {
	test.setTimeout(90_000);
	dev = await startDev('tests/fixtures/other-pair');
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

/** Opens the page, waits until its script runs and its packages are ready, and marks its window. */
async function open(page: Page, path: string): Promise<void> {
	await page.goto(dev.origin + path, { waitUntil: 'networkidle' });
	await page.evaluate(() => {
		Object.assign(window, { marker: 'still here' });
	});
}

const marker = (page: Page) => page.evaluate(() => (window as { marker?: string }).marker);
const titleInList = (page: Page) => page.locator(`#e-${ID}`);
const titleInPicture = (page: Page) => page.locator(`.picture [data-event="${ID}"]:visible`);
const overlay = (page: Page) => page.locator('vite-error-overlay');

test('the first load runs its script and breaks no policy', async ({ page }) => {
	await open(page, '/fr/');
	await expect(titleInPicture(page)).toContainText('Accord de pêche signé');
	await expect(page.locator('[data-age]').first()).toContainText(/\d (jours|semaines|mois|ans)/);
	expect(said).toEqual([]);
});

test('an edit reaches list and picture without a reload, ages included', async ({ page }) => {
	await open(page, '/fr/');
	dev.edit('events.yaml', GOOD, 'fr: Accord de pêche paraphé');
	await expect(titleInList(page)).toContainText('Accord de pêche paraphé');
	await expect(titleInPicture(page)).toContainText('Accord de pêche paraphé');
	await expect(page.locator('[data-age]').first()).toContainText(/\d (jours|semaines|mois|ans)/);
	expect(await marker(page)).toBe('still here');
	dev.edit('events.yaml', 'fr: Accord de pêche paraphé', GOOD);
	await expect(titleInList(page)).toContainText('Accord de pêche signé');
	expect(await marker(page)).toBe('still here');
	expect(said).toEqual([]);
});

test('an edit reaches the event’s own page without a reload', async ({ page }) => {
	await open(page, `/fr/event/${ID}/`);
	dev.edit('events.yaml', 'fr: La promesse est tenue.', 'fr: La promesse est bien tenue.');
	await expect(page.locator('main')).toContainText('La promesse est bien tenue.');
	expect(await marker(page)).toBe('still here');
	dev.edit('events.yaml', 'fr: La promesse est bien tenue.', 'fr: La promesse est tenue.');
	await expect(page.locator('main')).toContainText('La promesse est tenue.');
});

test('a mistake is laid over the page with its place, and goes away when mended', async ({
	page
}) => {
	await open(page, '/fr/');
	dev.edit('events.yaml', 'date: 1988-07-04', 'date: 1988-13-04');
	await expect(overlay(page)).toContainText(
		/events\.yaml:\d+:9 event '1988-amity-treaty': date '1988-13-04' is not a valid EDTF date/
	);
	await expect(titleInList(page)).toContainText('Accord de pêche signé');
	dev.edit('events.yaml', 'date: 1988-13-04', 'date: 1988-07-05');
	await expect(overlay(page)).toHaveCount(0);
	await expect(page.locator('#e-1988-amity-treaty')).toContainText('5 juillet 1988');
	expect(await marker(page)).toBe('still here');
	dev.edit('events.yaml', 'date: 1988-07-05', 'date: 1988-07-04');
	await expect(page.locator('#e-1988-amity-treaty')).toContainText('4 juillet 1988');
});

test('a mistake is told to a page that opens after it was made', async ({ page }) => {
	await open(page, '/fr/');
	dev.edit('events.yaml', 'kind: treaty\n  place: lisbon', 'kind: traety\n  place: lisbon');
	await expect(overlay(page)).toContainText("kind 'traety' is not known; did you mean 'treaty'?");
	await page.reload();
	await expect(overlay(page)).toContainText(/events\.yaml:\d+:\d+ .*kind 'traety' is not known/);
	dev.edit('events.yaml', 'kind: traety\n  place: lisbon', 'kind: treaty\n  place: lisbon');
	await expect(overlay(page)).toHaveCount(0);
});
