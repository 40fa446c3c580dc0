// The chunk table: which events each chunk holds, level by level.
import type { About } from './about';
import { ByteReader } from './byte-reader';
import { IndexFileError, TABLE_ENTRY, type Chunk, type Level } from './format';

/** Levels with their chunks. Throws an IndexFileError where a chunk is out of order or an event is in none of level 0. */
export function readLevels(bytes: Uint8Array, about: About['levels'], size: number): Level[] {
	const reader = new ByteReader(bytes, 'index, chunk table');
	const counted = about.reduce((sum, { chunks }) => sum + chunks, 0);
	if (counted * TABLE_ENTRY !== bytes.length) {
		throw new IndexFileError(`index: its levels have ${counted} chunks, its table others`);
	}
	const levels = about.map(({ days, chunks }, level) => {
		let next = 0;
		const list = Array.from({ length: chunks }, (_, number): Chunk => {
			const [first, last, size_] = [reader.u32(), reader.u32(), reader.u32()];
			const isInPlace = level === 0 ? first === next : first >= next;
			if (!isInPlace || last < first || last >= size) {
				throw new IndexFileError(`index: chunk ${level}-${number} is out of order`);
			}
			next = last + 1;
			return { level, number, first, last, bytes: size_ };
		});
		if (level === 0 && next !== size) {
			throw new IndexFileError(`index: ${size} events, and chunks for ${next}`);
		}
		if (level > 0 && days <= (about[level - 1]?.days ?? 0)) {
			throw new IndexFileError(`index: level ${level} is not above the one before it`);
		}
		return { days, chunks: list };
	});
	if (levels.length === 0 && size > 0) {
		throw new IndexFileError(`index: ${size} events without chunks`);
	}
	return levels;
}
