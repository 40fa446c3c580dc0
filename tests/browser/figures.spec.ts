// Yearly figures below the picture, and threads between its marks.
import type { Page } from '@playwright/test';
import { fromYmd } from '../../src/lib/model/date';
import { drawnSeries, seriesData } from '../../src/lib/model/series';
import { expect, test, withTaps } from './console';
import { event, LANGS, LOCALES, preset, SEEDS, timeline, type Lang } from './data';
import { emptyPlace } from './hands';
import { hold, live, open, resize, settled, WIDTHS } from './steps';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 900 } });

const [first, second] = drawnSeries(timeline);
if (!first || !second) throw new Error('the data has no series to choose from');
const data = (lang: Lang) => seriesData(timeline, first, lang);
const words = (lang: Lang) => LOCALES[lang].messages.series;
const all = preset('all');
const bar = (page: Page, i: number) => page.locator(`.figures [data-bar="${i}"]`);
const of2007 = data('en').bars.findIndex(({ from }) => from === fromYmd(2007, 1, 1));

for (const lang of LANGS) {
	for (const width of WIDTHS) {
		test(`/${lang}/period/all/ at ${width} px: each bar stands at its year, prerendered and live`, async ({
			page
		}) => {
			await resize(page, width);
			await open(page, `${lang}/period/all/`);
			for (const state of ['prerendered', 'live']) {
				const places = await page.evaluate(() => {
					const figure = [...document.querySelectorAll('figure .plot')].find((one) =>
						one.checkVisibility()
					);
					const { left = 0, width: room = 1 } = figure?.getBoundingClientRect() ?? {};
					return [...document.querySelectorAll('.figures [data-bar]')].map((one) => {
						const box = (one.querySelector('rect:not(.hit)') ?? one).getBoundingClientRect();
						return [one.getAttribute('data-bar'), box.left - left, box.right - left, room] as const;
					});
				});
				expect(places.length, state).toBe(data(lang).bars.length);
				for (const [i, left, right, room] of places) {
					const { from = 0, to = 0 } = data(lang).bars[Number(i)] ?? {};
					const share = (day: number) => (day - all.from) / (all.to - all.from);
					const ends = [share(from), share(to)].map((at) => (lang === 'ar' ? 1 - at : at) * room);
					// A bar keeps a little of its year free at both sides, and its line is a pixel wide.
					const year = Math.abs((ends[1] ?? 0) - (ends[0] ?? 0));
					expect.soft(left - Math.min(...ends), state).toBeGreaterThanOrEqual(-1);
					expect.soft(left - Math.min(...ends), state).toBeLessThanOrEqual(year * 0.05 + 1);
					expect.soft(Math.max(...ends) - right, state).toBeGreaterThanOrEqual(-1);
					expect.soft(Math.max(...ends) - right, state).toBeLessThanOrEqual(year * 0.05 + 1);
				}
				await page.locator('.figures summary').hover();
				await expect(page.locator('.figures:not(.by-width)')).toBeVisible();
			}
		});
	}

	test(`/${lang}/: pointing at a bar tells its value and its source, and so does its row`, async ({
		page
	}) => {
		await open(page, `${lang}/period/all/`);
		const told = page.locator('.figures .told');
		await expect(told).toContainText('15');
		await expect(told).toContainText('13');
		await bar(page, of2007).locator('.hit').hover();
		await expect(told).toContainText('75.84');
		await expect(told).toContainText(words(lang).marks.derived);
		await expect(told).toContainText('International Monetary Fund');
		await expect(told).toContainText(words(lang).differ);
		await page.locator('.figures summary').click();
		const row = page.locator('.figures tbody tr').first();
		await row.getByRole('link').first().focus();
		await expect(told).toContainText('16.5');
		await expect(bar(page, data(lang).bars.length - 1)).toHaveClass(/active/);
	});

	test(`/${lang}/: without scripts the strip and its table are there`, async ({ plain }) => {
		await plain.goto(`${lang}/period/all/`);
		await expect(plain.locator('.figures [data-bar]')).toHaveCount(data(lang).bars.length);
		await plain.locator('.figures summary').click();
		await expect(plain.locator('.figures tbody tr')).toHaveCount(data(lang).bars.length);
		await expect(plain.locator('.figures tbody')).toContainText('75.84');
		await expect(plain.locator('.figures tbody a')).not.toHaveCount(0);
		await expect(plain.locator('.figures select')).toHaveCount(0);
		for (const { what } of data(lang).conflicts)
			await expect(plain.locator('.figures details')).toContainText(what);
	});

	test(`/${lang}/: where too few figures are in view, one line tells the last one`, async ({
		plain
	}) => {
		await plain.goto(`${lang}/`);
		await expect(plain.locator('.figures .bars')).toHaveCount(0);
		await expect(plain.locator('.figures figcaption')).toContainText(/16\.5 .+ \(2022\)$/);
	});
}

for (const [what, press, letGo] of [
	['the mouse', (page: Page) => page.mouse.down(), (page: Page) => page.mouse.up()],
	[
		'the space bar',
		async (page: Page) => {
			await page.locator('.figures summary').focus();
			await page.keyboard.down('Space');
		},
		(page: Page) => page.keyboard.up('Space')
	]
] as const) {
	test(`what draws the figures anew comes while ${what} is down: the table opens all the same`, async ({
		page
	}) => {
		await open(page, 'en/period/all/');
		const scripts = await hold(page, /\/_app\/immutable\/.*\.js/);
		const come = page.waitForResponse(/\/_app\/immutable\/.*\.js/);
		if (what === 'the mouse') await page.locator('.figures summary').hover();
		await press(page);
		scripts();
		await (await come).finished();
		await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
		await settled(page);
		await letGo(page);
		await expect(page.locator('.figures table')).toBeVisible();
		await expect(page.locator('.figures:not(.by-width)')).toBeVisible();
		await expect(page.locator('.figures table')).toBeVisible();
	});
}

