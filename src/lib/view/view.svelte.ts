// What the reader is looking at: a span of days, and how it is told. Made by the route, passed as a prop.
import type { Direction, Span } from '$lib/layout/scale';
import type { Day } from '$lib/model/types';

/** One or two label languages. */
export type Labels = 'both' | 'one';

/** What a page opens with. */
export interface Opening {
	readonly span: Span;
	/** Direction of time. */
	readonly direction: Direction;
	/** The data's date: where the future begins until the reader's own day is known. */
	readonly updated: Day;
}

/** The state of one timeline: everything else is derived from it. */
export class View {
	span: Span = $state.raw({ from: 0, to: 1 });
	direction: Direction = $state('ltr');
	labels: Labels = $state('both');
	/** The reader's day; unknown while prerendering. */
	today: Day | undefined = $state();
	readonly #updated: Day;

	constructor(opening: Opening) {
		this.span = opening.span;
		this.direction = opening.direction;
		this.#updated = opening.updated;
	}

	/** Where the future begins. */
	get now(): Day {
		return this.today ?? this.#updated;
	}
}
