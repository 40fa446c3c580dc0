// What a browser is told of its reader: Chromium by every driver, Firefox not by Playwright over WebDriver BiDi.
import { test, type Page } from '@playwright/test';

/** For what is true with less motion only. Where the page cannot be told of it the test is skipped, and says so. */
export async function toldOfLessMotion(page: Page): Promise<void> {
	const engine = page.context().browser()?.browserType().name();
	const isTold = await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
	test.skip(engine !== 'chromium' && !isTold, `${engine} is not told of less motion by its driver`);
}
