// `npm run look [FOLDER] [--all] [--only REGEX]`: photographs every page and state of the finished
// build into a folder outside the repository, and prints what the browser complained about.
import { mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { launchOptions } from './browser.js';
import { photograph } from './photograph.js';
import { freePort, serve } from './serve.js';
import { ROOT, fail, tool } from './setup.js';
import { addresses, states } from './states.js';
import { version } from './version.js';

process.chdir(ROOT);
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { all: { type: 'boolean', default: false }, only: { type: 'string', default: '' } }
});
const folder = resolve(
	process.env.INIT_CWD ?? '.',
	positionals[0] ?? join(tmpdir(), 'relations-timeline-look')
);
if (!relative(ROOT, folder).startsWith('..'))
	fail(`${folder} is inside the repository: name another.`);
const only = new RegExp(values.only);

/** The build carries the name of the files that it was made from. */
function builtVersion() {
	try {
		return JSON.parse(readFileSync('build/_app/version.json', 'utf8')).version;
	} catch {
		return undefined;
	}
}

if (builtVersion() !== version()) {
	console.log('Building …');
	const code = await tool('vite', 'bin/vite.js', ['build', '--logLevel', 'warn']);
	if (code !== 0) fail('The build failed: see above.');
}

mkdirSync(folder, { recursive: true });
const server = await serve(await freePort()).catch((error) => fail(error.message));
const browser = await chromium.launch(launchOptions());
let photographs = 0;
let complaints = 0;
try {
	const found = await addresses(browser, server.address);
	const queue = states(found, values.all)
		.filter(({ name }) => only.test(name))
		.values();
	const camera = async () => {
		for (const state of queue) {
			const said = await photograph(browser, state, join(folder, `${state.name}.png`));
			photographs += 1;
			complaints += said.length;
			for (const sentence of said) console.log(`${state.name}: ${sentence}`);
		}
	};
	await Promise.all([camera(), camera()]);
} finally {
	await browser.close();
	server.stop();
}
console.log(`${photographs} photographs in ${folder}, ${complaints} complaints`);
