// What the reader looks for: words and filters, and the events that match them.
import { isChosen, NO_CHOICE, toggled, type Choice, type Facet } from '$lib/model/facet-choice';
import type { Finder } from '$lib/model/finder';
import type { FilterParams } from './filter-params';

/** The state of search and filters: everything else is derived from it. */
export class Filters {
	/** The words. */
	q = $state('');
	choice: Choice = $state.raw(NO_CHOICE);
	/** There once its code and its file have come. */
	finder: Finder | undefined = $state.raw();
	/** They did not come. */
	failed = $state(false);
	/** Whether anything is asked, as far as can be told before they come. */
	readonly asked = $derived(this.q.trim() !== '' || isChosen(this.choice));
	readonly found = $derived(this.finder?.find(this.q, this.choice));
	/** Positions of the events that match; undefined where all do, or nothing is asked, or nobody knows yet. */
	readonly matches: ReadonlySet<number> | undefined = $derived(
		this.found?.asked ? this.found.matches : undefined
	);
	readonly waiting = $derived(this.asked && !this.finder && !this.failed);
	readonly #load: () => Promise<Finder>;
	#loading = false;

	/** `load` brings the finder; called once, and again after a failure. */
	constructor(load: () => Promise<Finder>) {
		this.#load = load;
	}

	/** Brings the finder, if it is not there or on its way. */
	wake(): void {
		if (this.#loading) return;
		this.#loading = true;
		this.failed = false;
		this.#load().then(
			(finder) => (this.finder = finder),
			() => {
				this.failed = true;
				this.#loading = false;
			}
		);
	}

	/** Asks for what an address asks for; what the reader has typed before scripts came stays. */
	ask({ q, choice }: FilterParams): void {
		if (q) this.q = q;
		this.choice = choice;
	}

	/** Adds a filter, or takes it away. */
	toggle(facet: Facet, id: string): void {
		this.choice = toggled(this.found?.choice ?? this.choice, facet, id);
	}

	/** Asks for nothing. */
	clear(): void {
		this.q = '';
		this.choice = NO_CHOICE;
	}
}
