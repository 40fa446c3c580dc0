import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { launchOptions } from './src/cli/browser.js';
const [out, ...names] = process.argv.slice(2);
const b = await chromium.launch(launchOptions());
const p = await b.newPage({ viewport: { width: 2000, height: 1000 } });
await p.setContent(`<body style="margin:8px;background:#999;display:flex;flex-wrap:wrap;gap:8px;align-items:flex-start">${names.map(n=>`<img src="data:image/png;base64,${readFileSync(`/tmp/embed-shots/${n}.png`).toString('base64')}">`).join('')}`);
await p.screenshot({ path: `/tmp/embed-shots/${out}.png`, fullPage: true });
await b.close();
