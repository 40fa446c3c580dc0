// Serves the finished build with `vite preview` and says when it answers.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { ROOT, toolPath } from './setup.js';

/** Whether nothing listens on the port of this machine. */
export async function portIsFree(port) {
	for (const host of ['127.0.0.1', '::1']) if (await taken(port, host)) return false;
	return true;
}

/** A port that nothing listens on. */
export function freePort() {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.on('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address();
			server.close(() => resolve(port));
		});
	});
}

function taken(port, host) {
	return new Promise((resolve) => {
		const server = createServer();
		server.on('error', (error) => resolve(error.code === 'EADDRINUSE'));
		server.listen(port, host, () => server.close(() => resolve(false)));
	});
}

/**
 * Starts the server; resolves once it answers with its address, a promise of its exit code and a
 * way to stop it. Rejects where it ends before that, with what it said already on stderr.
 */
export async function serve(port) {
	const args = ['preview', '--port', String(port), '--strictPort', '--logLevel', 'warn'];
	const child = spawn(process.execPath, [toolPath('vite', 'bin/vite.js'), ...args], {
		cwd: ROOT,
		stdio: ['ignore', 'inherit', 'inherit']
	});
	const ended = new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 0)));
	const address = `http://localhost:${port}${process.env.BASE_PATH ?? ''}/`;
	let over = false;
	void ended.then(() => (over = true));
	while (!(await answers(address))) {
		if (over) throw new Error(`The server did not start on port ${port}.`);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	return { address, ended, stop: () => child.kill('SIGTERM') };
}

async function answers(address) {
	try {
		await fetch(address);
		return true;
	} catch {
		return false;
	}
}
