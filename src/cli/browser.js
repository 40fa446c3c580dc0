// Which Chromium drives the browser tests and the photographs, and how it is started.
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Debian's browser, where Playwright's own is not installed. */
const DEBIAN = '/usr/bin/chromium';

/** Path of a browser that is on the machine; undefined where there is none. */
export function browserPath() {
	return [chromium.executablePath(), DEBIAN].find((path) => path && existsSync(path));
}

/** Options for `chromium.launch()`; Playwright's own browser is left to Playwright to find. */
export function launchOptions() {
	const path = browserPath();
	const root = process.getuid?.() === 0;
	return {
		...(path === DEBIAN && { executablePath: path }),
		args: [
			'--disable-gpu',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-dev-shm-usage',
			// Chromium refuses its sandbox to root, as in a container.
			...(root ? ['--no-sandbox'] : [])
		]
	};
}
