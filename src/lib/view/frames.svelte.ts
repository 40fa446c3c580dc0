// Layouts of one picture, frame after frame: while the window moves, each keeps still what the one before it had; and
// what is new in one comes into the document over as many frames as it takes to keep each of them short.
import { admit, type Admitted } from '$lib/layout/admit';
import { layoutTimeline, type Layout, type LayoutInput } from '$lib/layout/layout';
import { Room } from './room';
import { lessMotion } from './view.svelte';

/** How long rows take to their settled places, and a little more; milliseconds. */
const SETTLING = 250;

/** Made while a component is set up: it lives as long as that. */
export class Frames {
	readonly #layout: Layout | undefined = $derived.by(() => this.#next());
	readonly #shown: Admitted | undefined = $derived.by(() => this.#admit(this.#turn));
	/** Whether rows are on their way to the places that a settled window gives them. */
	settling = $state(false);
	readonly #input: () => LayoutInput | undefined;
	readonly #moving: () => boolean;
	/** The layout before and what was drawn of it, plain values: nothing waits for them. */
	#before: Layout | undefined;
	#drawn: Admitted | undefined;
	/** How many may be new in a frame. */
	readonly #room = new Room();
	/** Counts the frames in which more comes in. */
	#turn = $state(0);

	constructor(input: () => LayoutInput | undefined, moving: () => boolean) {
		this.#input = input;
		this.#moving = moving;
		$effect(() => {
			this.#before = this.layout;
			this.#drawn = this.drawn;
		});
		$effect(() => {
			// In motion more comes with every window anyway; frames of its own it gets at rest.
			if (!this.drawn || this.drawn.complete || moving()) return;
			const frame = requestAnimationFrame(() => {
				this.#turn++;
			});
			return () => {
				cancelAnimationFrame(frame);
			};
		});
		$effect(() => {
			if (moving()) {
				return () => {
					// Where frames are late, rows would not glide: they are there at once.
					this.settling = this.#room.isInTime;
				};
			}
			const timer = setTimeout(() => (this.settling = false), SETTLING);
			return () => {
				clearTimeout(timer);
			};
		});
	}

	/** The layout; undefined as long as there is nothing to lay out. */
	get layout(): Layout | undefined {
		return this.#layout;
	}

	/** What of the layout is in the document by now. */
	get drawn(): Admitted | undefined {
		return this.#shown;
	}

	#next(): Layout | undefined {
		const input = this.#input();
		if (!input) return undefined;
		const held = this.#moving() ? this.#before?.rows : undefined;
		return layoutTimeline({ ...input, held });
	}

	#admit(_turn: number): Admitted | undefined {
		const { layout } = this;
		const index = this.#input()?.index;
		if (!layout || !index) return undefined;
		// Another picture takes the place of a whole one; with less motion nothing comes bit by bit.
		if (!this.#drawn || !isLike(layout, this.#before) || lessMotion()) {
			return { ...layout, complete: true };
		}
		const most = this.#room.at(performance.now(), this.#moving());
		return admit(index, layout, this.#drawn, most);
	}
}

/** Whether a layout is of the same picture as the one before: of its width, its direction and its languages. */
function isLike(layout: Layout, before: Layout | undefined): boolean {
	return (
		layout.width === before?.width &&
		layout.direction === before.direction &&
		layout.lines === before.lines
	);
}
