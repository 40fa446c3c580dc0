// Layouts of one picture, frame after frame: while the window moves, each keeps still what the one before it had.
import { calm } from '$lib/layout/calm';
import { layoutTimeline, type Layout, type LayoutInput } from '$lib/layout/layout';

/** How long rows take to their settled places, and a little more; milliseconds. */
const SETTLING = 250;

/** Made while a component is set up: it lives as long as that. */
export class Frames {
	/** The layout; undefined as long as there is nothing to lay out. */
	readonly layout: Layout | undefined = $derived.by(() => this.#next());
	/** Whether rows are on their way to the places that a settled window gives them. */
	settling = $state(false);
	readonly #input: () => LayoutInput | undefined;
	readonly #moving: () => boolean;
	/** The layout before, a plain value: nothing waits for it. */
	#before: Layout | undefined;

	constructor(input: () => LayoutInput | undefined, moving: () => boolean) {
		this.#input = input;
		this.#moving = moving;
		$effect(() => {
			this.#before = this.layout;
		});
		$effect(() => {
			if (!moving()) return;
			return () => {
				this.settling = true;
			};
		});
		$effect(() => {
			if (!this.settling) return;
			const timer = setTimeout(() => (this.settling = false), SETTLING);
			return () => {
				clearTimeout(timer);
			};
		});
	}

	#next(): Layout | undefined {
		const input = this.#input();
		const before = this.#before;
		if (!input) return undefined;
		if (!before || !this.#moving()) return layoutTimeline(input);
		return calm(input.index, layoutTimeline({ ...input, held: before.rows }), before);
	}
}
