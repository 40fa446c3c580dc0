// A browser that runs no script. Debian's Firefox is driven over WebDriver BiDi, by which Playwright turns no scripts
// off: they would run, and the test would read another page than it says.
import { test, type Browser, type BrowserContext, type LaunchOptions } from '@playwright/test';

/** A window without scripts. Where scripts run all the same the test is skipped, and says why. */
export function scriptless(
	browser: Browser,
	{ channel = '' }: LaunchOptions,
	baseURL?: string
): Promise<BrowserContext> {
	test.skip(channel.startsWith('moz-'), 'no scripts can be turned off over WebDriver BiDi');
	return browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
}
