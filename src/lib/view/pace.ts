// How much may come into the picture in one frame: at rest more as long as frames keep their time, half as much when one
// is late. The same rule by which TCP finds a line's speed (RFC 5681, additive increase, multiplicative decrease).

/** In motion, when there is as much to do besides; what comes then may be gone with the next frame. */
export const IN_MOTION = 8;

/** A frame that came so long after the one before was late, milliseconds: the browser left one out. */
const LATE = 25;

/** Fewest and most in a frame at rest: even the slowest machine comes to an end, and the fastest stays at hand. */
const FEWEST = 3;
const MOST = 12;

export class Pace {
	/** How many may come in the next frame. */
	most = 6;
	#before: number | undefined;

	/** A frame has begun at `now`, milliseconds; those of one run follow each other. */
	frame(now: number): void {
		const gap = this.#before === undefined ? 0 : now - this.#before;
		this.#before = now;
		this.most = gap > LATE ? Math.max(FEWEST, this.most >> 1) : Math.min(MOST, this.most + 1);
	}

	/** The run is over: the next frame has none before it. */
	rest(): void {
		this.#before = undefined;
	}
}
