import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChunkOrder } from '../../../src/lib/index-file/chunk-at';
import { readIndex } from '../../../src/lib/index-file/read-index';
import { chunkReader, type ToPage, type ToWorker } from '../../../src/lib/view/chunk-reader';
import { filesOf } from '../index-file/files';
import { daysFrom, indexOf, sketch } from '../layout/generate';

const { index } = indexOf(Array.from({ length: 2100 }, (_, k) => sketch(daysFrom(k))));
const files = filesOf(index);
const file = readIndex(files.index);
const { stamp, languages } = file;

function orderOf(number: number): ChunkOrder {
	const chunk = file.levels[0]?.chunks[number];
	if (!chunk) throw new Error('no such chunk');
	return { href: `/titles/${number}.bin`, of: { stamp, languages }, chunk };
}

/** A worker that keeps what it is sent, and says what the test says. */
class FakeWorker extends EventTarget {
	readonly sent: ToWorker[] = [];
	ended = false;
	postMessage(order: ToWorker): void {
		this.sent.push(order);
	}
	terminate(): void {
		this.ended = true;
	}
	say(data: ToPage): void {
		this.dispatchEvent(new MessageEvent('message', { data }));
	}
}

let worker: FakeWorker;
/** What the page has fetched by itself. */
let fetched: string[];

beforeEach(() => {
	worker = new FakeWorker();
	fetched = [];
	vi.stubGlobal('fetch', (href: string) => {
		fetched.push(href);
		const bytes = files.chunks[0]?.[Number(/\d+/.exec(href)?.[0])];
		return Promise.resolve(bytes ? new Response(Uint8Array.from(bytes)) : Response.error());
	});
});

afterEach(() => {
	vi.unstubAllGlobals();
});

const reader = () => chunkReader(() => worker as unknown as Worker);
const texts = { events: Int32Array.of(7), ids: ['seven'], titles: {}, widths: {} };

describe('chunkReader()', () => {
	it('reads by itself until the worker has told that it is there', async () => {
		const read = reader();
		const found = await read(orderOf(1));
		expect(found.ids[0]).toBe(index.ids[found.events[0] ?? -1]);
		expect(fetched).toEqual(['/titles/1.bin']);
		expect(worker.sent).toEqual([]);
	});

	it('has the worker read then, and gives each order its own answer', async () => {
		const read = reader();
		worker.say('ready');
		const [first, second] = [read(orderOf(0)), read(orderOf(1))];
		const [a, b] = worker.sent;
		expect([a?.order, b?.order]).toEqual([orderOf(0), orderOf(1)]);
		worker.say({ key: b?.key ?? NaN, texts });
		worker.say({ key: a?.key ?? NaN, failed: '404 for /titles/0.bin' });
		await expect(second).resolves.toBe(texts);
		await expect(first).rejects.toThrow('404 for /titles/0.bin');
		expect(fetched).toEqual([]);
	});

	it.each(['error', 'messageerror'])(
		'reads by itself what a worker with an %s left open',
		async (trouble) => {
			const read = reader();
			worker.say('ready');
			const open = read(orderOf(0));
			worker.dispatchEvent(new Event(trouble));
			expect((await open).ids).toEqual(index.ids.slice(0, (await open).ids.length));
			expect(worker.ended).toBe(true);
			await read(orderOf(1));
			expect(fetched).toEqual(['/titles/0.bin', '/titles/1.bin']);
			expect(worker.sent).toHaveLength(1);
		}
	);

	it('reads by itself where no worker can be started', async () => {
		const read = chunkReader(() => {
			throw new Error('forbidden');
		});
		expect((await read(orderOf(0))).ids.length).toBeGreaterThan(0);
	});

	it('rejects as the page’s own reading does', async () => {
		const read = reader();
		const { chunk, ...order } = orderOf(0);
		const other = { ...order, chunk: { ...chunk, bytes: chunk.bytes + 1 } };
		await expect(read(other)).rejects.toThrow(`chunk 0-0: ${chunk.bytes} bytes`);
	});
});
