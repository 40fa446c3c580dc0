// Events in order → the bytes of their index, chunks and files of ids, handed on one by one.
import { load } from './load.js';

const { reachOf } = await load('src/lib/model/event-index.ts');
const { laneColumns } = await load('src/lib/layout/lane-columns.ts');
const { chunkPath, INDEX_NAME } = await load('src/lib/index-file/format.ts');
const { chooseLevels, cutLevel } = await load('src/lib/index-file/levels.ts');
const { idFileCount, idFilePath, writeIdFiles } = await load('src/lib/index-file/id-files.ts');
const { idHash } = await load('src/lib/model/id-hash.ts');
const { writeChunk } = await load('src/lib/index-file/write-chunk.ts');
const { writeIndex } = await load('src/lib/index-file/write-index.ts');
const { wordWidths } = await load('src/lib/data/csv/word-widths.ts');

const sum = (sizes) => sizes.reduce((all, size) => all + size, 0);

/** Files that are packed and written at the same time. */
const AT_ONCE = 4;

/**
 * Writes an index by `write(path, bytes)`, which resolves to the size of the file.
 * @returns how many events were out of order; sizes: of the index, of all chunks, of the largest chunk, of the ids
 */
export async function writeFiles({ events, about, stamp, write, progress }) {
	const { rows, columns, outOfOrder } = events.inOrder();
	const index = { ...columns, reach: reachOf(columns.end), ids: [], titles: {}, widths: {} };
	const cut = chooseLevels(index, laneColumns(index, about.lanes.length)).map((level) => ({
		...level,
		chunks: cutLevel(level)
	}));
	const hashes = new Uint32Array(columns.size);
	const count = cut.reduce((n, { chunks }) => n + chunks.length, 0);
	const idFiles = idFileCount(columns.size);
	const width = wordWidths();
	const textsOf = (positions) => {
		const texts = Array.from(positions, (i) => events.texts.get(rows[i]));
		const weight = (k) => (columns.importance[positions[k]] === 3 ? 600 : 400);
		const each = (make) => Object.fromEntries(about.languages.map((lang, l) => [lang, make(l)]));
		return {
			events: positions,
			ids: texts.map(([id]) => id),
			titles: each((l) => texts.map((text) => text[l + 1])),
			widths: each((l) => texts.map((text, k) => width(text[l + 1], weight(k))))
		};
	};

	const sizes = [];
	const idSizes = [];
	const underWay = new Set();
	const send = async (path, bytes, sent = sizes) => {
		if (underWay.size >= AT_ONCE) await Promise.race(underWay);
		const job = write(path, bytes).then((size) => {
			sent.push(size);
			underWay.delete(job);
		});
		underWay.add(job);
		progress?.(sizes.length + idSizes.length, count + idFiles);
	};
	const levels = [];
	for (const [level, { days, chunks }] of cut.entries()) {
		const table = [];
		for (const [number, positions] of chunks.entries()) {
			const texts = textsOf(positions);
			const bytes = writeChunk(texts, about.languages, stamp);
			if (level === 0) texts.ids.forEach((id, k) => (hashes[positions[k]] = idHash(id)));
			const [first, last] = [positions[0], positions.at(-1)];
			const chunk = { level, number, first, last, bytes: bytes.length };
			table.push(chunk);
			await send(chunkPath({ stamp }, chunk), bytes);
		}
		levels.push({ days, chunks: table });
	}
	let number = 0;
	for (const bytes of writeIdFiles(hashes, stamp)) {
		await send(idFilePath({ stamp }, number++), bytes, idSizes);
	}
	await Promise.all(underWay);
	const size = await write(INDEX_NAME, writeIndex(columns, about, levels, stamp));
	return {
		outOfOrder,
		index: size,
		titles: sum(sizes),
		ids: sum(idSizes),
		chunks: count,
		largest: Math.max(0, ...sizes)
	};
}
