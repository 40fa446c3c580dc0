// One peer's page on a free port: its own files, the events, and nothing from anywhere else.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const FOLDER = import.meta.dirname;
const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

const html = ({ title, page, styles = [], scripts }) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${title}</title>
${styles.map((path) => `<link rel="stylesheet" href="/lib/${path}">`).join('\n')}
<link rel="icon" href="data:,">
<style>body { margin: 20px; font: 14px sans-serif } #peer { height: 700px }</style>
<body>
<div id="peer"></div>
<script>window.global = window; // event-drops asks for Node's</script>
${scripts.map((path) => `<script src="/lib/${path}"></script>`).join('\n')}
<script type="module" src="/pages/${page}.js"></script>
</body>
`;

/** The columns of an index that peers can draw, with the titles of one language. */
function columns({ start, length, lane, side, titles }) {
	return JSON.stringify({ start, length, lane, side, title: titles.en });
}

/** Resolves to the page's address, and `stop`. */
export function servePeer(subject, index) {
	const made = new Map([
		['/', html(subject)],
		['/events.json', columns(index)]
	]);
	const server = createServer(async (request, response) => {
		const { pathname } = new URL(request.url, 'http://localhost');
		const path = pathname.replace(/^\/lib\//, '/node_modules/');
		const body = made.get(path) ?? (await readFile(join(FOLDER, path)).catch(() => undefined));
		const type = TYPES[extname(path)] ?? (path === '/' ? 'text/html' : 'application/json');
		response.writeHead(body === undefined ? 404 : 200, {
			'content-type': `${type}; charset=utf-8`
		});
		response.end(body);
	});
	return new Promise((done) => {
		server.listen(0, 'localhost', () =>
			done({
				url: `http://localhost:${server.address().port}/${subject.query ?? ''}`,
				stop: () => server.close()
			})
		);
	});
}
