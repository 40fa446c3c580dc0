// Picture and list in step: the strip that stands by while the list is read, and the list narrowed to what is in view.
import type { Page } from '@playwright/test';
import { expect, test } from './console';
import { event, LANGS, LOCALES, preset, SEEDS, timeline } from './data';
import { isoOf, overlaps } from '../../src/lib/model/date';
import { expectTold, mark, panel, restingSpan, shape, title } from './panel';
import { open, ready, settled } from './steps';

const en = LOCALES.en.messages;
const strip = (page: Page) => page.locator('.stand.strip');
const scrollY = (page: Page) => page.evaluate(() => window.scrollY);

/** Scrolls as a reader does, by the wheel, until a group's heading is as far below the top of the window as asked. */
async function readTo(page: Page, group: string, below = 260): Promise<void> {
	const top = () => page.locator(`#g-${group}`).evaluate((one) => one.getBoundingClientRect().top);
	await page.mouse.move(20, 600);
	// Groups that were never seen get their height only when they come near.
	for (let left = 1e6, k = 0; Math.abs(left) > 40 && k < 60; k++) {
		left = (await top()) - below;
		// WebDriver turns a wheel by whole pixels.
		await page.mouse.wheel(0, Math.round(left));
		await settled(page);
	}
	expect(Math.abs((await top()) - below)).toBeLessThan(60);
}

test('every row has a sign in the colour of its side', async ({ page }) => {
	await open(page, 'ar/');
	const signs = await page.locator('.row').evaluateAll((rows) =>
		rows.map((row) => {
			const { content, backgroundColor, backgroundImage } = getComputedStyle(row, '::after');
			const probe = row.appendChild(document.createElement('i'));
			probe.style.color = 'var(--side)';
			const side = getComputedStyle(probe).color;
			probe.remove();
			const drawn = row.querySelector('svg.sign') !== null;
			return { drawn, ruled: content !== 'none', side, paints: backgroundColor + backgroundImage };
		})
	);
	expect(signs.filter(({ drawn, ruled }) => drawn === ruled)).toEqual([]);
	expect(signs.filter(({ ruled, paints, side }) => ruled && !paints.includes(side))).toEqual([]);
});

/** To the end of the page by its key: the page grows while rows come near that were never seen. */
async function readToEnd(page: Page): Promise<void> {
	const left = () =>
		page.evaluate(
			() => document.documentElement.scrollHeight - window.innerHeight - window.scrollY
		);
	await expect
		.poll(async () => {
			await page.locator('body').press('End');
			await settled(page);
			return left();
		})
		.toBeLessThan(2);
}

/** Where the marked event stands in the strip's plot: 0 at the earlier edge, 1 at the later one. */
async function currentShare(page: Page, lang: 'ar' | 'en' = 'en'): Promise<number> {
	return strip(page).evaluate((one, reversed) => {
		const plot = one.querySelector('.plot')?.getBoundingClientRect();
		const at = one.querySelector('.event[aria-current] .mark > *')?.getBoundingClientRect();
		if (!plot || !at) return NaN;
		const share = (at.left + at.width / 2 - plot.left) / plot.width;
		return reversed ? 1 - share : share;
	}, lang === 'ar');
}

for (const lang of LANGS) {
	for (const [width, height, tallest] of [
		[1280, 900, 200],
		[390, 844, 844 * 0.35]
	] as const) {
		test(`/${lang}/ at ${width} px: the picture becomes a strip and goes to the year that is read`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height });
			await open(page, `${lang}/`);
			await expect(strip(page)).toHaveCount(0);
			const place = () => page.locator('.place').evaluate((one) => one.clientHeight);
			const room = await place();
			const before = await restingSpan(page);
			await readTo(page, '2016');
			const box = await strip(page).boundingBox();
			expect(box?.y).toBe(0);
			expect(box?.height).toBeLessThanOrEqual(tallest);
			expect(await place()).toBe(room);
			await expect(strip(page).locator('.axis')).toContainText('2016');
			const { width: after } = await restingSpan(page);
			expect(after).toBeCloseTo(before.width, 0);
			// The event at the reading line is marked, and in the middle of the strip.
			const told = strip(page).locator('.event[aria-current]');
			await expect(told).toHaveAttribute('data-event', /^201[67]/);
			const share = await currentShare(page, lang);
			expect(share).toBeGreaterThan(0.25);
			expect(share).toBeLessThan(0.75);
			// Back at the top the picture is itself again.
			await page.keyboard.press('Home');
			await expect(strip(page)).toHaveCount(0);
			await expect(page.locator('.event[aria-current]')).toHaveCount(0);
		});
	}
}

