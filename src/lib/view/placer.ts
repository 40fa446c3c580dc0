// Moves what is drawn along the axis: one attribute an element and frame, past everything that watches over its
// content. Elements are placed by this alone.
import type { Attachment } from 'svelte/attachments';

/** Places the elements of one picture. */
export class Placer {
	readonly #elements = new Map<string, SVGElement>();
	#places: ReadonlyMap<string, number> = new Map();
	/** Where each element stands. */
	readonly #standing = new WeakMap<SVGElement, number>();

	/** Puts the element with this key in its place, now and with every frame, for as long as it is in the document. */
	at(key: string): Attachment<SVGElement> {
		return (element) => {
			this.#elements.set(key, element);
			this.#put(key, element);
			return () => {
				if (this.#elements.get(key) === element) this.#elements.delete(key);
			};
		};
	}

	/** The places of all elements by key: CSS pixels from the left edge of the plot. */
	place(places: ReadonlyMap<string, number>): void {
		this.#places = places;
		for (const [key, element] of this.#elements) this.#put(key, element);
	}

	#put(key: string, element: SVGElement): void {
		const x = this.#places.get(key);
		if (x === undefined || this.#standing.get(element) === x) return;
		this.#standing.set(element, x);
		element.setAttribute('transform', `translate(${x} 0)`);
	}
}
