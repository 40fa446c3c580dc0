// Generated events as index files in memory: what a page with an index fetches (docs/index-format.md).
import { load } from '../../src/cli/load.js';

const { writeFiles } = await load('src/cli/index-files.js');
const { OPEN } = await load('src/lib/model/event-index.ts');

/** The columns and texts that the writer asks for, of an index as `generateIndex` makes it. */
function eventsOf({ ids, start, length, flags, lane, side, shape, importance, titles }, languages) {
	const size = ids.length;
	return {
		texts: { get: (row) => [ids[row], ...languages.map((lang) => titles[lang][row])] },
		inOrder: () => ({
			rows: Uint32Array.from({ length: size }, (_, row) => row),
			outOfOrder: 0,
			columns: {
				size,
				start: Int32Array.from(start),
				end: Int32Array.from(length, (days, i) => (days < 0 ? OPEN : start[i] + days)),
				flags: Uint8Array.from(flags),
				lane: Uint8Array.from(lane),
				side: Uint8Array.from(side),
				shape: Uint8Array.from(shape),
				importance: Uint8Array.from(importance)
			}
		})
	};
}

/** Files by their path in the folder of the index. `about`: ids of lanes and sides, and languages. */
export async function indexFiles(index, about, pack) {
	const files = new Map();
	await writeFiles({
		events: eventsOf(index, about.languages),
		about,
		stamp: index.ids.length,
		write: async (path, bytes) => {
			const packed = await pack(bytes);
			files.set(path, packed);
			return packed.length;
		}
	});
	return files;
}
