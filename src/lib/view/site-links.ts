// The pages of the site that every page leads to.

/** Addresses by page; a page that the data give no reason for is left out. */
export interface SiteLinks {
	readonly timeline: string;
	readonly expected: string;
	readonly actors: string;
	readonly stories?: string;
	readonly about: string;
}

/** Name of such a page. */
export type SitePageName = keyof SiteLinks;
