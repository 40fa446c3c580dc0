// Browser tests against the finished build, served on a port of their own.
import { defineConfig, devices } from '@playwright/test';
import { firefoxOptions, hasWebkit, launchOptions } from './src/cli/browser.js';

/**
 * The specs that `npm test` runs, for as long as all of them together take longer than a gate may; `npm run browser`
 * runs all.
 */
const PROVEN = /(embed|embed-query|hydration|links|opening|query)\.spec\.ts$/;

const port = Number(process.env.TEST_PORT ?? 4183);
const base = process.env.BASE_PATH ?? '';
const all = Boolean(process.env.ALL_SPECS);
const firefox = firefoxOptions();

export default defineConfig({
	testDir: 'tests/browser',
	...(all ? {} : { testMatch: PROVEN }),
	fullyParallel: true,
	workers: 2,
	retries: Number(Boolean(process.env.CI)),
	forbidOnly: Boolean(process.env.CI),
	// The JSON goes where PLAYWRIGHT_JSON_OUTPUT_FILE says: `npm test` counts from it.
	reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
	use: { baseURL: `http://localhost:${port}${base}/` },
	projects: [
		{
			name: 'chromium',
			use: { ...devices['Desktop Chrome'], launchOptions: launchOptions() }
		},
		// The other engines that are there: all specs, not the gate's.
		...(all && firefox
			? [{ name: 'firefox', use: { ...devices['Desktop Firefox'], launchOptions: firefox } }]
			: []),
		...(all && hasWebkit() ? [{ name: 'webkit', use: devices['Desktop Safari'] }] : [])
	],
	webServer: {
		command: `node src/cli/static.js ${port}`,
		url: `http://localhost:${port}${base}/`,
		reuseExistingServer: false
	}
});
