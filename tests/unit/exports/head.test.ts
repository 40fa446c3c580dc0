import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { headMarkup, ogLocale, type Shared } from '../../../src/lib/exports/head';

const SHARED: Shared = {
	title: 'Talks',
	description: 'They talked.',
	url: 'https://pair.example/en/event/talks/',
	site: 'Pair',
	type: 'article',
	locale: 'en_GB',
	otherLocales: ['ar_SA', 'fr_FR'],
	image: { url: 'https://pair.example/en/event/talks/card.png', alt: 'Talks, May 2025' },
	published: '2026-01-01',
	modified: '2026-02-01'
};

/** Attributes of every element, as a parser reads them. */
function tags(markup: string): Record<string, string>[] {
	const parser = new XMLParser({
		ignoreAttributes: false,
		attributeNamePrefix: '',
		isArray: (name) => name === 'meta' || name === 'link'
	});
	const { head } = parser.parse(`<head>${markup}</head>`) as {
		head: { meta: Record<string, string>[]; link?: Record<string, string>[] };
	};
	return [...head.meta, ...(head.link ?? [])];
}

const contentOf = (all: Record<string, string>[], name: string) =>
	all.filter((tag) => tag.property === name || tag.name === name).map(({ content }) => content);

test('names what is shared, in which language, with which picture', () => {
	const all = tags(headMarkup(SHARED, []));
	expect(contentOf(all, 'og:title')).toEqual(['Talks']);
	expect(contentOf(all, 'og:url')).toEqual([SHARED.url]);
	expect(contentOf(all, 'og:locale')).toEqual(['en_GB']);
	expect(contentOf(all, 'og:locale:alternate')).toEqual(['ar_SA', 'fr_FR']);
	expect(contentOf(all, 'og:image')).toEqual([SHARED.image.url]);
	expect(contentOf(all, 'og:image:width')).toEqual(['1200']);
	expect(contentOf(all, 'og:image:height')).toEqual(['630']);
	expect(contentOf(all, 'og:image:alt')).toEqual(['Talks, May 2025']);
	expect(contentOf(all, 'twitter:card')).toEqual(['summary_large_image']);
	expect(contentOf(all, 'article:modified_time')).toEqual(['2026-02-01']);
});

test('names the files by their types', () => {
	const all = tags(
		headMarkup(SHARED, [{ type: 'text/csv', title: 'CSV', url: 'https://x.example/' }])
	);
	expect(all).toContainEqual({
		rel: 'alternate',
		type: 'text/csv',
		title: 'CSV',
		href: 'https://x.example/'
	});
});

test('a hostile title stays a title', () => {
	const title = '"><script>alert(1)</script>&quot;</head>\'';
	const markup = headMarkup({ ...SHARED, title }, [], { name: title });
	expect(markup.match(/<\/?(\w+)/g)?.filter((tag) => !/meta/.test(tag))).toEqual([
		'<script',
		'</script'
	]);
	expect(markup).toContain(
		'content="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;quot;&lt;/head&gt;&#39;"'
	);
});

test('locales are written as Open Graph writes them', () => {
	expect(ogLocale('ar-SA-u-ca-gregory-nu-latn')).toBe('ar_SA');
});
