// Fields, buttons and named periods: what gestures do, for whoever types or clicks.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './console';
import { LANGS, LOCALES, preset, timeline, type Lang } from './data';
import { emptyPlace, restingLength, restingWindow, windowOf } from './hands';
import { expectNoSidewaysScroll } from './console';
import { open, ready, write } from './steps';
import { dayOfIso, isoOf } from '../../src/lib/model/date';

const field = (page: Page, lang: Lang, edge: 'from' | 'to') =>
	page.getByRole('textbox', { name: LOCALES[lang].messages[edge], exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const days = (first: string, last: string) => ({ from: dayOfIso(first), to: dayOfIso(last) + 1 });

for (const lang of LANGS) {
	const { messages: t } = LOCALES[lang];

	test(`/${lang}/: fields take a year, a month or a day, in any digits`, async ({ page }) => {
		await open(page, `${lang}/`);
		const [from, to] = [field(page, lang, 'from'), field(page, lang, 'to')];
		await expect(from).toHaveValue('2024');
		await write(from, ' ٢٠٢٢-٠٥ ');
		await from.press('Enter');
		expect(await restingWindow(page, lang)).toEqual(days('2022-05-01', '2027-03-31'));
		await expect(from).toHaveValue('2022-05');
		await write(to, '2022-06-20');
		// Leaving the field applies too.
		await to.press('Tab');
		expect(await restingWindow(page, lang)).toEqual(days('2022-05-01', '2022-06-20'));
		await expect(from).toHaveValue('2022-05-01');
		await expect(to).toHaveValue('2022-06-20');
		await write(from, '1066');
		await from.press('Enter');
		await expect(from).toHaveValue('1991');
		expect((await restingWindow(page, lang)).from).toBe(timeline.domain[0]);
	});

	test(`/${lang}/: a wrong field says what is expected, and the window stays`, async ({ page }) => {
		await open(page, `${lang}/`);
		const before = await windowOf(page, lang);
		const [from, to] = [field(page, lang, 'from'), field(page, lang, 'to')];
		for (const wrong of ['soon', '2025-13', '2023-02-29', '']) {
			await write(from, wrong);
			await from.press('Enter');
			await expect(from).toHaveAttribute('aria-invalid', 'true');
			await expect(from).toHaveAccessibleDescription(t.limitFormat);
			await expect(from).toHaveValue(wrong);
		}
		await from.press('Escape');
		await expect(from).toHaveValue('2024');
		await expect(from).not.toHaveAttribute('aria-invalid');
		await write(to, '1999');
		await to.press('Enter');
		await expect(to).toHaveAccessibleDescription(t.limitOrder);
		expect(await restingWindow(page, lang)).toEqual(before);
		// The other field makes it right: both apply.
		await write(from, '1995');
		await from.press('Enter');
		await expect(page.getByRole('alert')).toHaveCount(0);
		expect(await restingWindow(page, lang)).toEqual(days('1995-01-01', '1999-12-31'));
	});

	test(`/${lang}/: buttons zoom in, out and to all years`, async ({ page }) => {
		await open(page, `${lang}/`);
		const length = await restingLength(page, lang);
		await button(page, t.zoomIn).click();
		expect(await restingLength(page, lang)).toBeCloseTo(length / 2, -0.5);
		await button(page, t.zoomOut).click();
		expect(await restingLength(page, lang)).toBe(length);
		await button(page, t.zoomAll).click();
		expect(await restingWindow(page, lang)).toEqual({
			from: timeline.domain[0],
			to: timeline.domain[1]
		});
		for (const name of [t.zoomOut, t.zoomAll]) {
			await expect(button(page, name)).toHaveAttribute('aria-disabled', 'true');
		}
	});

	test(`/${lang}/: presets and buttons are a tab stop each, arrows go as they are seen`, async ({
		page
	}) => {
		await open(page, `${lang}/`);
		const links = page.getByRole('navigation', { name: t.periods }).getByRole('link');
		const [onward, back] =
			lang === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
		const current = timeline.presets.findIndex(({ id }) => id === timeline.opening);
		await links.nth(current).focus();
		await page.keyboard.press(back);
		await expect(links.nth(current - 1)).toBeFocused();
		await page.keyboard.press(onward);
		await page.keyboard.press(onward);
		await expect(links.nth(current + 1)).toBeFocused();
		await page.keyboard.press('Home');
		await expect(links.first()).toBeFocused();
		await page.keyboard.press('End');
		await expect(links.last()).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(field(page, lang, 'from')).toBeFocused();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await expect(button(page, t.zoomIn)).toBeFocused();
		await page.keyboard.press(onward);
		await expect(button(page, t.zoomOut)).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(
			page.getByRole('toolbar').getByRole('button').and(page.locator(':focus'))
		).toHaveCount(0);
	});

	test(`/${lang}/: a period glides to its window and is the current one while it is shown`, async ({
		page
	}) => {
		await open(page, `${lang}/`);
		const link = (id: string) =>
			page.getByRole('link', { name: preset(id).label[lang] ?? '', exact: true });
		const path = new URL(page.url()).pathname;
		await expect(link(timeline.opening)).toHaveAttribute('aria-current');
		await link('2010-2019').click();
		const { from, to } = preset('2010-2019');
		expect(await restingWindow(page, lang)).toEqual({ from, to });
		await expect(link('2010-2019')).toHaveAttribute('aria-current');
		await expect(link(timeline.opening)).not.toHaveAttribute('aria-current');
		expect(new URL(page.url()).pathname).toBe(path);
		await button(page, t.zoomIn).click();
		await expect(page.locator('nav a[aria-current]').and(link('2010-2019'))).toHaveCount(0);
	});
}

test('a period that is a selection too is a page; so is every period on a period’s page', async ({
	page
}) => {
	await open(page, 'en/');
	await page
		.locator('.controls')
		.getByRole('link', { name: preset('expected').label.en ?? '', exact: true })
		.click();
	await expect(page).toHaveURL(/\/en\/period\/expected\/$/);
	await ready(page);
	await page.getByRole('link', { name: preset('2010-2019').label.en ?? '', exact: true }).click();
	await expect(page).toHaveURL(/\/en\/period\/2010-2019\/$/);
});

test('Escape stops a glide on its way; the fields tell where it leads, then where it stopped', async ({
	page
}) => {
	await page.clock.install();
	await open(page, 'en/');
	const before = await windowOf(page, 'en');
	// The clock stands: the glide is under way for as long as it likes.
	await page.clock.pauseAt(Date.now() + 3_600_000);
	await page.getByRole('link', { name: preset('all').label.en ?? '', exact: true }).click();
	await page.clock.runFor(150);
	const from = field(page, 'en', 'from');
	await expect(from).toHaveValue('1991');
	await page.keyboard.press('Escape');
	const stopped = await windowOf(page, 'en');
	await page.clock.runFor(2000);
	await expect(from).toHaveValue(new RegExp(`^${isoOf(stopped.from).slice(0, 4)}`));
	expect(await windowOf(page, 'en')).toEqual(stopped);
	expect(stopped.from).toBeLessThan(before.from);
	expect(stopped.from).toBeGreaterThan(timeline.domain[0]);
});

test('both fields apply, however soon one follows the other', async ({ page }) => {
	await page.clock.install();
	await open(page, 'en/');
	await page.clock.pauseAt(Date.now() + 3_600_000);
	const [from, to] = [field(page, 'en', 'from'), field(page, 'en', 'to')];
	await write(from, '2000');
	await from.press('Enter');
	// On the way.
	await page.clock.runFor(150);
	await write(to, '2005');
	await to.press('Enter');
	await page.clock.runFor(2000);
	expect(await windowOf(page, 'en')).toEqual(days('2000-01-01', '2005-12-31'));
});

test('the fields stand still while the picture is dragged, and follow once it rests', async ({
	page
}) => {
	await open(page, 'en/');
	const fields = [field(page, 'en', 'from'), field(page, 'en', 'to')];
	const values = () => Promise.all(fields.map((one) => one.inputValue()));
	const before = await values();
	const { x, y } = await emptyPlace(page, 0.3);
	await page.mouse.move(x, y);
	await page.mouse.down();
	const { from } = await windowOf(page, 'en');
	await page.mouse.move(x + 200, y, { steps: 5 });
	expect((await windowOf(page, 'en')).from).toBeLessThan(from);
	expect(await values()).toEqual(before);
	await page.mouse.up();
	await restingWindow(page, 'en');
	await expect(fields[0] as Locator).not.toHaveValue(before[0] ?? '');
	await expect(fields[1] as Locator).not.toHaveValue(before[1] ?? '');
});

test('without scripts there are no fields and no buttons, and periods are links', async ({
	plain
}) => {
	await plain.goto('en/');
	await expect(plain.locator('input, button').filter({ visible: true })).toHaveCount(0);
	await expect(plain.getByRole('slider')).toHaveCount(0);
	await plain.getByRole('link', { name: preset('2010-2019').label.en ?? '', exact: true }).click();
	await expect(plain).toHaveURL(/\/en\/period\/2010-2019\/$/);
});

for (const width of [390, 320]) {
	test(`at ${width} px every control is whole and at least 24 px large`, async ({ page }) => {
		await page.setViewportSize({ width, height: 844 });
		for (const lang of LANGS) {
			await open(page, `${lang}/`);
			await expectNoSidewaysScroll(page);
			const controls = page.locator('.tools input, .tools button, .controls nav a, [role=slider]');
			// The help with keys is not for a phone that has none.
			const phone = await page.evaluate(() => matchMedia('(hover: none)').matches);
			await expect(controls.filter({ visible: false })).toHaveCount(Number(phone));
			for (const control of await controls.filter({ visible: true }).all()) {
				const box = await control.boundingBox();
				expect(box?.width, lang).toBeGreaterThanOrEqual(24);
				expect(box?.height, lang).toBeGreaterThanOrEqual(24);
				expect(box?.x, lang).toBeGreaterThanOrEqual(0);
				expect((box?.x ?? 0) + (box?.width ?? 0), lang).toBeLessThanOrEqual(width);
			}
			const full = '2022-12-22';
			await write(field(page, lang, 'from'), full);
			const cut = await field(page, lang, 'from').evaluate(
				(one) => one.scrollWidth > one.clientWidth
			);
			expect(cut, 'a whole day fits its field').toBe(false);
		}
	});
}
