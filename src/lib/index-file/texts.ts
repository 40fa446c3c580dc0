// The ids, titles and widths that have come so far, where the picture looks for them. Columns with holes: what is not there
// is `undefined`, as beyond the end of a list.
import { countOverlapping, laneColumns } from '../layout/lane-columns';
import { lowerBound } from '../layout/search';
import { reachOf, type EventIndex } from '../model/event-index';
import type { ChunkTexts, IndexFile } from './format';

/** What of an event can be told and set. */
export interface EventTexts extends Pick<EventIndex, 'ids' | 'titles' | 'widths'> {
	/** Another number after each change. */
	readonly version: number;
	/** The events that have any, by their positions. */
	readonly there: ReadonlyMap<number, ChunkTexts>;
	readonly add: (texts: ChunkTexts) => void;
	/** Takes texts out again, but for events that others of those that are `left` hold as well. */
	readonly remove: (texts: ChunkTexts, left: Iterable<ChunkTexts>) => void;
}

/** No texts yet. */
export function eventTexts({ languages }: Pick<IndexFile, 'languages'>): EventTexts {
	let version = 0;
	const there = new Map<number, ChunkTexts>();
	const ids: readonly string[] = column(there, ({ ids: of }) => of, {
		indexOf(id) {
			for (const texts of new Set(there.values())) {
				const event = texts.events[texts.ids.indexOf(id)];
				if (event !== undefined) return event;
			}
			return -1;
		},
		includes: (id) => ids.indexOf(id) >= 0
	});
	return {
		ids,
		titles: perLanguage(languages, (lang) => column(there, ({ titles }) => titles[lang])),
		widths: perLanguage(languages, (lang) => column(there, ({ widths }) => widths[lang])),
		there,
		get version() {
			return version;
		},
		add(texts) {
			version++;
			for (const event of texts.events) there.set(event, texts);
		},
		remove(texts, left) {
			version++;
			for (const event of texts.events) if (there.get(event) === texts) there.delete(event);
			const [first = 0, last = 0] = [texts.events[0], texts.events.at(-1)];
			for (const other of left) {
				if ((other.events[0] ?? 0) > last || (other.events.at(-1) ?? 0) < first) continue;
				for (const event of other.events) if (!there.has(event)) there.set(event, other);
			}
		}
	};
}

/**
 * A list of as many places as there are events, most of them empty: what is read comes from the chunk that is there. Kept in
 * lists of their own, the texts of a chunk would take several milliseconds to put into a million places.
 */
function column<T>(
	there: ReadonlyMap<number, ChunkTexts>,
	of: (texts: ChunkTexts) => ArrayLike<T> | undefined,
	methods: Partial<Pick<T[], 'indexOf' | 'includes'>> = {}
): readonly T[] {
	return new Proxy<T[]>(Object.assign(new Array<T>(), methods), {
		get(list, key): unknown {
			const event = typeof key === 'string' ? Number(key) : NaN;
			const texts = there.get(event);
			if (texts) return of(texts)?.[lowerBound(texts.events, event)];
			return Reflect.get(list, key);
		},
		has: (list, key) =>
			(typeof key === 'string' && there.has(Number(key))) || Reflect.has(list, key)
	});
}

function perLanguage<T>(
	languages: readonly string[],
	make: (lang: string) => T
): Record<string, T> {
	return Object.fromEntries(languages.map((lang) => [lang, make(lang)]));
}

/** The index that the picture works on, and which of its events have texts. */
export interface FileIndex extends EventIndex {
	readonly there: ReadonlyMap<number, unknown>;
}

/** The index with the texts of the moment: once others have come or gone, it takes another. */
export function indexOfFile(
	{ columns, lanes }: Pick<IndexFile, 'columns' | 'lanes'>,
	{ ids, titles, widths, there }: EventTexts
): FileIndex {
	let reach: Int32Array | undefined;
	const index: FileIndex = {
		...columns,
		ids,
		titles,
		widths,
		there,
		// Few questions need it, and none that a large index asks while it opens.
		get reach() {
			return (reach ??= reachOf(columns.end));
		},
		count: (from, to) =>
			laneColumns(index, lanes.length)
				.flatMap(({ sides }) => sides)
				.reduce((n, of) => n + countOverlapping(of, from, to), 0)
	};
	return index;
}
