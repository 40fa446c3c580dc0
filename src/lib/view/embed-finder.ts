// Search and filters inside an embed: a classic script that is loaded when the page around, or the query, asks for them.
// A frame without an origin of its own may fetch nothing.
import type { EventIndex } from '$lib/model/event-index';
import type { Finder, makeFinder } from '$lib/model/finder';
import type { TimelineMeta } from '$lib/model/meta';
import type { SearchFile } from '$lib/model/search-file';
import { runClassic } from './classic-script';

/** What that script leaves behind. */
interface Left {
	readonly timelineFinder?: typeof makeFinder;
	readonly timelineSearch?: SearchFile;
}

/** A finder of the embed's events. Rejects where the script cannot be had. */
export async function embedFinder(
	href: string,
	index: EventIndex,
	meta: Pick<TimelineMeta, 'sides'>
): Promise<Finder> {
	await runClassic(href);
	const { timelineFinder, timelineSearch } = self as Left;
	if (!timelineFinder || !timelineSearch) throw new Error(`${href} brought no search`);
	return timelineFinder(timelineSearch, index, meta);
}
