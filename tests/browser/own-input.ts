// What only Chromium takes from outside and tells of itself, through its own protocol.
import { test, type CDPSession, type Page } from '@playwright/test';

/** A line to the browser itself. In another engine the test is skipped, and says what that one lacks. */
export function ownInput(
	page: Page,
	lack = 'takes no fingers and no time of events from outside'
): Promise<CDPSession> {
	const engine = page.context().browser()?.browserType().name();
	test.skip(engine !== 'chromium', `${engine} ${lack}`);
	return page.context().newCDPSession(page);
}
