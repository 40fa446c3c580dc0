import { chromium } from '@playwright/test';
import { launchOptions } from './src/cli/browser.js';
import { serveFolder } from './src/cli/static.js';
const site = await serveFolder(0, 'build'); const { port } = site.address();
const b = await chromium.launch(launchOptions());
const jobs = JSON.parse(process.argv[2]);
for (const j of jobs) {
  const ctx = await b.newContext({ viewport: { width: j.w, height: j.h }, colorScheme: j.dark ? 'dark' : 'light' });
  const p = await ctx.newPage();
  await p.goto(`http://localhost:${port}/${j.path}`);
  await p.locator('.picture[data-drawn]').waitFor({timeout:15000, state:'attached'}).catch(()=>{});
  for (const k of j.keys ?? []) { await p.keyboard.press(k); await p.waitForTimeout(700); }
  if (j.click) await p.locator(j.click).first().click();
  if (j.media) await p.emulateMedia({media:j.media});
  await p.waitForTimeout(500);
  await p.screenshot({ path: `/tmp/embed-shots/${j.name}.png`, fullPage: j.full });
  await ctx.close();
}
await b.close(); site.close();
