// Where the links of built pages lead.
import type { Site } from './build-site';

export interface Link {
	/** The page that holds it. */
	readonly page: string;
	/** As written, entities resolved. */
	readonly href: string;
}

/** A page's markup without what is only text to a browser. */
const markup = (html: string) =>
	html.replace(/<script\b([^>]*)>[\s\S]*?<\/script>/g, '<script$1></script>');

/** Every `href` and `src` of every page. */
export function linksOf(site: Site): Link[] {
	return site
		.ending('.html')
		.flatMap((page) =>
			[...markup(site.text(page)).matchAll(/\s(?:xlink:)?(?:href|src)="([^"]*)"/g)].map(
				([, href = '']) => ({ page, href: unescaped(href) })
			)
		);
}

/** The addresses that a page's inline scripts import, which no attribute names. */
export function importsOf(site: Site): Link[] {
	return site.ending('.html').flatMap((page) =>
		[...site.text(page).matchAll(/\bimport\("([^"]+)"\)/g)].map(([, href = '']) => ({
			page,
			href
		}))
	);
}

/** The address of a page's own file. */
export function addressOf(page: string, origin: string, base = ''): URL {
	return new URL(`${base}/${page.replace(/(^|\/)index\.html$/, '$1')}`, origin);
}

/** The links to the site's own host that no file of the build answers, or whose anchor is nowhere. */
export function dead(site: Site, links: readonly Link[], origin: string, base = ''): Link[] {
	return links.filter(({ page, href }) => {
		const own = addressOf(page, origin, base);
		if (!URL.canParse(href, own)) return true;
		const url = new URL(href, own);
		if (url.origin !== origin) return false;
		if (base && !url.pathname.startsWith(`${base}/`)) return true;
		const path = decodeURIComponent(url.pathname.slice(base.length + 1));
		const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
		if (!site.files.has(file)) return true;
		const anchor = decodeURIComponent(url.hash.slice(1));
		return anchor !== '' && !ids(site.text(file)).has(anchor);
	});
}

function ids(html: string): Set<string> {
	return new Set([...markup(html).matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => unescaped(id)));
}

/** The five entities that Svelte writes. */
export function unescaped(text: string): string {
	return text
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');
}
