// What the reader is looking at: a window of days, and how it is told. Made by the page, passed as a prop. Everything
// that moves the window goes through here, so that a gesture, a glide and a key never pull at it together.
import { days, type Direction, type Span } from '$lib/layout/scale';
import type { Day } from '$lib/model/types';
import { glide, zoomGlide, type Glide } from './glide';
import { slide } from './slide';
import { clampWindow, moveWindow, stretchWindow, type Domain } from './window';

/** One or two label languages. */
export type Labels = 'both' | 'one';

/** What a page opens with. */
export interface Opening {
	readonly span: Span;
	/** Direction of time. */
	readonly direction: Direction;
	/** First day of the data, and the day after the last one. */
	readonly domain: Domain;
	/** The data's date: where the future begins until the reader's own day is known. */
	readonly updated: Day;
}

/** A window that has not moved for so long since it was drawn has settled, milliseconds. */
const SETTLE = 150;

/**
 * And as long again as drawing it took, but no more than this, milliseconds: on a slow machine, settling between two turns
 * of a wheel would make the second later still. A page that was put to sleep meanwhile has drawn nothing.
 */
const LATEST = 500;

/** The state of one timeline: everything else is derived from it. */
export class View {
	/** The window; days may be fractions. */
	span: Span = $state.raw({ from: 0, to: 1 });
	/** Whether the window moves: by a gesture, by a glide, or until a moment ago. Rows and lane heights then hold still. */
	moving = $state(false);
	/** Id of the event that is told in the panel. */
	selected: string | undefined = $state();
	/** Id of the event that the reader has come to in the list: marked in the picture. */
	reading: string | undefined = $state();
	/** Key of the mark that is the picture's tab stop: an event's id, or a count's key. */
	focused: string | undefined = $state();
	/** Whether the reader has shown an interest: the prerendered picture then makes way for the live one. */
	awake = $state(false);
	direction: Direction = $state('ltr');
	labels: Labels = $state('both');
	/** The reader's day; unknown while prerendering. */
	today: Day | undefined = $state();
	readonly domain: Domain;
	readonly #updated: Day;
	/** Width of the picture, CSS pixels; 0 until it is known. */
	width = 0;
	/** Ends the motion under way, if there is one. */
	#halt: (() => void) | undefined;
	/** Where a glide under way will end. */
	#goal: Span | undefined;
	#settling: ReturnType<typeof setTimeout> | undefined;
	#held = false;

	constructor(opening: Opening) {
		this.span = opening.span;
		this.direction = opening.direction;
		this.domain = opening.domain;
		this.#updated = opening.updated;
	}

	/** Where the future begins. */
	get now(): Day {
		return this.today ?? this.#updated;
	}

	/** The window, or the one that it is gliding to. */
	get goal(): Span {
		return this.#goal ?? this.span;
	}

	/** Shows a window at once, as a step of a glide, a gesture or its momentum. */
	show(span: Span): void {
		this.awake = true;
		this.moving = true;
		const { from, to } = clampWindow(span, this.domain);
		// At an end of the data nothing moves, and nothing is drawn anew.
		if (from !== this.span.from || to !== this.span.to) this.span = { from, to };
		this.#settleSoon();
	}

	/** Moves the window by days, as a step of a gesture or at a key; ends any glide. */
	move(by: number): void {
		this.halt();
		this.show(moveWindow(this.span, by, this.domain));
	}

	/** Makes the window `factor` times as long about a day, as a step of a gesture; ends any glide. */
	stretch(factor: number, about: Day): void {
		this.halt();
		this.show(stretchWindow(this.span, factor, about, this.domain));
	}

	/** While a pointer is down the window has not settled, however still it is held. Ends any glide. */
	hold(): void {
		this.halt();
		this.#held = true;
	}

	/** The pointer is up. */
	release(): void {
		this.#held = false;
		this.#settleSoon();
	}

	/** Stops a glide or a gesture's momentum where it is. */
	halt(): void {
		this.#halt?.();
		this.#halt = undefined;
		this.#goal = undefined;
		if (this.moving) this.#settleSoon();
	}

	/** Changes to another window, gliding unless the reader's system asks for less motion. */
	glideTo(target: Span): void {
		const end = clampWindow(target, this.domain);
		this.#travel(end, glide(this.span, end));
	}

	/** Moves to another window of the same length straight away, as a reader does who scrolls the list. */
	slideTo(target: Span): void {
		const end = clampWindow(target, this.domain);
		this.#travel(end, slide(this.span, end));
	}

	/**
	 * Makes the window, or the one that it is gliding to, `factor` times as long about a day, which keeps its place all
	 * along the glide.
	 */
	zoom(factor: number, about: Day = (this.span.from + this.span.to) / 2): void {
		const left = days(this.goal) / days(this.span);
		const way = zoomGlide(this.span, factor * left, about, this.domain);
		this.#travel(way.at(1), way);
	}

	#travel(end: Span, { at, duration }: Glide): void {
		this.animate((elapsed) => {
			const share = lessMotion() ? 1 : elapsed / duration;
			this.#goal = share < 1 ? end : undefined;
			this.show(at(share));
			return share < 1;
		});
		// From now on, not from the first frame on: the address may be asked for before that.
		if (!lessMotion()) this.#goal = end;
	}

	/**
	 * Calls `step` with the milliseconds elapsed, once a frame for as long as it returns true or until something halts
	 * it. The result ends this motion, and no other that may have followed it.
	 */
	animate(step: (elapsed: number) => boolean): () => void {
		this.halt();
		// Less motion: no frame at all, the last step is the first.
		if (lessMotion()) {
			step(0);
			return () => undefined;
		}
		let begun: number | undefined;
		let frame = requestAnimationFrame(function next(now: number) {
			begun ??= now;
			if (step(now - begun)) frame = requestAnimationFrame(next);
		});
		const halt = () => {
			cancelAnimationFrame(frame);
		};
		this.#halt = halt;
		return halt;
	}

	#settleSoon(): void {
		clearTimeout(this.#settling);
		const begun = performance.now();
		const settle = () => {
			// A glide whose frames are slow has not settled between them.
			if (!this.#held && !this.#goal) this.moving = false;
		};
		// The first one's turn comes once the window is drawn.
		this.#settling = setTimeout(() => {
			const took = performance.now() - begun;
			this.#settling = setTimeout(settle, SETTLE + Math.min(took, LATEST));
		});
	}
}

/** Whether the reader's system asks for less motion. */
export function lessMotion(): boolean {
	motion ??= matchMedia('(prefers-reduced-motion: reduce)');
	return motion.matches;
}

/** Asked for in every frame, so kept; it follows the system by itself. */
let motion: MediaQueryList | undefined;
