// How much may come into the document in one frame: a slow machine gets less, so that its frames stay short.

/** How many marks, titles and counts may be new in one frame of a motion, where frames come in time and where they do not. */
const MOST = 8;
const LEAST = 2;

/** At rest, so many times as many: no hand waits for the frame, and each frame costs something itself. */
const AT_REST = 4;

/** Frames that follow one another are no further apart than this, and those that come in time than that; milliseconds. */
const APART = 200;
const IN_TIME = 20;

/** Learns from the gaps between frames what a machine can do. */
export class Room {
	#room = MOST;
	#last = 0;

	/** Whether frames come in time, one or another apart. */
	get isInTime(): boolean {
		return this.#room > LEAST;
	}

	/** How many may be new in the frame of the moment `now` (milliseconds), while the window moves or at rest. */
	at(now: number, moving: boolean): number {
		const gap = now - this.#last;
		this.#last = now;
		if (gap < IN_TIME) this.#room = Math.min(MOST, this.#room + 1);
		else if (gap < APART) this.#room = Math.max(LEAST, this.#room >> 1);
		return moving ? this.#room : AT_REST * this.#room;
	}
}
