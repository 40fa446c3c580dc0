// /sitemap.xml (https://www.sitemaps.org/protocol.html), each page with its twins in the other languages
// (https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap), and /robots.txt.
import type { Lang } from '../model/types';
import { element, xmlDocument } from './xml';

/** A page that exists once in each language. */
export interface SitemapPage {
	/** Absolute address by language. */
	readonly url: Readonly<Record<Lang, string>>;
	/** Address for readers of any other language. */
	readonly fallback: string;
	/** `YYYY-MM-DD` of the last change. */
	readonly updated: string;
}

/** Each page once in each language. */
export function sitemap(pages: readonly SitemapPage[]): string {
	return xmlDocument(
		element(
			'urlset',
			{
				xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
				'xmlns:xhtml': 'http://www.w3.org/1999/xhtml'
			},
			...pages.flatMap(({ url, fallback, updated }) => {
				const twins = [...Object.entries(url), ['x-default', fallback] as const].map(
					([hreflang, href]) => element('xhtml:link', { rel: 'alternate', hreflang, href })
				);
				return [...new Set([...Object.values(url), fallback])].map((loc) =>
					element('url', {}, element('loc', {}, loc), element('lastmod', {}, updated), ...twins)
				);
			})
		)
	);
}

/** Every page may be read, and here are all of them. It acts only at the root of a host. */
export function robots(sitemapAddress: string): string {
	return `User-agent: *\nAllow: /\n\nSitemap: ${sitemapAddress}\n`;
}
