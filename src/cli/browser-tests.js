// `npm run browser [SPEC …]`: every browser spec, the unproven ones of playwright.config.ts too, in every engine that is
// on the machine. `--project=firefox` is one of them.
import { firefoxOptions, hasWebkit, oldFirefox } from './browser.js';
import { tool } from './setup.js';

const old = oldFirefox();
if (!firefoxOptions())
	console.log(
		old
			? `SKIPPED: Firefox ${old}, which Playwright cannot drive. Upgrade firefox-esr.`
			: 'SKIPPED: Firefox, which is not on this machine.'
	);
if (!hasWebkit()) console.log("SKIPPED: WebKit. Playwright's own is not on this machine.");

process.env.ALL_SPECS = 'true';
process.exitCode = await tool('@playwright/test', 'cli.js', ['test', ...process.argv.slice(2)]);
