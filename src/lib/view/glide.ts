// A period changes by a glide: out, along and in again on the shortest path that the eye can follow
// (van Wijk and Nuij, "Smooth and efficient zooming and panning", 2003), as d3-interpolate has it.
import { easeCubicInOut, interpolateZoom } from 'd3';
import { days, type Span } from '$lib/layout/scale';
import type { Day } from '$lib/model/types';
import { clampLength, placeWindow, shareWithin, type Domain } from './window';

/** Longest glide, milliseconds. */
export const LONGEST = 600;
const SHORTEST_GLIDE = 220;
const ZOOM_GLIDE = 260;

/** The way from one window to another. */
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

/** The glide to a window `factor` times as long in which `day` keeps its place all the way, unless an end forbids it. */
export function zoomGlide(from: Span, factor: number, day: Day, domain: Domain): Glide {
	const share = shareWithin(from, day);
	const growth = clampLength(days(from) * factor, domain) / days(from);
	return {
		duration: ZOOM_GLIDE,
		at: (way) => {
			const eased = easeCubicInOut(Math.min(Math.max(way, 0), 1));
			return placeWindow(day, share, days(from) * growth ** eased, domain);
		}
	};
}

function view(span: Span): [number, number, number] {
	return [(span.from + span.to) / 2, 0, days(span)];
}
