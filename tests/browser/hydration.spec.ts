// What stands before the scripts stands after them: nothing moves, nothing is written twice or sent unseen.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readPicture, type Box, type Picture } from './boxes';
import { expect, test } from './console';
import { LANGS, LOCALES, SEEDS, timeline } from './data';
import { fonts, hold, ready, settled, sign, WIDTHS } from './steps';
import { inTwoParts } from './two-parts';

const PAGES = LANGS.flatMap((lang) => [`${lang}/`, `${lang}/period/2020-2023/`]);

for (const width of WIDTHS) {
	for (const path of PAGES) {
		test(`/${path} at ${width} px: no mark and no row moves when scripts begin`, async ({
			page,
			plain
		}) => {
			await plain.setViewportSize({ width, height: 900 });
			await plain.goto(path);
			await fonts(plain);
			await page.setViewportSize({ width, height: 900 });
			await watchShifts(page);
			const release = await hold(page, /\/_app\/.*\.js$/);
			await page.goto(path, { waitUntil: 'domcontentloaded' });
			await fonts(page);
			const before = await readPicture(page);
			const list = page.locator('.events');
			await list.evaluate((one) => Object.assign(one, { kept: true }));
			const early = (await shifts(page)).length;
			release();
			await ready(page);
			await settled(page);

			const after = await readPicture(page);
			expect(moved(before, after, { x: 0, y: 0 })).toEqual([]);
			// A page without scripts has fewer controls above the picture: compared from its corner.
			const scriptless = await readPicture(plain);
			const x = after.plot.left - scriptless.plot.left;
			const y = after.plot.top - scriptless.plot.top;
			expect(moved(scriptless, after, { x, y })).toEqual([]);
			expect((await shifts(page)).slice(early)).toEqual([]);
			expect(await list.evaluate((one) => 'kept' in one)).toBe(true);
			expect(await listMarkup(page)).toBe(await listMarkup(plain));
		});
	}
}

test.describe('where the browser is never idle', () => {
	test.beforeEach(({ page }) => page.addInitScript(() => (window.requestIdleCallback = () => 0)));

	for (const lang of LANGS) {
		const { zoomIn, find, onlyInView, themeDark } = LOCALES[lang].messages;

		test(`a part answers the first click on it: ${lang}`, async ({ page }) => {
			await begun(page, `${lang}/`);
			await page.getByRole('button', { name: zoomIn, exact: true }).click();
			await expect(page).toHaveURL(/from=/);
			await page.getByRole('button', { name: onlyInView, exact: true }).click();
			await expect(page.locator('.row:not([hidden])')).not.toHaveCount(timeline.events.length);
			await page.getByRole('radio', { name: themeDark }).check();
			await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		});

		test(`a part answers the first key in it: ${lang}`, async ({ page }) => {
			await begun(page, `${lang}/`);
			await page
				.getByRole('searchbox', { name: find.search })
				.fill(lang === 'ar' ? 'رياح' : 'wind');
			await expect(page.getByRole('search').getByRole('status')).not.toBeEmpty();
			await expect(page).toHaveURL(/q=/);
		});
	}
});

/** Opens a page, and waits for its scripts to have begun. */
async function begun(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await sign(page);
	// Two cores that do other things besides may take long over the first page.
	await expect(page.locator('html')).toHaveAttribute('data-lost', '', { timeout: 20_000 });
}

/** Items that one picture has and the other has not, or that lie elsewhere by more than a pixel. */
function moved(before: Picture, after: Picture, by: { x: number; y: number }): string[] {
	const drawn = ({ items }: Picture) =>
		new Map(items.flatMap((item) => (item.kind === 'words' ? [] : [[keyOf(item), item]])));
	const keyOf = (item: Picture['items'][number]) => `${item.name} ${item.href} in row ${item.row}`;
	const [old, now] = [drawn(before), drawn(after)];
	return [...new Set([...old.keys(), ...now.keys()])].filter((key) => {
		const [a, b] = [old.get(key), now.get(key)];
		return !a || !b || !sameBoxes(a.marks, b.marks, by) || !sameBoxes(a.labels, b.labels, by);
	});
}

function sameBoxes(a: readonly Box[], b: readonly Box[], by: { x: number; y: number }): boolean {
	return (
		a.length === b.length &&
		a.every((box, k) => {
			const other = b[k];
			if (!other) return false;
			const dx = [other.left - box.left - by.x, other.right - box.right - by.x];
			const dy = [other.top - box.top - by.y, other.bottom - box.bottom - by.y];
			return [...dx, ...dy].every((d) => Math.abs(d) <= 1);
		})
	);
}

test('on a phone no page moves what it shows while it opens, at its first drawing neither', async ({
	page
}) => {
	await page.setViewportSize({ width: 412, height: 823 });
	await watchShifts(page);
	const paths = ['', 'embed/', `embed/event/${SEEDS.meeting.id}/`, `event/${SEEDS.meeting.id}/`];
	for (const path of LANGS.flatMap((lang) => paths.map((one) => `${lang}/${one}`))) {
		await page.goto(path);
		await fonts(page);
		await settled(page);
		// Letters that change their font within a line move by less.
		expect(await moves(page), path).toBeLessThan(0.002);
	}
});

