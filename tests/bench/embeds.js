// `npm run bench:embeds`: how long twenty embeds are at work while nobody touches them. The page around is of another
// origin, but of the same host, so that all run in the process that is measured.
import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import { launchOptions } from '../../src/cli/browser.js';
import { serveFolder } from '../../src/cli/static.js';

/** Seconds that are watched. */
const WATCHED = 5;
const FRAMES = 20;

const site = await serveFolder(0, 'build');
const { port } = site.address();
const frame = `<iframe src="http://localhost:${port}/en/embed/" width="400" height="640" frameborder="0"></iframe>`;
const html = `<!doctype html><title>host</title>${frame.repeat(FRAMES)}<script src="http://localhost:${port}/embed.js"></script>`;
const host = createServer((_, response) => {
	response.setHeader('content-type', 'text/html');
	response.end(html);
}).listen(0);

const browser = await chromium.launch(launchOptions());
const page = await browser.newPage({ viewport: { width: 1280, height: 5000 } });
await page.goto(`http://localhost:${host.address().port}/`, { waitUntil: 'networkidle' });
for (const each of await page.locator('iframe').all())
	await each.contentFrame().locator('.picture[data-drawn]').waitFor();
await page.evaluate(() => {
	self.heard = 0;
	addEventListener('message', () => self.heard++);
});
const session = await page.context().newCDPSession(page);
await session.send('Performance.enable');
const busy = async () => {
	const { metrics } = await session.send('Performance.getMetrics');
	return metrics.find(({ name }) => name === 'TaskDuration').value;
};
/** What settles after the drawing is no idling. */
await page.waitForTimeout(3000);
await page.evaluate(() => (self.heard = 0));
const before = await busy();
await page.waitForTimeout(WATCHED * 1000);
const share = ((await busy()) - before) / WATCHED;
const heard = await page.evaluate(() => self.heard);
console.log(
	`${FRAMES} idle embeds: ${(share * 100).toFixed(2)} % of a main thread, ${heard} messages in ${WATCHED} s`
);
await browser.close();
host.close();
site.close();
