import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { robots, sitemap } from '../../../src/lib/exports/sitemap';

const PAGE = {
	url: { ar: 'https://x.example/ar/a&b/', en: 'https://x.example/en/a&b/' },
	fallback: 'https://x.example/ar/a&b/',
	updated: '2026-01-01'
};

test('each page stands once in each language, with all its twins', () => {
	const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
	const { urlset } = parser.parse(sitemap([PAGE])) as {
		urlset: { url: { loc: string; lastmod: string; 'xhtml:link': Record<string, string>[] }[] };
	};
	expect(urlset.url.map(({ loc, lastmod }) => [loc, lastmod])).toEqual([
		[PAGE.url.ar, '2026-01-01'],
		[PAGE.url.en, '2026-01-01']
	]);
	for (const { 'xhtml:link': twins } of urlset.url) {
		expect(twins.map(({ hreflang, href }) => [hreflang, href])).toEqual([
			['ar', PAGE.url.ar],
			['en', PAGE.url.en],
			['x-default', PAGE.url.ar]
		]);
	}
});

test('robots are told where it is', () => {
	expect(robots('https://x.example/sitemap.xml')).toMatch(
		/^Sitemap: https:\/\/x\.example\/sitemap\.xml$/m
	);
});
