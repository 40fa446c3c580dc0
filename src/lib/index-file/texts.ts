// The ids, titles and widths that have come so far, where the picture looks for them. Columns with holes: what is not there
// is `undefined`, as beyond the end of a list.
import { reachOf, type EventIndex } from '../model/event-index';
import type { ChunkTexts, IndexFile } from './format';

/** What of an event can be told and set. */
export interface EventTexts extends Pick<EventIndex, 'ids' | 'titles' | 'widths'> {
	readonly add: (texts: ChunkTexts) => void;
	/** Takes texts out again, but for events that `isKept`. */
	readonly remove: (texts: ChunkTexts, isKept: (event: number) => boolean) => void;
}

/** No texts yet. */
export function eventTexts({ languages }: Pick<IndexFile, 'languages'>): EventTexts {
	const ids: string[] = [];
	const titles = Object.fromEntries(languages.map((lang): [string, string[]] => [lang, []]));
	const widths = Object.fromEntries(languages.map((lang): [string, number[]] => [lang, []]));
	return {
		ids,
		titles,
		widths,
		add(texts) {
			texts.events.forEach((event, k) => {
				ids[event] = texts.ids[k] ?? '';
				for (const lang of languages) {
					(titles[lang] ?? [])[event] = texts.titles[lang]?.[k] ?? '';
					(widths[lang] ?? [])[event] = texts.widths[lang]?.[k] ?? 0;
				}
			});
		},
		remove(texts, isKept) {
			const columns = [ids, ...Object.values(titles), ...Object.values(widths)];
			for (const event of texts.events) {
				if (isKept(event)) continue;
				for (const column of columns) Reflect.deleteProperty(column, event);
			}
		}
	};
}

/** The index that the picture works on; its texts come and go. */
export function indexOfFile(
	{ columns }: Pick<IndexFile, 'columns'>,
	texts: EventTexts
): EventIndex {
	const { ids, titles, widths } = texts;
	let reach: Int32Array | undefined;
	return {
		...columns,
		ids,
		titles,
		widths,
		// Few questions need it, and none that a large index asks while it opens.
		get reach() {
			return (reach ??= reachOf(columns.end));
		}
	};
}
