// What a page's head says to those who share, index or subscribe to it. It is written out at build, by the hook:
// the browser's script never sees it.
import { CARD } from './card-frame';
import { dataBlock, type Json } from './structured-data';
import { element, type Markup } from './xml';

/** What is seen of a page where its address is pasted. */
export interface Shared {
	readonly title: string;
	readonly description: string;
	/** Absolute address of the page. */
	readonly url: string;
	/** Name of the site. */
	readonly site: string;
	readonly type: 'website' | 'article';
	/** Locales as Open Graph writes them, such as `en_GB`: the page's own, and those of its twins. */
	readonly locale: string;
	readonly otherLocales: readonly string[];
	readonly image: { readonly url: string; readonly alt: string };
	/** `YYYY-MM-DD`, of an article. */
	readonly published?: string;
	readonly modified?: string;
}

/** A file that holds the same as the page, or the whole. */
export interface Alternate {
	readonly type: string;
	readonly title: string;
	readonly url: string;
}

/** Markup for the head: Open Graph (https://ogp.me), Twitter, alternates, structured data. */
export function headMarkup(shared: Shared, alternates: readonly Alternate[], data?: Json): string {
	const { title, description, url, site, type, locale, otherLocales, image } = shared;
	const og = (property: string, content: string | number | undefined) =>
		content === undefined ? [] : [element('meta', { property, content })];
	const tags: Markup[] = [
		...og('og:title', title),
		...og('og:description', description),
		...og('og:type', type),
		...og('og:url', url),
		...og('og:site_name', site),
		...og('og:locale', locale),
		...otherLocales.flatMap((other) => og('og:locale:alternate', other)),
		...og('og:image', image.url),
		...og('og:image:type', 'image/png'),
		...og('og:image:width', CARD.width),
		...og('og:image:height', CARD.height),
		...og('og:image:alt', image.alt),
		...og('article:published_time', shared.published),
		...og('article:modified_time', shared.modified),
		element('meta', { name: 'twitter:card', content: 'summary_large_image' }),
		element('meta', { name: 'twitter:image:alt', content: image.alt }),
		...alternates.map(({ type, title, url: href }) =>
			element('link', { rel: 'alternate', type, title, href })
		)
	];
	return (
		tags.map(({ xml }) => xml).join('\n\t\t') +
		(data === undefined ? '' : `\n\t\t${dataBlock(data)}`)
	);
}

/** `en-GB-u-ca-gregory` → `en_GB`. */
export function ogLocale(tag: string): string {
	return tag.split('-').slice(0, 2).join('_');
}
