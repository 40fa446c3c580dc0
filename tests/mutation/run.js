// Mutation testing: every operator and value of a pure module is changed in turn, and a test of its folder has to notice.
// `npm run mutate -- model`, `npm run mutate -- layout/scale.ts layout/ticks.ts`: a folder of src/lib, or some of its files;
// `npm run mutate -- layout --part 2/5`: the second of five parts of it, each a sample of the whole.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = resolve(import.meta.dirname, '../..');
const stryker = join(import.meta.dirname, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const runner = join(
	import.meta.dirname,
	'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js'
);
const { positionals: asked, values } = parseArgs({
	allowPositionals: true,
	options: { part: { type: 'string', default: '1/1' } }
});
const folder = asked[0]?.split('/')[0];
const [part, parts] = values.part.split('/').map(Number);

if (!existsSync(stryker)) {
	console.error('Mutation testing has packages of its own: npm ci --prefix tests/mutation');
	process.exit(1);
}
if (!folder || asked.some((one) => one.split('/')[0] !== folder)) {
	console.error('Name one folder of src/lib, or files of one: npm run mutate -- model');
	process.exit(1);
}
if (!(part >= 1 && part <= parts)) {
	console.error(`Not a part: ${values.part}. Say which of how many: --part 2/5`);
	process.exit(1);
}

/** Lines that fall to one part together: most of what can be changed in one piece lies within. */
const STRETCH = 12;

let turn = 0;
/** The stretches of a file that fall to the part asked for, each part in turn; the whole file where there is one part. */
function stretches(file) {
	if (parts === 1) return [file];
	const lines = readFileSync(join(root, file), 'utf8').split('\n').length;
	return Array.from({ length: Math.ceil(lines / STRETCH) }, (_, k) => k * STRETCH)
		.filter(() => turn++ % parts === part - 1)
		.map((from) => `${file}:${from + 1}-${from + STRETCH}`);
}

const files = asked
	.flatMap((one) =>
		one.endsWith('.ts')
			? [one]
			: readdirSync(join(root, 'src/lib', one), { recursive: true })
					.filter((name) => name.endsWith('.ts'))
					.map((name) => `${one}/${name}`)
	)
	.sort()
	.flatMap((one) => stretches(`src/lib/${one}`));
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
	{ stdio: 'inherit', cwd: root, env: { ...process.env, MUTATED: folder } }
);
process.exit(status ?? 1);
