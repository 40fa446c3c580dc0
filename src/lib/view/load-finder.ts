// Brings the search: its code and the file of texts, both at first use.
import type { EventIndex } from '$lib/model/event-index';
import type { Finder } from '$lib/model/finder';
import type { TimelineMeta } from '$lib/model/meta';
import type { SearchFile } from '$lib/model/search-file';
import { part } from './parts.svelte';

const load = part(() => import('$lib/model/finder'));

/** A finder of the page's events. Rejects where code or file cannot be had. */
export async function loadFinder(
	href: string,
	index: EventIndex,
	meta: Pick<TimelineMeta, 'sides'>
): Promise<Finder> {
	const [code, response] = await Promise.all([load(), fetch(href)]);
	if (!code || !response.ok) throw new Error(`${href}: ${response.status}`);
	return code.makeFinder((await response.json()) as SearchFile, index, meta);
}
