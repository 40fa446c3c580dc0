// Input that only Chromium takes from outside, through its own protocol.
import { test, type CDPSession, type Page } from '@playwright/test';

/** A line to the browser's own input. In another engine the test is skipped, and says why. */
export function ownInput(page: Page): Promise<CDPSession> {
	const engine = page.context().browser()?.browserType().name();
	test.skip(engine !== 'chromium', `${engine} takes no fingers and no time of events from outside`);
	return page.context().newCDPSession(page);
}
