// Mutation testing: every operator and value of a pure module is changed in turn, and a test of its folder has to notice.
// `npm run mutate -- model`, `npm run mutate -- layout/scale.ts layout/ticks.ts`: a folder of src/lib, or some of its files.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const stryker = join(import.meta.dirname, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const runner = join(
	import.meta.dirname,
	'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js'
);
const asked = process.argv.slice(2);
const folder = asked[0]?.split('/')[0];

if (!existsSync(stryker)) {
	console.error('Mutation testing has packages of its own: npm ci --prefix tests/mutation');
	process.exit(1);
}
if (!folder || asked.some((one) => one.split('/')[0] !== folder)) {
	console.error('Name one folder of src/lib, or files of one: npm run mutate -- model');
	process.exit(1);
}

const files = asked.map((one) => `src/lib/${one.endsWith('.ts') ? one : `${one}/**/*.ts`}`);
const { status } = spawnSync(
	process.execPath,
	[
		stryker,
		'run',
		'tests/mutation/stryker.config.json',
		'--mutate',
		files.join(),
		'--plugins',
		runner
	],
	{
		stdio: 'inherit',
		cwd: resolve(import.meta.dirname, '../..'),
		env: { ...process.env, MUTATED: folder }
	}
);
process.exit(status ?? 1);
