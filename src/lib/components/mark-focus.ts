// Keeps the focus in the picture while marks come and go: what is drawn changes with every frame of a gesture, and a
// focused element that is taken away, or only moved, would leave the focus to the page's body.
import type { EventIndex } from '$lib/model/event-index';
import { spotOf, standIn, type Spot, type Stop } from '$lib/view/stops';

/** What is drawn: what can be focused, and whether the window still moves. */
interface Drawn {
	readonly stops: readonly Stop[];
	readonly moving: boolean;
}

/** The focus among the marks of one picture. */
export class MarkFocus {
	readonly #root: () => HTMLElement | undefined;
	/** Whether the focus was in the picture before it was drawn anew, and on which mark. */
	#inside = false;
	#key: string | undefined;
	/** Where the focus stood last. */
	#spot: Spot | undefined;
	/** Position and id of the event that gets the focus once it is drawn or counted. */
	#wanted: { readonly position: number; readonly key: string } | undefined;

	/** `root` is the picture's element. */
	constructor(root: () => HTMLElement | undefined) {
		this.#root = root;
	}

	/** Position of the event that the focus is on its way to. */
	get wanted(): number | undefined {
		return this.#wanted?.position;
	}

	/** The focus goes to this event as soon as the window has come to it. */
	want(index: EventIndex, position: number): void {
		this.#wanted = { position, key: index.ids[position] ?? '' };
		this.#spot = spotOf(index, position);
	}

	/** The focus has reached a mark by itself. */
	reached(stop: Stop): void {
		this.#spot = stop;
		this.#wanted = undefined;
	}

	/** The stop to which the focus is on its way, or at which it is, or would be; `key` is that of the last one. */
	here(stops: readonly Stop[], key?: string): Stop | undefined {
		const wanted = this.#wanted?.key ?? key;
		return stops.find((stop) => stop.key === wanted) ?? this.#spotIn(stops);
	}

	/** The focus may stand on a mark of the prerendered picture: its place is remembered. */
	begin(index: EventIndex): void {
		const active = document.activeElement;
		if (!(active instanceof SVGElement) || !this.#root()?.contains(active)) return;
		const { key = '', event, from, to } = active.dataset;
		this.#spot =
			event === undefined
				? { lane: Number(key.split(':')[0]), from: Number(from), to: Number(to), isCount: true }
				: spotOf(index, index.ids.indexOf(event));
	}

	/** Call before the picture is drawn anew. */
	before(_drawn: Drawn): void {
		const active = document.activeElement;
		this.#inside = this.#root()?.contains(active) ?? false;
		if (!this.#inside) return;
		this.#key = active?.getAttribute('data-key') ?? this.#key;
	}

	/** Call after the picture was drawn anew. */
	after({ stops, moving }: Drawn): void {
		const root = this.#root();
		if (!root || !this.#inside) return;
		this.#inside = false;
		const active = document.activeElement;
		const isParked = active === root;
		if (active !== document.body && !isParked && !this.#wanted) return;
		const key = this.#wanted?.key ?? this.#key;
		const stop = stops.find((one) => one.key === key) ?? (moving ? undefined : this.#spotIn(stops));
		if (stop) this.focus(stop.key, true);
		else if (active === document.body) this.#park(root);
	}

	/** Focuses a mark; the page does not scroll for it unless a reader's key asked for it. */
	focus(key: string, preventScroll = false): void {
		const mark = `figure [data-key="${CSS.escape(key)}"]`;
		this.#root()?.querySelector<SVGAElement>(mark)?.focus({ preventScroll });
	}

	#spotIn(stops: readonly Stop[]): Stop | undefined {
		return this.#spot && standIn(stops, this.#spot);
	}

	/** Until the window has settled the picture itself has the focus, so that keys go on working. */
	#park(root: HTMLElement): void {
		root.tabIndex = -1;
		root.focus({ preventScroll: true });
		root.addEventListener(
			'blur',
			() => {
				root.removeAttribute('tabindex');
			},
			{ once: true }
		);
	}
}
