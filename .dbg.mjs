import { chromium } from '@playwright/test';
import { launchOptions } from './src/cli/browser.js';
import { serveFolder } from './src/cli/static.js';
const site = await serveFolder(0, 'build'); const { port } = site.address(); const S=`http://localhost:${port}`;
const b = await chromium.launch(launchOptions());
const p = await b.newPage({ viewport: { width: 1280, height: 720 } });
p.on('console', m=>console.log(m.text())); p.on('pageerror', e=>console.log('ERR',e.message));
await p.goto(`${S}/en/story/security-talks/`); await p.locator('.picture[data-drawn]').waitFor();
for (let k=0;k<3;k++){ await p.keyboard.press('ArrowRight'); await p.waitForTimeout(2500);
console.log(await p.evaluate(()=>{ const r=document.querySelector('.over .ring')?.getBoundingClientRect(); return JSON.stringify({cur:document.querySelector('li[aria-current=step]')?.id, y:scrollY, ring:r&&[r.left,r.top,r.right,r.bottom].map(Math.round), marks:[...document.querySelectorAll('.picture a.event')].map(a=>{const m=a.querySelector('.mark')?.getBoundingClientRect();return [a.dataset.event, m&&[m.left,m.top,m.right,m.bottom].map(Math.round)]})},null,0)}));}
await p.screenshot({path:'/tmp/embed-shots/dbg.png'});
await b.close(); site.close();
