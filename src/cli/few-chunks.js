// Vite plugin: what all pages of the site are made of comes in one file. A bundler cuts a file for every set of modules
// that any two parts share, and to ask for each of twenty takes the browser longer than to read them.

/** What all pages of the site have, but for the large picture's, which have nearly all of it. */
const ROOT = '/SitePage.svelte';

/**
 * All modules that some are made of, without what they bring later.
 *
 * @param {readonly string[]} roots
 * @param {(id: string) => { importedIds: readonly string[] } | null} infoOf
 */
export function madeOf(roots, infoOf) {
	const found = new Set(roots);
	for (const id of found) for (const one of infoOf(id)?.importedIds ?? []) found.add(one);
	return found;
}

/** Each build has its own. */
export function fewChunks() {
	/** Known once all modules are. */
	let site = new Set();
	return {
		name: 'few-chunks',
		applyToEnvironment: ({ config }) => config.consumer === 'client',
		buildEnd() {
			const roots = [...this.getModuleIds()].filter((id) => id.endsWith(ROOT));
			site = madeOf(roots, (id) => this.getModuleInfo(id));
		},
		outputOptions(options) {
			const groups = [{ name: 'site', test: (id) => site.has(id) }];
			return { ...options, codeSplitting: { groups } };
		}
	};
}
