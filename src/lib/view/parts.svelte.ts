// Parts of a page that come when they are first wanted. One that cannot be had is lost until it has come after all: the page
// says so (routes: Lost.svelte) and goes on with what it has. Engines ask anew for a script that failed since 2026
// (https://github.com/whatwg/html/pull/10327); in older ones it stays lost until the page is loaded again.

/** The pause after the first failure of a part that is wanted again and again, milliseconds; each is twice as long as the last. */
export const PAUSE = 8000;
const LONGEST = 600_000;

let lost = $state(0);
let asked = $state(0);

/** How many parts are lost. */
export function lostParts(): number {
	return lost;
}

/** What asks for a lost part anew. */
let attempts: readonly (() => void)[] = [];

/** Asks for all that is lost, at once; who wanted it has it with the next wish, or at once in an effect. */
export function askAgain(): void {
	asked++;
	for (const attempt of attempts) attempt();
}

/**
 * Brings a part once it is wanted: `load`, asked once however often the part is. Where it fails, undefined, and the next
 * wish asks again, but not before the pause is over; `pause` is 0 where a wish is the reader's own act.
 */
export function part<T>(load: () => Promise<T>, pause = 0): () => Promise<T | undefined> {
	let coming: Promise<T | undefined> | undefined;
	let failures = 0;
	let heard = 0;
	let from = 0;

	const again = () => {
		coming ??= attempt();
	};

	async function attempt(): Promise<T | undefined> {
		try {
			const loaded = await load();
			attempts = attempts.filter((one) => one !== again);
			if (failures > 0) {
				lost--;
				// What keeps one part away keeps others away.
				asked++;
			}
			return loaded;
		} catch {
			if (failures === 0) lost++;
			from = performance.now() + Math.min(pause * 2 ** failures++, LONGEST);
			coming = undefined;
			if (!attempts.includes(again)) attempts = [...attempts, again];
			return undefined;
		}
	}

	return async () => {
		if (heard !== asked) from = 0;
		heard = asked;
		if (performance.now() >= from) coming ??= attempt();
		return coming;
	};
}
