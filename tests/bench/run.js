// `npm run bench [-- --sizes 100,1000 --slow 1,4]`, after `npm run bench:site`: drives the finished site with real wheel and drag input at several
// numbers of events and prints what each step costs.
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { launchOptions } from '../../src/cli/browser.js';
import { drive } from './drive.js';
import { DOMAIN, generateIndex } from './generate.js';
import { serveWith, SITE } from './site.js';

const { values } = parseArgs({
	options: {
		sizes: { type: 'string', default: '100,1000,10000,100000,1000000' },
		slow: { type: 'string', default: '1,4' },
		page: { type: 'string', default: 'en/' },
		build: { type: 'string', default: SITE }
	}
});
const numbers = (text) => text.split(',').map(Number);

const browser = await chromium.launch(launchOptions());
const cell = (text, width = 9) => String(text).padStart(width);
const ms = ({ median, p95, worst }) =>
	[median, p95, worst].map((n) => cell(n.toFixed(1), 6)).join(' ');
const head = [
	'events',
	'slow',
	'ready ms',
	'zoom: median p95 worst',
	'gap p95',
	'pan: median p95 worst',
	'gap p95',
	'marks',
	'nodes',
	'heap MB'
];
console.log(head.join(' | '));
for (const slow of numbers(values.slow)) {
	for (const size of numbers(values.sizes)) {
		const index = generateIndex(size, DOMAIN, { lanes: 6, sides: 4, languages: ['ar', 'en'] });
		const site = await serveWith(values.build, values.page, index);
		const { ready, zoom, zoomGaps, pan, panGaps, nodes, heap } = await drive(browser, site.url, {
			slow
		});
		site.stop();
		console.log(
			[
				cell(size, 7),
				cell(`${slow}×`, 3),
				cell(ready.toFixed(0), 6),
				ms(zoom),
				cell(zoomGaps.p95.toFixed(1), 6),
				ms(pan),
				cell(panGaps.p95.toFixed(1), 6),
				cell(Math.max(zoom.marks, pan.marks), 4),
				cell(nodes, 5),
				cell(heap.toFixed(1), 6)
			].join(' | ')
		);
	}
}
await browser.close();
