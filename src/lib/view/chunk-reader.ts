// Has chunks read by a worker once there is one. Until it has told that it is there, and where it never does (an old browser,
// a policy that forbids it, a lost file), the page reads them by itself.
import { chunkAt, type ChunkOrder } from '$lib/index-file/chunk-at';
import type { ChunkTexts } from '$lib/index-file/format';

/** What the page sends. */
export interface ToWorker {
	/** Which order an answer belongs to. */
	readonly key: number;
	readonly order: ChunkOrder;
}

/** What the worker sends. */
export type ToPage =
	| 'ready'
	| { readonly key: number; readonly texts: ChunkTexts }
	| { readonly key: number; readonly failed: string };

/** An order that waits for its answer. */
interface Open {
	readonly order: ChunkOrder;
	readonly done: (texts: ChunkTexts | Promise<ChunkTexts>) => void;
	readonly fail: (reason: Error) => void;
}

/** Reads chunks, with what `start` starts where it can be started. What cannot be read rejects, as by `chunkAt`. */
export function chunkReader(start: () => Worker): (order: ChunkOrder) => Promise<ChunkTexts> {
	const open = new Map<number, Open>();
	let worker: Worker | undefined;
	let last = 0;

	function begin(): void {
		const started = start();
		started.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
			if (data === 'ready') worker = started;
			else answer(data);
		});
		for (const trouble of ['error', 'messageerror']) started.addEventListener(trouble, giveUp);

		/** What it was asked, the page does. */
		function giveUp(): void {
			started.terminate();
			worker = undefined;
			for (const { order, done } of open.values()) done(chunkAt(order));
			open.clear();
		}
	}

	function answer(news: Exclude<ToPage, 'ready'>): void {
		const { done, fail } = open.get(news.key) ?? {};
		open.delete(news.key);
		if ('texts' in news) done?.(news.texts);
		else fail?.(new Error(news.failed));
	}

	try {
		begin();
	} catch {
		// The page reads.
	}
	return (order) => {
		if (!worker) return chunkAt(order);
		const key = ++last;
		worker.postMessage({ key, order } satisfies ToWorker);
		return new Promise((done, fail) => {
			open.set(key, { order, done, fail });
		});
	};
}

/** Starts the worker of this build. Throws where there are no workers. */
export function chunkWorker(): Worker {
	return new Worker(new URL('./chunk-worker.ts', import.meta.url), { type: 'module' });
}
