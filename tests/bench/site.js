// The built site with other events in its page: the index that the page carries inline is exchanged on its way to the
// browser, and nothing else. The page's policy allows scripts by their hash, so the exchanged one is allowed by its own.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = { js: 'text/javascript', css: 'text/css', woff2: 'font/woff2', svg: 'image/svg+xml' };

/** HTML of the page with `index` in the place of its own. Throws where the page is not as it should be. */
export function withIndex(html, index) {
	const script = /<script>(?=\s*\{\s*__sveltekit)([^]*?)<\/script>/.exec(html)?.[1];
	const own = script && /index:\{ids:[^]*?\}(?=,total:)/.exec(script)?.[0];
	if (!own) throw new Error('the page carries no index where it is looked for');
	const json = JSON.stringify(JSON.stringify(index)).replaceAll('<', '\\u003c');
	const exchanged = script.replace(own, () => `index:JSON.parse(${json})`);
	const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
	return html.replace(script, () => exchanged).replace(hash(script), hash(exchanged));
}

/** Serves `build` on a free port, the page at `path` with `index`. */
export function serveWith(build, path, index) {
	const html = gzipSync(withIndex(readFileSync(join(build, path, 'index.html'), 'utf8'), index));
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
			const body = readFileSync(join(build, pathname));
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
