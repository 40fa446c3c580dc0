import { chromium } from '@playwright/test';
import { launchOptions } from './src/cli/browser.js';
import { serveFolder } from './src/cli/static.js';
const site = await serveFolder(0, 'build'); const { port } = site.address(); const S=`http://localhost:${port}`;
const b = await chromium.launch(launchOptions());
// print
let p = await b.newPage({ viewport: { width: 794, height: 1100 } });
await p.goto(`${S}/en/embed/event/2025-12-18-interior-ministers-riyadh/`); await p.locator('.picture[data-drawn]').waitFor();
await p.emulateMedia({media:'print'}); await p.evaluate(()=>dispatchEvent(new Event('beforeprint')));
await p.screenshot({path:'/tmp/embed-shots/print-event.png', fullPage:true});
await p.goto(`${S}/ar/embed/story/security-talks/`); await p.locator('.picture[data-drawn]').waitFor();
await p.screenshot({path:'/tmp/embed-shots/print-story.png', fullPage:true});
// no js story
const c = await b.newContext({javaScriptEnabled:false, viewport:{width:390,height:900}}); p = await c.newPage();
await p.goto(`${S}/en/embed/story/security-talks/`); await p.screenshot({path:'/tmp/embed-shots/nojs-story.png', fullPage:false});
// sandbox
p = await b.newPage({ viewport: { width: 400, height: 760 } });
for (const [n,u] of [['sb-panel','/en/embed/?event=2025-12-18-interior-ministers-riyadh'],['sb-story','/ar/embed/story/security-talks/?event=2025-12-18-interior-ministers-riyadh']]) {
await p.setContent(`<iframe sandbox="allow-scripts" src="${S}${u}" width=380 height=740 frameborder=0></iframe>`);
await p.frameLocator('iframe').locator('.picture[data-drawn]').waitFor(); await p.waitForTimeout(800);
if (n==='sb-panel') await p.frameLocator('iframe').locator('.told').evaluate(e=>e.scrollTo(0,9999));
await p.screenshot({path:`/tmp/embed-shots/${n}.png`}); }
// dialog
for (const [n,w,l] of [['d-en',1280,'en'],['d-ar',390,'ar']]) {
p = await b.newPage({ viewport: { width: w, height: 900 } });
await p.goto(`${S}/${l}/story/security-talks/`); await p.locator('.picture[data-drawn]').waitFor();
await p.locator('button[aria-haspopup=dialog]').click(); await p.locator('dialog[open] iframe').contentFrame().locator('.picture[data-drawn]').waitFor(); await p.waitForTimeout(500);
await p.screenshot({path:`/tmp/embed-shots/${n}.png`}); }
await b.close(); site.close();
