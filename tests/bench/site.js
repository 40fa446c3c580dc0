// The built site with other events in its page: where the page takes them from index files, others are served in their place;
// where it carries them inline, that index is exchanged on its way to the browser. Nothing else is touched.
import { createHash } from 'node:crypto';
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
	bin: 'application/octet-stream'
};

/**
 * HTML of the page with `index` in the place of its own. The page's policy allows scripts by their hash, so the exchanged one
 * is allowed by its own. Throws where the page is not as it should be.
 */
export function withIndex(html, index) {
	const script = /<script>(?=\s*\{\s*__sveltekit)([^]*?)<\/script>/.exec(html)?.[1];
	const own = script && /index:\{ids:[^]*?\}(?=,total:)/.exec(script)?.[0];
	if (!own) throw new Error('the page carries no index where it is looked for');
	const json = JSON.stringify(JSON.stringify(index)).replaceAll('<', '\\u003c');
	const exchanged = script.replace(own, () => `index:JSON.parse(${json})`);
	const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
	return html.replace(script, () => exchanged).replace(hash(script), hash(exchanged));
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
	const html = gzipSync(isFiles ? page : withIndex(page, index));
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
			const body = files.get(name) ?? readFileSync(join(build, pathname));
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
