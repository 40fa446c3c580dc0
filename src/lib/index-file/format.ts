// The index files: what they are made of. Bytes are told one by one in docs/index-format.md.
import type { EventIndex } from '../model/event-index';
import type { Day, Lang } from '../model/types';

/** First four bytes, as little-endian numbers: `TLIX`, `TLTX` and `TLID`. */
export const INDEX_MAGIC = 0x58494c54;
export const CHUNK_MAGIC = 0x58544c54;
export const IDS_MAGIC = 0x44494c54;

/** The version that is written. Readers refuse any other. */
export const VERSION = 1;

/** Bytes before the first section of an index, of a chunk, and of a file of ids. */
export const INDEX_HEAD = 40;
export const CHUNK_HEAD = 28;
export const IDS_HEAD = 16;

/** Bytes of one entry of the chunk table. */
export const TABLE_ENTRY = 12;

/** Name of the index in its folder. */
export const INDEX_NAME = 'index.bin';

/** The columns of one byte an event, in the order of the file. */
export const BYTE_COLUMNS = ['flags', 'lane', 'side', 'shape', 'importance'] as const;

/** What is drawn of all events, without their ids and titles. */
export type EventColumns = Omit<EventIndex, 'ids' | 'titles' | 'widths' | 'reach' | 'count'>;

/** What the columns' numbers stand for. */
export interface IndexAbout {
	/** Ids, in the order of `EventIndex.lane` and `EventIndex.side`. */
	readonly lanes: readonly string[];
	readonly sides: readonly string[];
	/** Languages of the titles, in the order of the chunks. */
	readonly languages: readonly Lang[];
}

/** A file of ids, titles and widths. */
export interface Chunk {
	readonly level: number;
	/** Its place in its level, from 0. */
	readonly number: number;
	/** Positions in the index of its first and last event. */
	readonly first: number;
	readonly last: number;
	/** Its size, unpacked. */
	readonly bytes: number;
}

/**
 * Chunks in order of time, none overlapping another. Level 0 holds every event; each further level fewer of them, those
 * whose titles have a chance where a tile of the picture is `days` long or longer.
 */
export interface Level {
	readonly days: Day;
	readonly chunks: readonly Chunk[];
}

/** An index file, read. */
export interface IndexFile extends IndexAbout {
	/** Tells one making of the files from another: index and chunks carry the same. */
	readonly stamp: number;
	/** Files in which ids are looked up (id-files.ts). */
	readonly idFiles: number;
	readonly columns: EventColumns;
	/** From every event to the fewest; none where there are no events. */
	readonly levels: readonly Level[];
}

/** The texts of one chunk. */
export interface ChunkTexts {
	/** Positions in the index, ascending. */
	readonly events: Int32Array;
	readonly ids: readonly string[];
	readonly titles: Readonly<Record<Lang, readonly string[]>>;
	/** Title widths in em, to a hundredth. */
	readonly widths: Readonly<Record<Lang, ArrayLike<number> & Iterable<number>>>;
}

/** Where a chunk lies in the folder of its index. Another making has other names: files can be kept for ever. */
export function chunkPath({ stamp }: Pick<IndexFile, 'stamp'>, { level, number }: Chunk): string {
	return `titles-${stamp.toString(16).padStart(8, '0')}/${level}-${number}.bin`;
}

/** A file that is not as docs/index-format.md says, with the reason. */
export class IndexFileError extends Error {
	override name = 'IndexFileError';
}
