// The reader's own day: the one place where the pages ask the clock.
import { fromYmd } from '$lib/model/date';
import type { Day } from '$lib/model/types';

/** Today in the reader's zone; undefined while prerendering. */
export function readerDay(): Day | undefined {
	if (import.meta.env.SSR) return undefined;
	const now = new Date();
	return fromYmd(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
