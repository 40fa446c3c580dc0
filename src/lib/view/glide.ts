// From one span of days to another as the eye follows it best: out, across and in again
// (van Wijk and Nuij 2003, https://doi.org/10.1109/INFVIS.2003.1249008).
import { interpolateZoom } from 'd3';
import type { Span } from '$lib/layout/scale';

/** Longest glide, milliseconds. */
const LONGEST = 600;

export interface Glide {
	/** Milliseconds, at most 600. */
	readonly duration: number;
	/** The span at a share of the time, 0 to 1; the ends are exact. */
	readonly at: (share: number) => Span;
}

/** The way from one span to another. */
export function glide(from: Span, to: Span): Glide {
	const path = interpolateZoom(view(from), view(to));
	return {
		duration: Math.min(LONGEST, path.duration),
		at: (share) => {
			if (share <= 0) return from;
			if (share >= 1) return to;
			const [middle, , width] = path(smooth(share));
			return { from: middle - width / 2, to: middle + width / 2 };
		}
	};
}

/** Middle and width; the second axis is not used. */
function view({ from, to }: Span): [number, number, number] {
	return [(from + to) / 2, 0, to - from];
}

/** Slow at both ends. */
function smooth(t: number): number {
	return t * t * (3 - 2 * t);
}
