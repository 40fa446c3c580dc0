// Where in the index an event stands, by its id: for addresses that name one whose chunk is not there. A file holds the
// events whose ids have hashes in one stretch of all, so that one file is enough to look one up.
import { ByteReader } from './byte-reader';
import { ByteWriter } from './byte-writer';
import { IDS_HEAD, IDS_MAGIC, IndexFileError, VERSION } from './format';

/** Events of a file, about: some 20 kB. */
const FILE_EVENTS = 4096;

/** How many files an index of `size` events has. */
export function idFileCount(size: number): number {
	return Math.ceil(size / FILE_EVENTS);
}

/** The number of the file, of `count`, that an id is in. */
export function idFileOf(hash: number, count: number): number {
	return Math.floor((hash / 2 ** 32) * count);
}

/** Where a file of ids lies in the folder of its index. */
export function idFilePath({ stamp }: { readonly stamp: number }, number: number): string {
	return `ids-${stamp.toString(16).padStart(8, '0')}/${number}.bin`;
}

/** All files of an index, each made when it is asked for; `hashes` by position. */
export function* writeIdFiles(hashes: Uint32Array, stamp: number): Generator<Uint8Array> {
	const order = Uint32Array.from(hashes.keys()).sort(
		(a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0) || a - b
	);
	const count = idFileCount(hashes.length);
	let at = 0;
	for (let number = 0; number < count; number++) {
		const first = at;
		while (at < order.length && idFileOf(hashes[order[at] ?? 0] ?? 0, count) === number) at++;
		yield writeIdFile(order.subarray(first, at), hashes, stamp);
	}
}

function writeIdFile(order: Uint32Array, hashes: Uint32Array, stamp: number): Uint8Array {
	const writer = new ByteWriter();
	writer.u32(IDS_MAGIC, VERSION, stamp, order.length);
	let before = 0;
	for (const position of order) {
		const hash = hashes[position] ?? 0;
		writer.varint(hash - before);
		before = hash;
	}
	for (const position of order) writer.varint(position);
	return writer.bytes;
}

/**
 * Positions of the events of a file whose ids have this hash: one of them may be the one. Throws an IndexFileError
 * where the file is not of the index with `stamp` and of `size` events.
 */
export function readIdFile(
	bytes: Uint8Array,
	{ stamp, size }: { readonly stamp: number; readonly size: number },
	hash: number
): number[] {
	const reader = new ByteReader(bytes, 'ids');
	reader.opening(IDS_MAGIC, VERSION);
	if (reader.u32() !== stamp) throw new IndexFileError('ids: belong to another index');
	const count = reader.u32();
	if (count * 2 > bytes.length - IDS_HEAD) {
		throw new IndexFileError(`ids: its counts do not fit its ${bytes.length} bytes`);
	}
	const steps = new Uint32Array(count);
	const positions = new Uint32Array(count);
	reader.varints(steps);
	reader.varints(positions);
	reader.finish();
	let at = 0;
	const found: number[] = [];
	steps.forEach((step, k) => {
		at += step;
		const position = positions[k] ?? 0;
		if (position >= size) throw new IndexFileError(`ids: there is no event ${position}`);
		if (at === hash) found.push(position);
	});
	return found;
}
