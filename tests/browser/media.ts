// What a browser is told of its reader: Chromium by every driver, Firefox not by Playwright over WebDriver BiDi.
import { test, type Page } from '@playwright/test';

/** For what is true of some readers only. Where the page cannot be told of it the test is skipped, and says so. */
async function toldOf(page: Page, query: string, what: string): Promise<void> {
	const engine = page.context().browser()?.browserType().name();
	const isTold = await page.evaluate((asked) => matchMedia(asked).matches, query);
	test.skip(engine !== 'chromium' && !isTold, `${engine} is not told of ${what} by its driver`);
}

export const toldOfLessMotion = (page: Page) =>
	toldOf(page, '(prefers-reduced-motion: reduce)', 'less motion');

export const toldOfPaper = (page: Page) => toldOf(page, 'print', 'paper');

export const toldOfScheme = (page: Page, scheme: 'light' | 'dark') =>
	toldOf(page, `(prefers-color-scheme: ${scheme})`, `${scheme} colours`);

export const toldOfForcedColours = (page: Page) =>
	toldOf(page, '(forced-colors: active)', 'forced colours');
