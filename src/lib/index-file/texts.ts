// The ids, titles and widths that have come so far, where the picture looks for them. Columns with holes: what is not there
// is `undefined`, as beyond the end of a list.
import { countOverlapping, laneColumns } from '../layout/lane-columns';
import { reachOf, type EventIndex } from '../model/event-index';
import type { ChunkTexts, IndexFile } from './format';

/** What of an event can be told and set. */
export interface EventTexts extends Pick<EventIndex, 'ids' | 'titles' | 'widths'> {
	/** Another number after each change. */
	readonly version: number;
	/** Positions of the events that have any, by id. */
	readonly positions: ReadonlyMap<string, number>;
	readonly add: (texts: ChunkTexts) => void;
	/** Takes texts out again, but for events that `isKept`. */
	readonly remove: (texts: ChunkTexts, isKept: (event: number) => boolean) => void;
}

/** No texts yet. */
export function eventTexts({ languages }: Pick<IndexFile, 'languages'>): EventTexts {
	let version = 0;
	const positions = new Map<string, number>();
	// A list of a million with a thousand entries is not walked through for one of them.
	const ids = Object.assign<string[], Pick<string[], 'indexOf' | 'includes'>>([], {
		indexOf: (id) => positions.get(id) ?? -1,
		includes: (id) => positions.has(id)
	});
	const titles = Object.fromEntries(languages.map((lang): [string, string[]] => [lang, []]));
	const widths = Object.fromEntries(languages.map((lang): [string, number[]] => [lang, []]));
	return {
		ids,
		titles,
		widths,
		positions,
		get version() {
			return version;
		},
		add(texts) {
			version++;
			texts.events.forEach((event, k) => {
				const id = texts.ids[k] ?? '';
				ids[event] = id;
				positions.set(id, event);
				for (const lang of languages) {
					(titles[lang] ?? [])[event] = texts.titles[lang]?.[k] ?? '';
					(widths[lang] ?? [])[event] = texts.widths[lang]?.[k] ?? 0;
				}
			});
		},
		remove(texts, isKept) {
			version++;
			const columns = [ids, ...Object.values(titles), ...Object.values(widths)];
			for (const event of texts.events) {
				if (isKept(event)) continue;
				positions.delete(ids[event] ?? '');
				for (const column of columns) Reflect.deleteProperty(column, event);
			}
		}
	};
}

/** The index that the picture works on, and which of its events have texts. */
export interface FileIndex extends EventIndex {
	readonly positions: ReadonlyMap<string, number>;
}

/** The index with the texts of the moment: once others have come or gone, it takes another. */
export function indexOfFile(
	{ columns, lanes }: Pick<IndexFile, 'columns' | 'lanes'>,
	{ ids, titles, widths, positions }: EventTexts
): FileIndex {
	let reach: Int32Array | undefined;
	const index: FileIndex = {
		...columns,
		ids,
		titles,
		widths,
		positions,
		// Few questions need it, and none that a large index asks while it opens.
		get reach() {
			return (reach ??= reachOf(columns.end));
		},
		count: (from, to) =>
			laneColumns(index, lanes.length)
				.flatMap(({ sides }) => sides)
				.reduce((n, column) => n + countOverlapping(column, from, to), 0)
	};
	return index;
}
