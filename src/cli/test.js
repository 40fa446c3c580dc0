// `npm test`: installs what is missing, then checks types, style, units, build and browser. Types and style are looked at
// beside the units and the build. Later steps run even if an earlier one failed, so that one run shows every failure.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBrowser } from './install-browser.js';
import { fail, installPackages, requireNode, runAside, tool, toolPath } from './setup.js';
import { one, playwrightCounts, summary, vitestCounts } from './tally.js';

requireNode();
await installPackages();

const folder = mkdtempSync(join(tmpdir(), 'timeline-test-'));
const unitReport = join(folder, 'unit.json');
const browserReport = join(folder, 'browser.json');
const results = [];

const rule = (name) => console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);

/** Runs a step and keeps what it came to, in the order in which steps were begun. */
async function step(name, work) {
	const at = results.push({ name, passed: 0, failed: 1, seconds: 0 }) - 1;
	const begun = performance.now();
	const counts = await work();
	results[at] = { name, ...counts, seconds: (performance.now() - begun) / 1000 };
	return counts.failed === 0;
}

/** A step that shows what it does as it does it. */
function shown(name, work) {
	rule(name);
	return step(name, work);
}

/** A step of several programs that each keep one core busy: it runs beside others and shows its output at its end. */
function aside(name, programs) {
	return step(name, async () => {
		let failed = 0;
		const outputs = [];
		for (const [of, script, args] of programs) {
			const { code, output } = await runAside(process.execPath, [toolPath(of, script), ...args]);
			failed += code;
			outputs.push(output);
		}
		rule(name);
		process.stdout.write(outputs.join(''));
		return one(failed);
	});
}

const synced = await tool('@sveltejs/kit', 'svelte-kit.js', ['sync']);
if (synced !== 0) fail('svelte-kit sync failed: see above.');

const checks = (async () => {
	const check = ['--tsconfig', './tsconfig.json', '--output', 'human'];
	await aside('types', [['svelte-check', 'bin/svelte-check', check]]);
	await aside('lint', [
		['eslint', 'bin/eslint.js', ['.']],
		['prettier', 'bin/prettier.cjs', ['--check', '.']]
	]);
})();

await shown('unit', async () => {
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
	return vitestCounts(unitReport, await tool('vitest', 'vitest.mjs', ['run', ...reporters]));
});

const built = await shown('build', async () =>
	one(await tool('vite', 'bin/vite.js', ['build', '--logLevel', 'warn']))
);

// Browser tests wait for frames: nothing runs beside them.
await checks;

await shown('browser', async () => {
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
