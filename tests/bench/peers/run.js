// `npm run bench:peers [-- --only ours,vis --sizes 100,1000 --slow 1,4 --repeats 3]`: drives other timelines, and ours,
// over the same events with the same input. Each part that is run replaces its own part of the results, or adds to it: `--add`.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { launchOptions } from '../../../src/cli/browser.js';
import { drive, OURS } from '../drive.js';
import { DOMAIN, generateIndex } from '../generate.js';
import { serveWith, SITE } from '../site.js';
import { failedBefore, RESULTS, saveResult } from './results.js';
import { servePeer } from './serve.js';
import { SUBJECTS } from './subjects.js';

const HERE = import.meta.dirname;
if (!existsSync(join(HERE, 'node_modules'))) {
	console.error('The peers are not installed: npm ci --prefix tests/bench/peers');
	process.exit(1);
}
const { values } = parseArgs({
	options: {
		only: { type: 'string' },
		sizes: { type: 'string', default: '100,1000,10000,100000,1000000' },
		slow: { type: 'string', default: '1,4' },
		repeats: { type: 'string', default: '3' },
		add: { type: 'boolean', default: false },
		page: { type: 'string', default: 'en/' },
		build: { type: 'string', default: SITE }
	}
});
const numbers = (text) => text.split(',').map(Number);

/** A page must be ready in so many milliseconds; all of one run takes at most so many. */
const PATIENCE = 60_000;
const MOST = 240_000;

const ours = { ...OURS, name: 'ours' };
const subjects = [ours, ...SUBJECTS];
const names = subjects.map(({ name }) => name);
const only = values.only?.split(',') ?? names;
const unknown = only.filter((name) => !names.includes(name));
if (unknown.length > 0) {
	console.error(`no such subject: ${unknown.join(', ')}; there are ${names.join(', ')}`);
	process.exit(1);
}
mkdirSync(dirname(RESULTS), { recursive: true });

/** One run in a browser of its own; what goes wrong in it is its result. */
async function run(subject, index, slow) {
	const site =
		subject === ours
			? await serveWith(values.build, values.page, index)
			: await servePeer(subject, index);
	const browser = await chromium.launch(launchOptions());
	let timer;
	const late = new Promise((_, fail) => {
		timer = setTimeout(() => fail(new Error(`not done in ${MOST / 1000} s`)), MOST);
	});
	const found = {};
	try {
		return await Promise.race([
			drive(browser, site.url, { subject, slow, patience: PATIENCE, found }),
			late
		]);
	} catch (error) {
		const isLate = /Timeout \d+ms exceeded/.test(error.message);
		const failed =
			isLate && !found.ready ? `not ready in ${PATIENCE / 1000} s` : error.message.split('\n')[0];
		return { ...found, failed };
	} finally {
		clearTimeout(timer);
		await browser.close();
		site.stop();
	}
}

/** A run in one line. */
function told({ failed, ready, zoom, pan, nodes, heap }) {
	const steps = (name, { median, p95, worst, steps }) =>
		`${name} ${[median, p95, worst].map((n) => n.toFixed(1)).join(' ')} in ${steps}`;
	return [
		ready && `ready ${ready.toFixed(0)}`,
		zoom && steps('zoom', zoom),
		pan && steps('pan', pan),
		heap && `${nodes} elements, ${heap.toFixed(1)} MB`,
		failed
	]
		.filter(Boolean)
		.join(' | ');
}

for (const slow of numbers(values.slow)) {
	for (const size of numbers(values.sizes)) {
		const index = generateIndex(size, DOMAIN, { lanes: 6, sides: 4, languages: ['ar', 'en'] });
		for (const subject of subjects.filter(({ name }) => only.includes(name))) {
			const entry = { subject: subject.name, size, slow };
			const before = failedBefore(subject.name, size, slow);
			const runs = [];
			for (let k = 0; k < Number(values.repeats) && !before && !runs.at(-1)?.failed; k++) {
				runs.push(await run(subject, index, slow));
				console.log(subject.name, size, `${slow}×`, told(runs.at(-1)));
			}
			const failed = before
				? `not tried: ${before.size} events were ${before.failed}`
				: runs.at(-1)?.failed;
			if (before) console.log(subject.name, size, failed);
			saveResult({ ...entry, ...(failed && { failed }), runs }, names, values);
		}
	}
}
