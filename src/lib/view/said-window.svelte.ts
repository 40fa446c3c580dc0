// The window in words. A glide is said to be where it leads; what a gesture moves is said once it has settled, since nobody
// reads numbers that change with every frame.
import type { Span } from '$lib/layout/scale';
import type { View } from './view.svelte';

/** Follows a view; made while a component is set up, it lives as long as that. */
export class SaidWindow {
	/** The window, UTC days. */
	readonly span: Span = $derived.by(() => {
		const { span, moving, goal } = this.#view;
		if (!moving || goal !== span) this.#said = goal;
		return this.#said;
	});
	readonly #view: View;
	/** What was said last. */
	#said: Span;

	constructor(view: View) {
		this.#view = view;
		this.#said = view.span;
	}
}
