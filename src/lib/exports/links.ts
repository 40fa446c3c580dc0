// Absolute addresses: what leaves the site has to say where it came from.
import type { Lang } from '../model/types';

/** Addresses with scheme and host. Routes make them; a browser may make them from its own location. */
export interface Links {
	/** `/{lang}/` */
	readonly home: (lang: Lang) => string;
	/** `/{lang}/event/{id}/` */
	readonly event: (lang: Lang, id: string) => string;
	/** A file below the site's root, such as `events.json`. */
	readonly file: (path: string) => string;
}

/** Links of a site whose root is `root`: scheme, host and folder, with a slash at the end. */
export function linksFrom(root: string): Links {
	return {
		home: (lang) => `${root}${lang}/`,
		event: (lang, id) => `${root}${lang}/event/${id}/`,
		file: (path) => `${root}${path}`
	};
}
