// How long one search takes: on the real data, and on 10,000 events made of it. `npx vitest bench --run tests/bench/search.bench.ts`
import { bench, describe } from 'vitest';
import { eventIndex, type EventIndex } from '../../src/lib/model/event-index';
import { indexData } from '../../src/lib/data/index-data';
import { search, searchText } from '../../src/lib/model/search';
import type { SearchFile } from '../../src/lib/model/search-file';
import { file, index, text, timeline } from '../unit/model/real-search';

const MANY = 10_000;
const QUERIES = ['توقاييف', 'Astana embassy', '18 December 2025', 'البنك الاسلامي', 'a', 'xyzzy'];

/** The real events over and over, each under an id of its own. */
function many(count: number): { file: SearchFile; index: EventIndex } {
	const turn = <T>(column: readonly T[]) =>
		Array.from({ length: count }, (_, i) => column[i % column.length] as T);
	const ids = turn(file.ids).map((id, i) => `${id}-${i}`);
	const events = turn(timeline.events).map((event, i) => ({ ...event, id: ids[i] ?? '' }));
	const widths = { ar: [], en: [] };
	return {
		file: {
			...file,
			ids,
			titles: turn(file.titles),
			summaries: turn(file.summaries),
			rest: turn(file.rest),
			named: turn(file.named),
			published: turn(file.published)
		},
		index: eventIndex(indexData({ ...timeline, events }, widths))
	};
}

describe(`${index.size} events`, () => {
	for (const query of QUERIES) bench(query, () => void search(text, query));
});

describe(`${MANY} events`, () => {
	const large = many(MANY);
	const texts = searchText(large.file, large.index);
	for (const query of QUERIES) bench(query, () => void search(texts, query), { time: 1000 });
});
