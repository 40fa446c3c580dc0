// What is let go of in motion moves on and slows down, as a pushed sheet of paper would.

/** Where a pointer was: milliseconds, CSS pixels in the direction of time. */
export interface Sample {
	readonly time: number;
	readonly at: number;
}

/** Only the last stretch of the way tells how fast it was, milliseconds. */
const RECENT = 120;
/** What has not moved for so long before the release has come to rest, milliseconds. */
const REST = 60;
/** The speed falls to a 2.7th in this time, milliseconds. */
const DECAY = 325;
/** Slower than this it stands, CSS pixels a millisecond. */
const STILL = 0.02;
/** No hand is faster; a faster one is an error of the clock. */
const FASTEST = 5;

/** How fast the pointer moved when it was let go at the time `now`: CSS pixels a millisecond, 0 where it had rested. */
export function speedAt(samples: readonly Sample[], now: number): number {
	const last = samples.at(-1);
	if (!last || now - last.time > REST) return 0;
	const first = samples.find(({ time }) => last.time - time <= RECENT);
	if (!first || last.time <= first.time) return 0;
	const speed = (last.at - first.at) / (last.time - first.time);
	return Math.min(Math.max(speed, -FASTEST), FASTEST);
}

/** The way that is still to go at a speed (CSS pixels a millisecond). */
export interface Coast {
	/** Milliseconds until it stands. */
	readonly duration: number;
	/** CSS pixels covered after so many milliseconds. */
	readonly at: (elapsed: number) => number;
}

/** Exponential decay of a speed: never turns round, never speeds up. */
export function coast(speed: number): Coast {
	const duration = Math.abs(speed) > STILL ? DECAY * Math.log(Math.abs(speed) / STILL) : 0;
	return {
		duration,
		at: (elapsed) => speed * DECAY * (1 - Math.exp(-Math.min(elapsed, duration) / DECAY))
	};
}
