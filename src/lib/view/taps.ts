// Two taps or clicks that are one double tap.

/** A tap: milliseconds, CSS pixels. */
export interface Tap {
	readonly time: number;
	readonly x: number;
	readonly y: number;
	/** Whether it hit a link, which has its own use for it. */
	readonly link: boolean;
}

/** Longest time between two, milliseconds, and largest distance, CSS pixels. */
const TOGETHER = 500;
const NEAR = 24;

/** Whether a tap is the second of two. */
export function isDouble(first: Tap | undefined, { time, x, y }: Omit<Tap, 'link'>): first is Tap {
	return (
		first !== undefined &&
		time - first.time <= TOGETHER &&
		Math.hypot(x - first.x, y - first.y) <= NEAR
	);
}
