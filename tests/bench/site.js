// The built site with other events in its page: where the page takes them from index files, others are served in their place;
// where it has them in the file of its data, that index is exchanged on its way to the browser. Nothing else is touched.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzip, gzipSync } from 'node:zlib';
import { load } from '../../src/cli/load.js';
import { indexFiles } from './index-files.js';

/** Where `npm run bench:site` builds the site that takes its events from files. */
export const SITE = '.svelte-kit/bench-site';

const FILES = 'events-index';
const TYPES = {
	js: 'text/javascript',
	css: 'text/css',
	woff2: 'font/woff2',
	svg: 'image/svg+xml',
	json: 'application/json',
	bin: 'application/octet-stream'
};

/**
 * The file of the page's data with `index` in the place of its own, by its path in the build. Throws where the page is not
 * as it should be.
 */
export function withIndex(html, build, index) {
	const named = html.match(/(?<=read\(")[^"]*\.json/g) ?? [];
	for (const path of named) {
		const node = JSON.parse(readFileSync(join(build, path), 'utf8'));
		if (!node.data?.index?.ids) continue;
		node.data.index = index;
		return [path, JSON.stringify(node)];
	}
	throw new Error('the page names no file with an index');
}

/** Made once an index: a million events take half a minute. */
const made = new WeakMap();

/** Files of `index`, for the lanes, sides and languages of those that the build has. */
function filesWith(build, index) {
	if (!made.has(index)) made.set(index, writeFiles(build, index));
	return made.get(index);
}

async function writeFiles(build, index) {
	const { readIndex } = await load('src/lib/index-file/read-index.ts');
	const about = readIndex(gunzipSync(readFileSync(join(build, FILES, 'index.bin'))));
	return indexFiles(index, about, promisify(gzip));
}

/** Serves `build` on a free port, the page at `path` with `index`. */
export async function serveWith(build, path, index) {
	const isFiles = existsSync(join(build, FILES));
	const files = isFiles ? await filesWith(build, index) : new Map();
	const page = readFileSync(join(build, path, 'index.html'), 'utf8');
	const html = gzipSync(page);
	const [exchanged, data] = isFiles ? [] : withIndex(page, build, index);
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url, 'http://localhost');
		if (pathname === `/${path}`) {
			response.writeHead(200, {
				'content-type': 'text/html; charset=utf-8',
				'content-encoding': 'gzip'
			});
			return response.end(html);
		}
		try {
			const [, name] = pathname.split(`/${FILES}/`);
			const own = files.get(name) ?? (pathname === exchanged ? data : undefined);
			const body = own ?? readFileSync(join(build, pathname));
			const type = TYPES[pathname.split('.').at(-1)] ?? 'text/html';
			response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
			response.end(body);
		} catch {
			response.writeHead(404).end();
		}
	});
	return new Promise((done) => {
		server.listen(0, () =>
			done({ url: `http://localhost:${server.address().port}/${path}`, stop: () => server.close() })
		);
	});
}
