// One or two pointers that hold the picture: the moment between them stays between them, however they move.
import { days, type Span } from '$lib/layout/scale';
import type { Day } from '$lib/model/types';
import { dayWithin, placeWindow, type Domain } from './window';

/** Where a pointer is, CSS pixels. */
export interface Point {
	/** In the direction of time, from the picture's earlier edge. */
	readonly u: number;
	readonly y: number;
}

/** What is held. */
export interface Grip {
	readonly day: Day;
	/** Length of the window when it was taken hold of, days. */
	readonly length: number;
	/** CSS pixels between two pointers then; of one pointer it means nothing. */
	readonly distance: number;
}

/** Nearer than this, two fingers would zoom by leaps, CSS pixels. */
const NEAREST = 24;

/** Takes hold of a window in a plot `width` CSS pixels wide. */
export function takeHold(points: readonly Point[], span: Span, width: number): Grip {
	return {
		day: dayWithin(span, middle(points) / width),
		length: days(span),
		distance: distance(points)
	};
}

/** The window after the pointers have moved. */
export function heldWindow(
	grip: Grip,
	points: readonly Point[],
	width: number,
	domain: Domain
): Span {
	const length = grip.length * (grip.distance / distance(points));
	return placeWindow(grip.day, middle(points) / width, length, domain);
}

/** The place between the pointers, in the direction of time. */
export function middle(points: readonly Point[]): number {
	return points.reduce((sum, { u }) => sum + u, 0) / points.length;
}

/** Between two pointers in any direction: fingers one above the other zoom as well. */
function distance([a, b]: readonly Point[]): number {
	return a && b ? Math.max(NEAREST, Math.hypot(a.u - b.u, a.y - b.y)) : NEAREST;
}