test('a finger on a bar tells its value', async ({ browser, baseURL, launchOptions }) => {
	withTaps(launchOptions);
	const context = await browser.newContext({
		baseURL,
		hasTouch: true,
		viewport: { width: 390, height: 844 }
	});
	const page = await context.newPage();
	await open(page, 'ar/period/all/');
	await bar(page, of2007).locator('.hit').tap();
	await expect(page.locator('.figures .told')).toContainText('75.84');
	await context.close();
});

test('the strip follows the window, and becomes a line where it has too little to show', async ({
	page
}) => {
	await open(page, 'en/?from=2005&to=2010');
	const shown = page.locator('.figures [data-bar]').filter({ visible: true });
	await expect(shown).toHaveCount(6);
	await page.getByRole('link', { name: preset('2020-2023').label.en, exact: true }).click();
	await expect(shown).toHaveCount(3);
	await page.getByRole('link', { name: preset('since-2024').label.en, exact: true }).click();
	await expect(page.locator('.figures .bars')).toBeHidden();
});

test('out of sight the strip waits until the window rests', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 380 });
	await open(page, 'en/?from=2005&to=2010');
	const bars = page.locator('.figures:not(.by-width) [data-bar]').filter({ visible: true });
	const years = () => bars.evaluateAll((all) => all.map((bar) => bar.getAttribute('data-bar')));
	await expect(bars).toHaveCount(6);
	const before = await years();
	const { x, y } = await emptyPlace(page, 0.3);
	await page.mouse.move(x, y);
	await live(page);
	await page.mouse.down();
	await page.mouse.move(x + 500, y, { steps: 8 });
	await expect(page.locator('.picture')).toHaveAttribute('data-moving');
	await settled(page);
	expect(await years()).toEqual(before);
	await page.mouse.up();
	await expect.poll(years).not.toEqual(before);
});

test('another series can be chosen', async ({ page }) => {
	await open(page, 'en/period/all/');
	await page.locator('.figures summary').click();
	const choice = page.getByRole('combobox', { name: words('en').choose });
	await expect(choice).toHaveValue(first.id);
	await choice.selectOption(second.id);
	await expect(page.locator('.figures figcaption')).toContainText(second.label.en ?? '');
	const { bars } = seriesData(timeline, second, 'en');
	await expect(page.locator('.figures [data-bar]')).toHaveCount(bars.length);
	await expect(page.locator('.figures details')).toHaveAttribute('open');
});

test('on a phone a value of the table stands beside the first line of its source', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	for (const lang of LANGS) {
		await open(page, `${lang}/`);
		await page.locator('.figures summary').click();
		const rows = await page.locator('.figures tbody tr').evaluateAll((all) =>
			all.map((row) => {
				const tops = [...row.children].map((cell) => {
					const range = document.createRange();
					range.selectNodeContents(cell);
					return Math.min(...[...range.getClientRects()].map(({ top }) => top));
				});
				const below = row.getBoundingClientRect().bottom;
				const words = [...row.querySelectorAll('span, a')].map(
					(one) => one.getBoundingClientRect().bottom
				);
				return { apart: Math.max(...tops) - Math.min(...tops), over: Math.max(...words) - below };
			})
		);
		expect(rows.length).toBeGreaterThan(20);
		// A raised number is smaller, and stands a little higher.
		expect(rows.filter(({ apart }) => apart > 8)).toEqual([]);
		expect(rows.filter(({ over }) => over > 1)).toEqual([]);
	}
});

for (const lang of LANGS) {
	test(`/${lang}/: arcs lead from the told event to those it continues and led to`, async ({
		page
	}) => {
		await open(page, `${lang}/?event=${SEEDS.meeting.id}`);
		const { follows, fulfils, followedBy, fulfilledBy } = event(SEEDS.meeting.id);
		const linked = new Set([...follows, ...fulfils, ...followedBy, ...fulfilledBy]);
		await expect(page.locator('.threads .arc')).toHaveCount(linked.size);
		await expect(page.locator('.threads .end')).toHaveCount(linked.size);
		// Each ring lies about the mark that it means.
		const talks = await page
			.locator(`figure [data-event="${SEEDS.talks.id}"]:visible .mark > *`)
			.first()
			.boundingBox();
		const rings = await page.locator('.threads .end').evaluateAll((all) =>
			all.map((one) => {
				const { left, top, width, height } = one.getBoundingClientRect();
				return { x: left + width / 2, y: top + height / 2 };
			})
		);
		const middle = {
			x: (talks?.x ?? 0) + (talks?.width ?? 0) / 2,
			y: (talks?.y ?? 0) + (talks?.height ?? 0) / 2
		};
		expect(
			Math.min(...rings.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y)))
		).toBeLessThan(2);
	});
}

test('threads to events out of view leave at the edge with their number', async ({ page }) => {
	await open(page, `en/?from=2025-12&to=2025-12-31&event=${SEEDS.meeting.id}`);
	await expect(page.locator('.threads .tip')).toHaveCount(1);
	await expect(page.locator('.threads text')).toHaveText('1');
	const tip = await page.locator('.threads .tip').boundingBox();
	const plot = await page.locator('figure .plot').boundingBox();
	expect(Math.abs((tip?.x ?? 0) - (plot?.x ?? 99))).toBeLessThan(5);
});
