// Every link of the finished site leads to one of its files, and every anchor to an element.
import { expect, test } from '@playwright/test';
import { siteIn } from '../unit/site/build-site';
import { dead, importsOf, linksOf } from '../unit/site/links';

test('no link or import of the build leads nowhere', () => {
	test.slow();
	const site = siteIn('build');
	const links = [...linksOf(site), ...importsOf(site)];
	const origin = process.env.SITE_URL ?? 'http://localhost';
	expect(links.length).toBeGreaterThan(10_000);
	expect(dead(site, links, origin, process.env.BASE_PATH ?? '')).toEqual([]);
});
