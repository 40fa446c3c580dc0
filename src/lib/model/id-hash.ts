// A number for an id: what looks among very many ids looks for that first.

/** FNV-1a over UTF-16 units, its bits mixed once more; from 0 to 2^32 − 1. */
export function idHash(id: string): number {
	let hash = 0x811c9dc5 | 0;
	for (let k = 0; k < id.length; k++) hash = Math.imul(hash ^ id.charCodeAt(k), 0x01000193);
	return (hash ^ (hash >>> 15)) >>> 0;
}
