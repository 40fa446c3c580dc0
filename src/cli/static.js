// A small server for the finished build, as a static host would serve it: folders by their index.html, 404.html
// for the rest, text compressed, hashed files kept for ever. `node src/cli/static.js PORT [FOLDER]`.
import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const TYPES = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.xml': 'application/xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.ics': 'text/calendar; charset=utf-8',
	'.png': 'image/png',
	'.woff2': 'font/woff2'
};
const COMPRESSED = /^(text\/|application\/|image\/svg)/;

/** Serves `folder` below the path `base` on `port`; resolves with the server once it listens. */
export function serveFolder(port, folder, base = '') {
	const root = resolve(folder);
	const kept = new Map();
	const server = createServer((request, response) => {
		answer(root, base, kept, request, response).catch(() => {
			response.writeHead(500).end();
		});
	});
	return new Promise((done, fail) => {
		server.on('error', fail);
		server.listen(port, () => done(server));
	});
}

async function answer(root, base, kept, request, response) {
	const path = pathOf(request.url);
	const file = path?.startsWith(base) ? await fileOf(root, path.slice(base.length)) : undefined;
	if (file?.moved) return response.writeHead(308, { location: `${path}/` }).end();
	const name = file?.name ?? join(root, '404.html');
	const body = await readFile(name).catch(() => undefined);
	const changed = body && (await stat(name)).mtimeMs;
	const type = TYPES[extname(name)] ?? 'application/octet-stream';
	const hashed = name.includes(`${sep}immutable${sep}`);
	const headers = {
		'content-type': type,
		'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
		'x-content-type-options': 'nosniff',
		vary: 'accept-encoding'
	};
	const zip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') && COMPRESSED.test(type);
	if (zip && body) headers['content-encoding'] = 'gzip';
	response.writeHead(file ? 200 : 404, headers);
	response.end(
		request.method === 'HEAD' || !body
			? undefined
			: zip
				? await zipped(kept, `${name} ${changed}`, body)
				: body
	);
}

/** The decoded path of a request; undefined where it is no path at all. */
function pathOf(url) {
	try {
		return decodeURIComponent(new URL(url, 'http://localhost').pathname);
	} catch {
		return undefined;
	}
}

/** The file that a path below the root means, and nothing outside it. */
async function fileOf(root, path) {
	const name = resolve(root, `.${path}`);
	if (name !== root && !name.startsWith(root + sep)) return undefined;
	const found = await stat(name).catch(() => undefined);
	if (found?.isFile()) return { name };
	if (!found?.isDirectory()) return undefined;
	if (!path.endsWith('/')) return { moved: true };
	const index = join(name, 'index.html');
	return (await stat(index).catch(() => undefined)) ? { name: index } : undefined;
}

/** Compressed once for as long as the file does not change. */
async function zipped(kept, key, body) {
	if (!kept.has(key)) kept.set(key, promisify(gzip)(body));
	return kept.get(key);
}

if (process.argv[1] === import.meta.filename) {
	const [port = '4173', folder = 'build'] = process.argv.slice(2);
	await serveFolder(Number(port), folder, process.env.BASE_PATH);
	console.log(`http://localhost:${port}${process.env.BASE_PATH ?? ''}/`);
}
