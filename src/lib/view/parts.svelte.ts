// Parts of a page that come when they are first wanted. One that cannot be had is lost until it has come after all: the page
// says so (routes: Lost.svelte) and goes on with what it has.

/** The pause after the first failure of a part that is wanted again and again, milliseconds; each is twice as long as the last. */
export const PAUSE = 8000;
const LONGEST = 600_000;

/** Engines name the address that failed; WebKit does not, but asks for it again by itself. */
const ADDRESS = /https?:\S+\.js/;

class Parts {
	/** How many are lost. */
	lost = $state(0);
	/** How often the reader has asked for all that is lost: what asks for a part from an effect asks again then. */
	asked = $state(0);
}

export const parts = new Parts();

/**
 * Brings a part once it is wanted: `load`, asked once however often the part is. Where it fails, undefined, and the next
 * wish asks again, but not before the pause is over; `pause` is 0 where a wish is the reader's own act.
 */
export function part<T>(load: () => Promise<T>, pause = 0): () => Promise<T | undefined> {
	let coming: Promise<T | undefined> | undefined;
	let address: string | undefined;
	let failures = 0;
	let asked = 0;
	let from = 0;

	async function attempt(): Promise<T | undefined> {
		try {
			// Most engines keep an address that failed as failed for as long as the page lives
			// (https://github.com/whatwg/html/pull/10327): another address is another attempt.
			const loaded = await (address === undefined
				? load()
				: (import(/* @vite-ignore */ `${address}?${failures}`) as Promise<T>));
			if (failures > 0) parts.lost--;
			return loaded;
		} catch (error) {
			if (failures === 0) parts.lost++;
			from = performance.now() + Math.min(pause * 2 ** failures++, LONGEST);
			[address] = ADDRESS.exec(String(error)) ?? [];
			coming = undefined;
			return undefined;
		}
	}

	return async () => {
		if (asked !== parts.asked) from = 0;
		asked = parts.asked;
		if (performance.now() >= from) coming ??= attempt();
		return coming;
	};
}
