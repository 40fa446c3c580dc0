// The index of a page's events, opened: what has come of it, and where in it an event stands.
import { bytesAt } from '$lib/index-file/bytes-at';
import { chunkLoader, type ChunkLoader } from '$lib/index-file/chunk-loader';
import { chunkPath, INDEX_NAME, type IndexFile } from '$lib/index-file/format';
import { idFileOf, idFilePath, readIdFile } from '$lib/index-file/id-files';
import { readIndex } from '$lib/index-file/read-index';
import { eventTexts, type EventTexts } from '$lib/index-file/texts';
import { idHash } from '$lib/model/id-hash';
import type { chunkReader } from './chunk-reader';

/** Largest index, unpacked bytes: some thirty million events. */
const LARGEST = 2 ** 28;
/** Largest file of ids. */
const LARGEST_IDS = 2 ** 20;

/** What has come of an index. */
export interface Opened {
	readonly file: IndexFile;
	readonly texts: EventTexts;
	readonly loader: ChunkLoader;
	/** The address of its folder, with a slash at its end. */
	readonly href: string;
}

/** What the files of a page are opened with. */
export interface Opening {
	readonly chunkAt: ReturnType<typeof chunkReader>;
	/** Called when titles have come or gone, or could not be had. */
	readonly changed: () => void;
	/** Whether the picture moves. */
	readonly moving: () => boolean;
}

/** Reads the index in the folder at `href`. Rejects where it cannot be had or is broken. */
export async function openFiles(
	href: string,
	{ chunkAt, changed, moving }: Opening
): Promise<Opened> {
	const file = readIndex(await bytesAt(href + INDEX_NAME, LARGEST));
	const texts = eventTexts(file);
	const { stamp, languages } = file;
	const loader = chunkLoader({
		file,
		texts,
		// The columns of the file stay here.
		read: (chunk) =>
			chunkAt({ href: href + chunkPath(file, chunk), of: { stamp, languages }, chunk }),
		changed,
		moving
	});
	return { file, texts, loader, href };
}

/**
 * Position of the event with an id; undefined where there is none. `sought` is told each position whose titles are waited
 * for. Rejects where it cannot be told.
 */
export async function positionOf(
	{ file, texts, loader, href }: Opened,
	id: string,
	sought: (position: number) => void
): Promise<number | undefined> {
	const hash = idHash(id);
	const path = idFilePath(file, idFileOf(hash, file.idFiles));
	const { stamp, columns } = file;
	const bytes = await bytesAt(href + path, LARGEST_IDS);
	for (const position of readIdFile(bytes, { stamp, size: columns.size }, hash)) {
		sought(position);
		loader.hold(position);
		await loader.settled();
		const found = texts.ids[position];
		if (found === undefined) throw new Error(loader.state().reason ?? path);
		if (found === id) return position;
	}
	return undefined;
}
