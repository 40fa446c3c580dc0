// Finds a Chromium for the browser tests, or installs one: Playwright's, else Debian's.
import { existsSync } from 'node:fs';
import { run, tool } from './setup.js';

/** Playwright's download is about 200 MB: on a slow line Debian's package may come sooner. */
const PATIENCE = 180_000;

/** Makes sure of a browser; returns a sentence saying what to do where none can be had. */
export async function installBrowser() {
	// Imported late: Playwright is not there before the packages are installed.
	const { browserPath } = await import('./browser.js');
	if (browserPath()) return '';
	const root = process.getuid?.() === 0;
	const debian = root && existsSync('/usr/bin/apt-get');

	console.log("No Chromium here: fetching Playwright's …");
	const args = ['install', ...(debian ? ['--with-deps'] : []), 'chromium'];
	await tool('@playwright/test', 'cli.js', args, { timeout: PATIENCE });
	if (browserPath()) return '';

	if (debian) {
		console.log("That did not come: fetching Debian's …");
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		await run('apt-get', ['update', '-q'], { env });
		await run('apt-get', ['install', '-y', '-q', 'chromium'], { env });
		if (browserPath()) return '';
	}
	return 'no browser: install one with `npx playwright install --with-deps chromium`';
}
