// A slide moves the window straight along: for moves that follow one upon another, as while a list is read.
import type { Span } from '$lib/layout/scale';
import type { Glide } from './glide';

/** How long a slide takes, milliseconds. */
const SLIDE = 300;

/** The straight way between two windows of one length, slower towards its end. */
export function slide(from: Span, to: Span): Glide {
	return {
		duration: SLIDE,
		at: (share) => {
			if (share >= 1) return to;
			const eased = 1 - (1 - share) ** 3;
			const between = (a: number, b: number) => a + (b - a) * eased;
			return { from: between(from.from, to.from), to: between(from.to, to.to) };
		}
	};
}
