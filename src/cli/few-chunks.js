// Vite plugin: what the pages of the site have in common comes in one file. A bundler cuts a file for every set of modules
// that any two parts share, and to ask for each of twenty takes the browser longer than to read them.

/** What all pages of the site have. */
const SITE = '/SitePage.svelte';
/** What pages with a picture that moves have: stories, and the large one's own. */
const MOVING = '/Timeline.svelte';
/** What the large picture's pages are made of. */
const PICTURE = '/TimelinePage.svelte';
/** A page, and what stands around it. */
const PAGE = /\/\+(page|layout|error)\.svelte$/;
/** What brings modules later is Vite's own, and everybody's. */
const BRINGS = '\0vite/preload-helper.js';

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

/**
 * The modules of two files: `site`, what all pages of the site are made of, and `picture`, what the large picture is made
 * of besides, but for what a page without any picture that moves has as well: a page loads the whole of a file, and writes
 * down its styles.
 *
 * @param {readonly string[]} ids
 * @param {(id: string) => { importedIds: readonly string[] } | null} infoOf
 */
export function filesOf(ids, infoOf) {
	const ending = (name) => ids.filter((id) => id.endsWith(name));
	const site = madeOf(ending(SITE), infoOf);
	site.add(BRINGS);
	const [moving] = ending(MOVING);
	const others = ids
		.filter((id) => PAGE.test(id))
		.map((id) => madeOf([id], infoOf))
		.filter((modules) => !modules.has(moving));
	const picture = [...madeOf(ending(PICTURE), infoOf)].filter(
		(id) => !site.has(id) && !others.some((modules) => modules.has(id))
	);
	return { site, picture: new Set(picture) };
}

/** Each build has its own. */
export function fewChunks() {
	/** Known once all modules are. */
	let files = filesOf([], () => null);
	const groups = ['site', 'picture'].map((name) => ({ name, test: (id) => files[name].has(id) }));
	return {
		name: 'few-chunks',
		applyToEnvironment: ({ config }) => config.consumer === 'client',
		// What a file imports and others import too stays by itself; the bundler asks for both options together.
		options: (options) => ({ ...options, preserveEntrySignatures: 'allow-extension' }),
		buildEnd() {
			files = filesOf([...this.getModuleIds()], (id) => this.getModuleInfo(id));
		},
		outputOptions: (options) => ({
			...options,
			codeSplitting: { groups, includeDependenciesRecursively: false }
		})
	};
}
