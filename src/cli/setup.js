// What `npm start` and `npm test` need before anything is installed: Node's own modules only.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder; commands run here wherever they were called from. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const NEEDED = [20, 19];

/** Ends the program with a sentence on stderr. */
export function fail(sentence) {
	console.error(sentence);
	process.exit(1);
}

/** Ends the program where Node is older than package.json's `engines` asks. */
export function requireNode() {
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
	fail(
		`This needs Node ${NEEDED.join('.')} or newer; here is ${process.versions.node}. ` +
			'A newer one is at https://nodejs.org/.'
	);
}

// Vite warns that a later major will load its configuration otherwise; nothing is to be done now.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING ??= 'true';

/** Runs a program in the repository, its output shown; resolves with its exit code. */
export function run(command, args, options = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
		child.on('error', () => resolve(127));
		child.on('exit', (code) => resolve(code ?? 1));
	});
}

/** The same, its output held back until it has ended: for programs that run beside others. */
export function runAside(command, args) {
	return new Promise((resolve) => {
		const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
		let output = '';
		const hear = (text) => (output += text);
		child.stdout.setEncoding('utf8').on('data', hear);
		child.stderr.setEncoding('utf8').on('data', hear);
		child.on('error', (error) => resolve({ code: 127, output: String(error) }));
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
}

/** Runs a JavaScript program of an installed package, such as `tool('vite', 'bin/vite.js', ['build'])`. */
export function tool(name, script, args, options) {
	return run(process.execPath, [toolPath(name, script), ...args], options);
}

/** Path of a program of an installed package. */
export function toolPath(name, script) {
	const require = createRequire(join(ROOT, 'package.json'));
	return join(dirname(require.resolve(`${name}/package.json`)), script);
}

/** `npm ci`, where node_modules is absent or older than the lock file. */
export async function installPackages() {
	if (installed()) return;
	console.log('Installing packages (npm ci) …');
	const npm = process.env.npm_execpath;
	const args = ['ci', '--no-audit', '--no-fund'];
	const code = npm
		? await run(process.execPath, [npm, ...args])
		: await run('npm', args, { shell: process.platform === 'win32' });
	if (code !== 0) fail('The packages could not be installed: npm says why above.');
}

/** npm writes node_modules/.package-lock.json at the end of an installation. */
function installed() {
	const done = join(ROOT, 'node_modules/.package-lock.json');
	const lock = join(ROOT, 'package-lock.json');
	return existsSync(done) && statSync(done).mtimeMs >= statSync(lock).mtimeMs;
}
