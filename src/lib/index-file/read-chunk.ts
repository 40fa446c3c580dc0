// Reads a chunk: ids, titles and widths of some events.
import { ByteReader } from './byte-reader';
import {
	CHUNK_HEAD,
	CHUNK_MAGIC,
	IndexFileError,
	VERSION,
	type Chunk,
	type ChunkTexts,
	type IndexFile
} from './format';

/** The texts in `bytes`, unpacked. Throws an IndexFileError where they are not those of `chunk`. */
export function readChunk(
	bytes: Uint8Array,
	{ stamp, languages }: Pick<IndexFile, 'stamp' | 'languages'>,
	chunk: Chunk
): ChunkTexts {
	const what = `chunk ${chunk.level}-${chunk.number}`;
	if (bytes.length !== chunk.bytes) {
		throw new IndexFileError(`${what}: ${bytes.length} bytes, and not ${chunk.bytes}`);
	}
	const reader = new ByteReader(bytes, what);
	reader.opening(CHUNK_MAGIC, VERSION);
	if (reader.u32() !== stamp) throw new IndexFileError(`${what}: belongs to another index`);
	const [size, first] = [reader.u32(), reader.u32()];
	const [positionBytes, lengthBytes] = [reader.u32(), reader.u32()];
	const widthBytes = 2 * size * languages.length;
	const before = CHUNK_HEAD + positionBytes + widthBytes + lengthBytes;
	if (size === 0 || size > positionBytes + 1 || size > lengthBytes || before > bytes.length) {
		throw new IndexFileError(`${what}: its counts do not fit its ${bytes.length} bytes`);
	}
	const events = readPositions(reader.take(positionBytes), size, first, what);
	if (first !== chunk.first || events[size - 1] !== chunk.last) {
		throw new IndexFileError(`${what}: holds other events than the index says`);
	}
	const widths = languages.map((lang) => {
		const column = new Float64Array(size);
		for (let k = 0; k < size; k++) column[k] = reader.u16() / 100;
		return [lang, column] as const;
	});
	const lengths = reader.take(lengthBytes);
	const [ids = [], ...titles] = texts(lengths, reader.take(bytes.length - before), {
		columns: 1 + languages.length,
		size,
		what
	});
	return {
		events,
		ids,
		titles: Object.fromEntries(languages.map((lang, k) => [lang, titles[k] ?? []])),
		widths: Object.fromEntries(widths)
	};
}

function readPositions(bytes: Uint8Array, size: number, first: number, what: string): Int32Array {
	const reader = new ByteReader(bytes, what);
	const steps = new Uint32Array(size - 1);
	reader.varints(steps);
	reader.finish();
	const events = new Int32Array(size);
	let at = first;
	for (let k = 0; k < size; k++) {
		if (k > 0 && steps[k - 1] === 0) {
			throw new IndexFileError(`${what}: an event stands there twice`);
		}
		at += steps[k - 1] ?? 0;
		if (at > 0x7fffffff) throw new IndexFileError(`${what}: a position is out of range`);
		events[k] = at;
	}
	return events;
}

/** Columns of texts, cut out of one text by their lengths in UTF-16 units. */
function texts(
	lengths: Uint8Array,
	bytes: Uint8Array,
	{ columns, size, what }: { columns: number; size: number; what: string }
): string[][] {
	const reader = new ByteReader(lengths, what);
	const units = new Uint32Array(columns * size);
	reader.varints(units);
	reader.finish();
	const text = decode(bytes, what);
	let at = 0;
	const cut = Array.from({ length: columns }, (): string[] => []);
	for (const [column, into] of cut.entries()) {
		for (let k = column * size; k < (column + 1) * size; k++) {
			const from = at;
			at += units[k] ?? 0;
			into.push(text.slice(from, at));
		}
	}
	if (at !== text.length) throw new IndexFileError(`${what}: its titles do not fit their lengths`);
	return cut;
}

function decode(bytes: Uint8Array, what: string): string {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		throw new IndexFileError(`${what}: its titles are not UTF-8`);
	}
}
