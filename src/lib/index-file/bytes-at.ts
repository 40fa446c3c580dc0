// Fetches the files of an index.
import { unpack } from './unpack';

/** Longest wait for a file, milliseconds. */
const PATIENCE = 30_000;

/** The unpacked bytes of a file. Rejects where it cannot be had or is larger than `most`. */
export async function bytesAt(href: string, most: number): Promise<Uint8Array> {
	const response = await fetch(href, { signal: AbortSignal.timeout(PATIENCE) });
	if (!response.ok) throw new Error(`${response.status} for ${href}`);
	return unpack(new Uint8Array(await response.arrayBuffer()), most);
}
