// The site as it comes over a slow line: a page's second part only when the test lets it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TwoParts {
	/** Scheme, host and port, without a slash at the end. */
	readonly address: string;
	/** Sends what is left of the pages asked for so far. */
	readonly rest: () => void;
	readonly close: () => Promise<void>;
}

/** A server that hands on what `site` answers, pages up to the first `cut` in them, and the rest when it is told to. */
export async function inTwoParts(site: string, cut: string): Promise<TwoParts> {
	const left: (() => void)[] = [];
	const server = createServer((request, response) => {
		void fetch(new URL(request.url ?? '', site)).then(async (answer) => {
			const type = answer.headers.get('content-type') ?? '';
			const body = Buffer.from(await answer.arrayBuffer());
			const at = type.startsWith('text/html') ? body.indexOf(cut) : -1;
			response.writeHead(answer.status, {
				'content-type': type,
				'cache-control': answer.headers.get('cache-control') ?? 'no-cache'
			});
			if (at < 0) return response.end(body);
			response.write(body.subarray(0, at));
			left.push(() => response.end(body.subarray(at)));
		});
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		address: `http://localhost:${(server.address() as AddressInfo).port}`,
		rest: () => {
			for (const send of left.splice(0)) send();
		},
		close: () =>
			new Promise((done) => {
				server.close(() => {
					done();
				});
				server.closeAllConnections();
			})
	};
}