test('the End key takes the picture to the first year as well', async ({ page }) => {
	await open(page, 'en/');
	await readToEnd(page);
	await expect(strip(page).locator('.axis')).toContainText('1992');
	await expect(strip(page).locator('.event[aria-current]')).toHaveCount(1);
});

test('moving the picture never scrolls the page', async ({ page }) => {
	await open(page, 'en/');
	await readTo(page, '2016');
	await restingSpan(page);
	await shape(strip(page).locator('.event[aria-current]')).click();
	await expect(panel(page)).toBeVisible();
	const at = await scrollY(page);
	const later = panel(page).getByRole('button', { name: new RegExp(`^${en.later}`) });
	for (let k = 0; k < 40; k++) await later.click();
	const { left } = await restingSpan(page);
	expect(await scrollY(page)).toBe(at);
	// What the reader has moved stays there until the list is scrolled again.
	await settled(page);
	expect((await restingSpan(page)).left).toBe(left);
	const told = (await panel(page).getByRole('heading').first().textContent()) ?? '';
	expect(timeline.events.findIndex((one) => one.title.en === told)).toBeGreaterThan(40);
	await page.keyboard.press('Escape');
	await readTo(page, '2014');
	await expect(strip(page).locator('.axis')).toContainText('2014');
});

test('a page that is opened in the middle of its list shows the period of its address', async ({
	page
}) => {
	await open(page, 'en/?from=2003&to=2005');
	const asked = await restingSpan(page);
	await readToEnd(page);
	await expect(strip(page).locator('.axis')).toContainText('1992');
	await page.evaluate(() => {
		history.replaceState(history.state, '', '?from=2003&to=2005');
	});
	await page.reload();
	await ready(page);
	await expect(strip(page)).toHaveCount(1);
	expect(await scrollY(page)).toBeGreaterThan(1000);
	expect((await restingSpan(page)).left).toBeCloseTo(asked.left, 0);
});

for (const width of [1280, 390]) {
	test(`an address that leads to a year stands below the strip at ${width} px, and takes the picture there`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 844 });
		await open(page, 'en/#g-2016');
		await expect(strip(page).locator('.axis')).toContainText('2016');
		const foot = await strip(page).evaluate((one) => one.getBoundingClientRect().bottom);
		const top = await page.locator('#g-2016').evaluate((one) => one.getBoundingClientRect().top);
		expect(top).toBeGreaterThan(foot);
		expect(top).toBeLessThan(foot + 100);
	});
}

test('nothing that takes the focus is hidden below the strip', async ({ page }) => {
	await open(page, 'en/');
	const clear = async (selector: string) => {
		await expect(strip(page)).toBeVisible();
		const foot = await strip(page).evaluate((one) => one.getBoundingClientRect().bottom);
		const top = await page
			.locator(selector)
			.first()
			.evaluate((one) => one.getBoundingClientRect().top);
		expect(top).toBeGreaterThanOrEqual(foot);
	};
	await page.getByRole('link', { name: en.skipToList }).focus();
	await page.keyboard.press('Enter');
	await clear('#list .chip');
	await readTo(page, '2016');
	await page.locator('#g-2016 ~ ol a').nth(3).focus();
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Shift+Tab');
	await clear('a:focus');
});

test('a low window has no strip', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 470 });
	await open(page, 'en/');
	await page.locator('body').press('End');
	await expect.poll(() => scrollY(page)).toBeGreaterThan(1000);
	await settled(page);
	await expect(strip(page)).toHaveCount(0);
});

const opening = preset(timeline.opening);
const inOpening = timeline.events.filter(({ date }) => overlaps(date, opening.from, opening.to));

for (const lang of LANGS) {
	const locale = LOCALES[lang];
	const { messages } = locale;
	const words = (shown: number, n: number) => locale.plural(messages.inView, n, { shown });

	test(`/${lang}/ says how many events are in view, before any script too`, async ({
		page,
		plain
	}) => {
		const said = words(inOpening.length, timeline.events.length);
		await plain.goto(`${lang}/`);
		await expect(plain.locator('.chip')).toHaveText(said);
		await expect(plain.locator('#list button').filter({ visible: true })).toHaveCount(0);
		await open(page, `${lang}/`);
		await expect(page.locator('.chip')).toHaveText(said);
	});

	test(`/${lang}/ lists only what is in view on demand, and all again`, async ({ page }) => {
		await open(page, `${lang}/`);
		await page.locator('#list').evaluate((one) => {
			one.scrollIntoView();
		});
		await settled(page);
		const button = page.getByRole('button', { name: messages.onlyInView });
		// Over WebDriver BiDi a click first scrolls to what it is for, whether or not it is in sight.
		await button.hover();
		const at = await scrollY(page);
		const rows = page.locator('.row').filter({ visible: true });
		await expect(button).toHaveAttribute('aria-pressed', 'false');
		await button.click();
		await expect(button).toHaveAttribute('aria-pressed', 'true');
		await expect(rows).toHaveCount(inOpening.length);
		expect(await scrollY(page)).toBe(at);
		// Headings count what is left under them, and none stands over nothing.
		const group = page.locator('.group').filter({ visible: true });
		for (const one of await group.all()) {
			const n = await one.locator('.row').filter({ visible: true }).count();
			await expect(one.locator('.number')).toHaveText(locale.plural(messages.events, n));
		}
		await button.click();
		await expect(page.locator('.row[hidden], .group[hidden]')).toHaveCount(0);
		expect(await scrollY(page)).toBe(at);
	});
}

