// Serves the finished build and says where.
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ROOT } from './setup.js';
import { serveFolder } from './static.js';

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

/** Starts the server: its address, and a way to stop it. */
export async function serve(port) {
	const base = process.env.BASE_PATH ?? '';
	const server = await serveFolder(port, join(ROOT, 'build'), base);
	return { address: `http://localhost:${port}${base}/`, stop: () => server.close() };
}
