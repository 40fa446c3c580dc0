// Whatever a key does away with, the focus is somewhere.
import type { Page } from '@playwright/test';
import { expect, test } from './console';
import { LOCALES } from './data';
import { panel } from './panel';
import { STATES } from './states';
import { fonts, open } from './steps';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const t = LOCALES.en.messages;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Presses Enter on what has the focus then. */
async function enter(page: Page, name: string): Promise<void> {
	await button(page, name).focus();
	await page.keyboard.press('Enter');
	await expect(button(page, name)).toHaveCount(0);
}

test('a filter that is taken away leaves the focus to the next one, and the last to all filters', async ({
	page
}) => {
	await STATES['filters open, one of them set']?.(page, 'en');
	await page.getByRole('checkbox', { name: /^Energy/ }).check();
	const remove = (name: string) => LOCALES.en.text(t.find.remove, { name });
	await enter(page, remove('Energy'));
	await expect(button(page, t.find.clear)).toBeFocused();
	await enter(page, remove('Security'));
	await expect(page.locator('[aria-controls=filters]')).toBeFocused();
});

test('clearing search and filters leaves the focus to all filters', async ({ page }) => {
	await STATES['nothing found']?.(page, 'en');
	await enter(page, t.find.clear);
	await expect(page.locator('[aria-controls=filters]')).toBeFocused();
});

test('showing all events again leaves the focus to the button that narrows the list', async ({
	page
}) => {
	await open(page, 'en/?from=1992-01-01&to=1992-06-01');
	await button(page, t.onlyInView).click();
	await enter(page, t.showAll);
	await expect(button(page, t.onlyInView)).toBeFocused();
});

test('the panel of a frame gives the focus back to the picture, wherever that has gone', async ({
	page
}) => {
	await page.goto('en/embed/?from=2024&to=2027');
	await fonts(page);
	await button(page, t.zoomIn).focus();
	await page.keyboard.press('Enter');
	// At the edge: the picture goes along with its event, and what was there at first is drawn no longer.
	await page.locator('.picture a[data-event]:visible').first().focus();
	await page.keyboard.press('Enter');
	await expect(panel(page)).toBeVisible();
	await panel(page).locator('.close').focus();
	await page.keyboard.press('Enter');
	await expect(panel(page)).toHaveCount(0);
	await expect(page.locator('.picture [data-key]:focus')).toHaveCount(1);
});
