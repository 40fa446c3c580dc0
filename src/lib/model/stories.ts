// A story as a whole.
import type { EventIndex } from './event-index';
import type { Day, Importance, Story } from './types';

/** The days from the beginning of the earliest step to the end of the latest. */
export function storySpan({ steps }: Pick<Story, 'steps'>): {
	readonly from: Day;
	readonly to: Day;
} {
	return {
		from: Math.min(...steps.map(({ from }) => from)),
		to: Math.max(...steps.map(({ to }) => to))
	};
}

const EVENT: Importance = 3;
const OTHERS: Importance = 2;

/** The index with one event of the first importance, so that it is named before all others. */
export function emphasised(index: EventIndex, event?: string): EventIndex {
	const importance = index.importance.map((_, i) => (index.ids[i] === event ? EVENT : OTHERS));
	return { ...index, importance };
}
