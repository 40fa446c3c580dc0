// Which browsers drive the tests and the photographs, and how they are started.
import { existsSync, readFileSync } from 'node:fs';
import { chromium, firefox, webkit } from '@playwright/test';

/** Debian's browsers, where Playwright's own are not installed. */
const DEBIAN = '/usr/bin/chromium';
const DEBIAN_FIREFOX = '/usr/bin/firefox-esr';
const FIREFOX_VERSION = '/usr/lib/firefox-esr/application.ini';

/** The first Firefox with all that Playwright asks of it: before, `network.addDataCollector` fails at every start. */
const FIRST_DRIVEN = 143;

/**
 * Debian's is the whole browser: each of its windows readies two pages of its own address bar in a process of theirs,
 * which takes as long as opening a page of ours. Left out here, along with what Playwright leaves out, whose list this
 * one takes the place of: Chromium heeds the last one given.
 */
const LEFT_OUT = [
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup',
	'AimEnabled',
	'AutoDeElevate',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'BlockOriginHeaderModificationOnRedirect',
	'DestroyProfileOnBrowserClose',
	'DialMediaRouteProvider',
	'GlobalMediaControls',
	'HttpsUpgrades',
	'LensOverlay',
	'MediaRouter',
	'NetworkTimeServiceQuerying',
	'OptimizationHints',
	'PaintHolding',
	'ThirdPartyStoragePartitioning',
	'Translate'
];

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
			...(path === DEBIAN ? [`--disable-features=${LEFT_OUT.join()}`] : []),
			// Chromium refuses its sandbox to root, as in a container.
			...(root ? ['--no-sandbox'] : [])
		]
	};
}

/** How Playwright starts a Firefox that is on the machine; undefined where there is none that it can drive. */
export function firefoxOptions() {
	if (existsSync(firefox.executablePath())) return {};
	// As it is shipped it speaks WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), which Playwright asks for by this channel.
	if (existsSync(DEBIAN_FIREFOX) && !oldFirefox())
		return { channel: 'moz-firefox', executablePath: DEBIAN_FIREFOX };
	return undefined;
}

/** Number of a Debian Firefox that is too old to be driven; undefined where it is not, or says no number. */
export function oldFirefox(versionFile = FIREFOX_VERSION) {
	if (!existsSync(versionFile)) return undefined;
	const major = Number(/^Version=(\d+)/m.exec(readFileSync(versionFile, 'utf8'))?.[1]);
	return major < FIRST_DRIVEN ? major : undefined;
}

/** Whether Playwright's WebKit is on the machine: there is no other that it can drive. */
export function hasWebkit() {
	return existsSync(webkit.executablePath());
}
