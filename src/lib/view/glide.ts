// A period changes by a glide: out, along and in again on the shortest path that the eye can follow
// (van Wijk and Nuij, "Smooth and efficient zooming and panning", 2003), as d3-interpolate has it.
import { easeCubicInOut, interpolateZoom } from 'd3';
import { days, type Span } from '$lib/layout/scale';

/** Longest glide, milliseconds. */
export const LONGEST = 600;
const SHORTEST_GLIDE = 220;

export interface Glide {
	/** Milliseconds. */
	readonly duration: number;
	/** The window at a share of the way, 0 to 1. */
	readonly at: (share: number) => Span;
}

/** The glide from one window to another; exact at both ends. */
export function glide(from: Span, to: Span): Glide {
	const path = interpolateZoom(view(from), view(to));
	return {
		duration: Math.min(LONGEST, Math.max(SHORTEST_GLIDE, path.duration * 0.3)),
		at: (share) => {
			if (share <= 0) return from;
			if (share >= 1) return to;
			const [middle, , length] = path(easeCubicInOut(share));
			return { from: middle - length / 2, to: middle + length / 2 };
		}
	};
}

function view(span: Span): [number, number, number] {
	return [(span.from + span.to) / 2, 0, days(span)];
}
