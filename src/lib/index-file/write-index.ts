// Writes the index: every event's columns, and the table of the chunks that hold ids and titles.
import { ByteWriter } from './byte-writer';
import { idFileCount } from './id-files';
import { openBeginnings, writeLengths, writeStarts } from './day-columns';
import {
	BYTE_COLUMNS,
	INDEX_MAGIC,
	VERSION,
	type EventColumns,
	type IndexAbout,
	type Level
} from './format';

/**
 * The bytes of an index. Columns are in order of start, events with an open beginning first (as `eventIndex` has them).
 * Throws a RangeError where they are not.
 */
export function writeIndex(
	columns: EventColumns,
	{ lanes, sides, languages }: IndexAbout,
	levels: readonly Level[],
	stamp: number
): Uint8Array {
	const open = openBeginnings(columns);
	const starts = writeStarts(columns, open);
	const lengths = writeLengths(columns, open);
	const chunks = levels.flatMap((level) => level.chunks);
	const about = new TextEncoder().encode(
		JSON.stringify({
			lanes,
			sides,
			languages,
			levels: levels.map((level) => ({ days: level.days, chunks: level.chunks.length }))
		})
	);
	const writer = new ByteWriter();
	writer.u32(INDEX_MAGIC, VERSION, stamp, columns.size, open, chunks.length);
	writer.u32(about.length, starts.length, lengths.length, idFileCount(columns.size));
	writer.append(about);
	for (const { first, last, bytes } of chunks) writer.u32(first, last, bytes);
	writer.append(starts);
	writer.append(lengths);
	for (const name of BYTE_COLUMNS) writer.append(columns[name]);
	return writer.bytes;
}
