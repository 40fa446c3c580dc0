import { beforeAll, describe, expect, it, vi } from 'vitest';
import { buildSite, type Site } from './build-site';
import { describeFiles } from './files';
import { addressOf, dead, importsOf, linksOf } from './links';

const ORIGIN = 'https://pair.example';
const BASE = '/sub/folder';
const LANGS = ['fr', 'en', 'ar'];

// Reading every page and card takes its time.
vi.setConfig({ testTimeout: 120_000 });

let site: Site;

beforeAll(async () => {
	site = await buildSite({ BASE_PATH: BASE, SITE_URL: ORIGIN });
}, 300_000);

describe('a site in a folder of its host', () => {
	it('links to nothing outside that folder, and to nothing that is not there', () => {
		const links = [...linksOf(site), ...importsOf(site)];
		expect(links.some(({ href }) => href.startsWith(`${BASE}/`))).toBe(true);
		expect(dead(site, links, ORIGIN, BASE)).toEqual([]);
	});

	it('loads its fonts from that folder', () => {
		const styles = site
			.ending('.css', '.html')
			.flatMap((file) =>
				[...site.text(file).matchAll(/url\(["']?([^)"']+)/g)]
					.map(([, href = '']) => ({ page: file, href }))
					.filter(({ href }) => !href.startsWith('#') && !href.startsWith('data:'))
			);
		expect(styles.some(({ href }) => href.endsWith('.woff2'))).toBe(true);
		expect(dead(site, styles, ORIGIN, BASE)).toEqual([]);
	});

	it('names itself and its translations with the host that it was built for', () => {
		const pages = site
			.ending('/index.html')
			.filter((page) => page !== 'index.html' && !page.includes('/embed/'));
		expect(pages.length).toBeGreaterThan(LANGS.length);
		for (const page of pages) {
			const html = site.text(page);
			const hrefs = (attribute: string) =>
				[...html.matchAll(new RegExp(`<link [^>]*${attribute}[^>]*>`, 'g'))].map(
					([tag]) => /href="([^"]*)"/.exec(tag)?.[1]
				);
			const own = addressOf(page, ORIGIN, BASE).href;
			const current = page.slice(0, 2);
			expect(hrefs('rel="canonical"')).toEqual([own]);
			for (const lang of LANGS) {
				expect(hrefs(`hreflang="${lang}"`)).toContain(own.replace(`/${current}/`, `/${lang}/`));
			}
		}
	});
});

describeFiles(() => site, { origin: ORIGIN, base: BASE, langs: LANGS });
