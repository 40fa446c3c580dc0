// `npm test`: installs what is missing, then checks types, style, units, build and browser. Later
// steps run even if an earlier one failed, so that one run shows every failure.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBrowser } from './install-browser.js';
import { installPackages, requireNode, tool } from './setup.js';
import { one, playwrightCounts, summary, vitestCounts } from './tally.js';

requireNode();
await installPackages();

const folder = mkdtempSync(join(tmpdir(), 'timeline-test-'));
const unitReport = join(folder, 'unit.json');
const browserReport = join(folder, 'browser.json');
const results = [];

/** Announces a step, runs it and keeps what it came to. */
async function step(name, work) {
	console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
	const begun = performance.now();
	const counts = await work();
	results.push({ name, ...counts, seconds: (performance.now() - begun) / 1000 });
	return counts.failed === 0;
}

await step('types', async () => {
	const sync = await tool('@sveltejs/kit', 'svelte-kit.js', ['sync']);
	const args = ['--tsconfig', './tsconfig.json', '--output', 'human'];
	return one(sync + (await tool('svelte-check', 'bin/svelte-check', args)));
});

await step('lint', async () => {
	const eslint = await tool('eslint', 'bin/eslint.js', ['.']);
	return one(eslint + (await tool('prettier', 'bin/prettier.cjs', ['--check', '.'])));
});

await step('unit', async () => {
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
	return vitestCounts(unitReport, await tool('vitest', 'vitest.mjs', ['run', ...reporters]));
});

const built = await step('build', async () =>
	one(await tool('vite', 'bin/vite.js', ['build', '--logLevel', 'warn']))
);

await step('browser', async () => {
	if (!built) return one(1, 'not run: there is no build');
	const missing = await installBrowser();
	if (missing) return one(1, missing);
	const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport };
	return playwrightCounts(
		browserReport,
		await tool('@playwright/test', 'cli.js', ['test'], { env })
	);
});

rmSync(folder, { recursive: true, force: true });
console.log(`\n${summary(results)}`);
process.exitCode = results.some((result) => result.failed > 0) ? 1 : 0;