test('on a phone nothing that is painted gives way to the foot of the page, which comes after it', async ({
	browser,
	browserName,
	baseURL
}) => {
	test.skip(browserName !== 'chromium', 'only Chromium tells of layout shifts');
	const { address, rest, close } = await inTwoParts(baseURL ?? '', '<footer');
	// Not the fixture's page, which is not to ask another origin than the site's.
	const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
	await watchShifts(page);
	const paths = ['', 'embed/', `embed/event/${SEEDS.meeting.id}/`, 'embed/story/security-talks/'];
	for (const path of LANGS.flatMap((lang) => paths.map((one) => `${lang}/${one}`))) {
		const open = async () => {
			await page.goto(`${address}/${path}`, { waitUntil: 'commit' });
			await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
			expect(await page.locator('footer').count(), path).toBe(0);
			rest();
			await page.waitForLoadState('load');
			await fonts(page);
			await settled(page);
		};
		await open();
		// The second time its fonts are at hand.
		await open();
		expect(await moves(page), path).toBeLessThan(0.002);
	}
	await page.close();
	await close();
});

/** What TypeScript's DOM library lacks. */
interface Shift extends PerformanceEntry {
	readonly value: number;
	readonly sources: readonly { readonly node: Node | null }[];
}

/** Layout shifts (https://wicg.github.io/layout-instability/) from the first paint on. */
async function watchShifts(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const seen: string[] = [];
		const note = (entries: PerformanceEntryList) => {
			for (const entry of entries as Shift[]) {
				const moved = entry.sources.map(({ node }) => node?.parentElement?.className);
				seen.push(`${entry.value}: ${moved.join(', ')}`);
			}
		};
		const observer = new PerformanceObserver((list) => {
			note(list.getEntries());
		});
		observer.observe({ type: 'layout-shift', buffered: true });
		Object.assign(window, {
			shifts: () => {
				note(observer.takeRecords());
				return seen;
			}
		});
	});
}

function shifts(page: Page): Promise<string[]> {
	return page.evaluate(() => (window as unknown as { shifts(): string[] }).shifts());
}

/** The sum of all of them. */
async function moves(page: Page): Promise<number> {
	return (await shifts(page)).reduce((all, one) => all + parseFloat(one), 0);
}

/** The list as markup, without the words that only the reader's own day can say. */
function listMarkup(page: Page): Promise<string> {
	return page.locator('.events').evaluate((list) => {
		const copy = list.cloneNode(true) as Element;
		for (const age of copy.querySelectorAll('[data-age]')) age.textContent = '';
		return copy.outerHTML;
	});
}

test.describe('summaries are sent as words of the page only', () => {
	const summaries = timeline.events.flatMap(({ id, summary }) =>
		LANGS.map((lang) => ({ id, lang, words: plainRun(summary[lang] ?? '') }))
	);

	test('no client script holds one', () => {
		const folder = join('build', '_app');
		const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
		const scripts = files.filter((file) => file.endsWith('.js'));
		expect(scripts.length).toBeGreaterThan(0);
		const all = scripts
			.map((file) => spaced(unescaped(readFileSync(join(folder, file), 'utf8'))))
			.join('\n');
		expect(summaries.filter(({ words }) => all.includes(words))).toEqual([]);
	});

	for (const lang of LANGS) {
		const paths = [`${lang}/`, `${lang}/period/all/`];
		test(`no page in ${lang} with a picture repeats one in its data`, () => {
			for (const path of paths) {
				const html = spaced(readFileSync(join('build', path, 'index.html'), 'utf8'));
				const shown = summaries.filter((one) => one.lang === lang);
				expect(
					shown.filter(({ words }) => !html.includes(words)),
					path
				).toEqual([]);
				const data = inline(html);
				expect(
					summaries.filter(({ words }) => spaced(unescaped(data)).includes(words)),
					path
				).toEqual([]);
			}
		});

		test(`an event's page in ${lang} holds none but its own`, () => {
			for (const { id } of timeline.events) {
				const html = spaced(readFileSync(join('build', lang, 'event', id, 'index.html'), 'utf8'));
				const data = spaced(unescaped(inline(html)));
				const others = summaries.filter((one) => one.id !== id && data.includes(one.words));
				expect(others, id).toEqual([]);
			}
		});
	}

	/** The longest stretch that no escaping touches. */
	function plainRun(text: string): string {
		return text.split(/["'’“”«»&<>\\]/).reduce((a, b) => (b.length > a.length ? b : a));
	}

	/** Summaries are shown with no-break spaces after their numbers, and a mark of direction before those of laws. */
	function spaced(text: string): string {
		return text.replaceAll('\u00A0', ' ').replaceAll('\u200E', '');
	}

	function inline(html: string): string {
		return [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].join('\n');
	}

	function unescaped(script: string): string {
		return script.replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) =>
			String.fromCharCode(parseInt(hex, 16))
		);
	}
});
