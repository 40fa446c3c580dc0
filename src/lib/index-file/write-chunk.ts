// Writes a chunk: ids, titles and widths of some events.
import { ByteWriter } from './byte-writer';
import { CHUNK_MAGIC, VERSION, type ChunkTexts } from './format';
import type { Lang } from '../model/types';

/** Widest title, em: two bytes of hundredths. */
export const WIDEST = 655;

/** The bytes of a chunk. Events ascend; titles and widths are told for each of the languages. */
export function writeChunk(
	{ events, ids, titles, widths }: ChunkTexts,
	languages: readonly Lang[],
	stamp: number
): Uint8Array {
	const positions = new ByteWriter();
	for (let k = 1; k < events.length; k++) positions.varint((events[k] ?? 0) - (events[k - 1] ?? 0));
	const lengths = new ByteWriter();
	const texts = [ids, ...languages.map((lang) => titles[lang] ?? [])];
	for (const column of texts) for (const text of column) lengths.varint(text.length);
	const text = new TextEncoder().encode(texts.map((column) => column.join('')).join(''));
	const writer = new ByteWriter();
	writer.u32(CHUNK_MAGIC, VERSION, stamp, events.length, events[0] ?? 0);
	writer.u32(positions.size, lengths.size);
	writer.append(positions.bytes);
	for (const lang of languages) {
		for (const width of widths[lang] ?? []) {
			writer.u16(Math.round(Math.min(Math.max(width, 0), WIDEST) * 100));
		}
	}
	writer.append(lengths.bytes);
	writer.append(text);
	return writer.bytes;
}
