// Keys that go through the steps of a story.
import type { Direction } from '$lib/layout/scale';

/** Which way a key goes, as seen: towards later times, which in Arabic is to the left. 0 for any other key. */
export function stepWay(event: KeyboardEvent, direction: Direction): -1 | 0 | 1 {
	const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
	const typing = target instanceof Element && target.closest('input, select, textarea');
	if (altKey || ctrlKey || metaKey || shiftKey || typing) return 0;
	if (key === 'ArrowRight') return direction === 'ltr' ? 1 : -1;
	if (key === 'ArrowLeft') return direction === 'ltr' ? -1 : 1;
	return 0;
}