test('the narrowed list follows the picture, and the picture no longer the list', async ({
	page
}) => {
	test.slow();
	await open(page, 'en/');
	await page.getByRole('button', { name: en.onlyInView }).click();
	await title(page, SEEDS.meeting.id).click();
	await expectTold(page, event(SEEDS.meeting.id).title.en ?? '');
	const at = await scrollY(page);
	const earlier = panel(page).getByRole('button', { name: new RegExp(`^${en.earlier}`) });
	for (let k = 0; k < 60; k++) await earlier.click();
	await restingSpan(page);
	const told = (await panel(page).getByRole('heading').first().textContent()) ?? '';
	await expect(page.locator(`.row`).filter({ hasText: told })).toBeVisible();
	await expect(title(page, SEEDS.meeting.id)).toBeHidden();
	expect(await scrollY(page)).toBe(at);
	await page.keyboard.press('Escape');
	const { left } = await restingSpan(page);
	await page.mouse.move(20, 600);
	await page.mouse.wheel(0, -150);
	await settled(page);
	expect((await restingSpan(page)).left).toBe(left);
});

/** Three days, a month after the end of some event, on which there is nothing to tell. */
function silence(): string {
	for (const { date } of timeline.events) {
		const from = date.end + 30;
		const isEmpty = !timeline.events.some((one) => overlaps(one.date, from, from + 3));
		if (isEmpty) return `from=${isoOf(from)}&to=${isoOf(from + 2)}`;
	}
	throw new Error('there is always something in the data');
}

test('where no event is in view the narrowed list says so and offers all', async ({ page }) => {
	await open(page, `en/?${silence()}`);
	await expect(page.locator('.chip')).toHaveText(en.noneInView);
	await page.getByRole('button', { name: en.onlyInView }).click();
	await expect(page.locator('.row').filter({ visible: true })).toHaveCount(0);
	await page.getByRole('button', { name: en.showAll }).click();
	await expect(page.locator('.row[hidden]')).toHaveCount(0);
});

for (const lang of LANGS) {
	test(`what is found and not in view is brought into the picture by a button: ${lang}`, async ({
		page
	}) => {
		const t = LOCALES[lang].messages;
		await open(page, `${lang}/?from=2024&to=2025&q=2010`);
		await page.locator('.picture').hover();
		await expect(page.locator('.chip')).toHaveText(t.noneInView);
		const button = page.getByRole('button', { name: t.showMatches });
		await button.focus();
		await page.keyboard.press('Enter');
		const only = page.getByRole('button', { name: t.onlyInView });
		await expect(only).toBeFocused();
		await expect(only).toHaveAttribute('aria-pressed', 'false');
		const rows = await page.locator('.row').filter({ visible: true }).count();
		expect(rows).toBeGreaterThan(0);
		await expect(page.locator('.chip')).toHaveText(
			LOCALES[lang].plural(t.inView, rows, { shown: rows })
		);
	});
}

test('where nothing is found there is nothing to narrow, and no button that would bring it back', async ({
	page
}) => {
	await open(page, 'en/');
	await page.locator('.picture').hover();
	const only = page.getByRole('button', { name: en.onlyInView });
	await only.click();
	const field = page.getByRole('searchbox');
	await field.fill('nothing has these words');
	await expect(only).toBeDisabled();
	await expect(page.getByRole('button', { name: en.showAll })).toHaveCount(0);
	await field.fill('');
	await expect(only).toBeEnabled();
	await expect(only).toHaveAttribute('aria-pressed', 'true');
});

test("a period's page counts its own events", async ({ page }) => {
	const { from, to } = preset('2010-2019');
	const all = timeline.events.filter(({ date }) => overlaps(date, from, to));
	await open(page, 'en/period/2010-2019/?from=2010&to=2010');
	const some = all.filter(({ date }) => overlaps(date, from, from + 365));
	await page.locator('.picture').hover();
	await expect(page.locator('.chip')).toHaveText(
		LOCALES.en.plural(en.inView, all.length, { shown: some.length })
	);
	await expect(mark(page, some[0]?.id ?? '')).toHaveCount(1);
});
