// Where a page with a picture leads; routes write the addresses.
import type { Day } from '../model/types';
import type { SiteLinks } from './site-links';

/** A language that the page can be read in. */
export interface Language {
	readonly lang: string;
	readonly dir: 'ltr' | 'rtl';
	/** Its own name for itself, and the same on a small button. */
	readonly name: string;
	readonly short: string;
}

/** Addresses of other pages, and of files. */
export interface PageLinks {
	readonly event: (id: string) => string;
	readonly period: (preset: string) => string;
	/** The days [from, to). */
	readonly span: (from: Day, to: Day) => string;
	readonly language: (lang: string) => string;
	/** The embed and the page in a language, of a period where one is named; and the script of embeds. */
	readonly embed: (lang: string, period?: string) => string;
	readonly page: (lang: string, period?: string) => string;
	readonly embedScript: string;
	/** The file that search and filters work on, and that of all series. */
	readonly search: string;
	readonly series: string;
	/** The pages beside the timeline. */
	readonly site: SiteLinks;
}
