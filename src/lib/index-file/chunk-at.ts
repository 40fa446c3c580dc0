// A chunk, from its address to its texts: what the page asks of a worker, and does by itself where there is none.
import { bytesAt } from './bytes-at';
import type { Chunk, ChunkTexts, IndexFile } from './format';
import { readChunk } from './read-chunk';

/** What a chunk is read with, in a form that can be sent to a worker. */
export interface ChunkOrder {
	/** Its address from the root of the host on: a worker has another folder than the page. */
	readonly href: string;
	readonly of: Pick<IndexFile, 'stamp' | 'languages'>;
	readonly chunk: Chunk;
}

/** Fetches, unpacks and reads a chunk. Rejects where it cannot be had or is not as the index says. */
export async function chunkAt({ href, of, chunk }: ChunkOrder): Promise<ChunkTexts> {
	return readChunk(await bytesAt(href, chunk.bytes), of, chunk);
}
