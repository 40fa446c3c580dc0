// The address follows what the reader sees, and brings it back.
import type { Page } from '@playwright/test';
import { readPicture, type Box } from './boxes';
import { expect, test } from './console';
import { event, LANGS, LOCALES, OTHER, SEEDS } from './data';
import { keepsHistory, live, open, ready } from './steps';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 900 } });

/** The query as it stands in the address. */
const search = (page: Page) => new URL(page.url()).search;

/** Focuses an event's mark. */
async function focus(page: Page, id: string): Promise<void> {
	const mark = page.locator(`.picture [data-event="${id}"]:visible`);
	await mark.focus();
	await live(page);
	await expect(mark).toBeFocused();
}

/** Does something and waits until the address has followed. */
async function follow(page: Page, act: () => Promise<void>): Promise<string> {
	const before = search(page);
	await act();
	await expect.poll(() => search(page)).not.toBe(before);
	return search(page);
}

const press = (page: Page, ...keys: string[]) =>
	follow(page, async () => {
		for (const key of keys) await page.keyboard.press(key);
	});

/** Boxes of the marks by what they stand for, once all of them are where they stay. */
async function boxes(page: Page): Promise<Map<string, readonly Box[]>> {
	await expect(page.locator('.picture[data-moving]')).toHaveCount(0);
	// Not every browser can be told to want less motion (Firefox over WebDriver BiDi): rows then glide.
	await page.evaluate(() =>
		Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
	);
	const { items } = await readPicture(page);
	return new Map(
		items
			.filter(({ kind }) => kind !== 'words')
			.map(({ href, marks }) => [href.replace(/^.*\/(ar|en)\//, ''), marks])
	);
}

/** What the second picture has elsewhere, by more than a pixel, or not at all. */
function moved(before: Map<string, readonly Box[]>, after: Map<string, readonly Box[]>): string[] {
	return [...new Set([...before.keys(), ...after.keys()])].filter((key) => {
		const [a = [], b = []] = [before.get(key), after.get(key)];
		return (
			a.length !== b.length ||
			a.some((box, k) =>
				(['left', 'top', 'right', 'bottom'] as const).some(
					(side) => Math.abs(box[side] - (b[k]?.[side] ?? NaN)) > 1
				)
			)
		);
	});
}

const WAYS: readonly (readonly string[])[] = [
	['+'],
	['-'],
	['0'],
	['PageUp'],
	['+', '+', '+', 'Shift+ArrowRight'],
	['+', '+', 'PageDown', 'Shift+ArrowLeft', 'Shift+ArrowLeft'],
	['+', '+', '+', '+', '+', '+', '+', '+', '+', '+'],
	['0', '+', 'Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+ArrowRight'],
	['Home', 'Shift+ArrowRight', 'Shift+ArrowLeft', '+']
];

for (const lang of LANGS) {
	test(`/${lang}/ opens again as it was left, mark for mark, at every zoom`, async ({ page }) => {
		test.slow();
		for (const keys of WAYS) {
			await open(page, `${lang}/`);
			await focus(page, SEEDS.meeting.id);
			const written = await press(page, ...keys);
			const before = await boxes(page);
			expect(before.size).toBeGreaterThan(0);
			await page.reload();
			await ready(page);
			expect(moved(before, await boxes(page)), written).toEqual([]);
			expect(search(page)).toBe(written);
		}
	});
}

test('whole days are written as days, other windows to the minute', async ({ page }) => {
	await open(page, 'en/?from=2024-01-01&to=2024-12-31');
	await focus(page, event('2024-09-10-saudi-fund-water-sector-talks').id);
	expect(await press(page, '0')).toBe('?from=1991-01-01&to=2027-12-31');
	expect(await press(page, '+', '+', '+', '+', '+', '+', '+')).toMatch(
		/^\?from=20\d\d-\d\d-\d\dT\d\d:\d\d&to=20\d\d-\d\d-\d\dT\d\d:\d\d$/
	);
});

test('the address is clean where the view is what the page opens with', async ({ page }) => {
	await open(page, 'en/period/2010-2019/');
	await page.locator('.picture a:visible').first().focus();
	await press(page, 'PageDown');
	await press(page, 'PageUp');
	await expect.poll(() => search(page)).toBe('');
});

test('what it holds besides stays as it is written', async ({ page }) => {
	await open(page, 'en/?utm=a%20b&labels=junk&%F0&x');
	// Nothing is touched before the reader moves.
	expect(search(page)).toBe('?utm=a%20b&labels=junk&%F0&x');
	await focus(page, SEEDS.meeting.id);
	expect(await press(page, '0')).toBe('?from=1991-01-01&to=2027-12-31&utm=a%20b&%F0&x');
});

test('labels, theme, direction and digits are written where they are not the page’s own', async ({
	page
}) => {
	const { messages } = LOCALES.ar;
	await open(page, 'ar/?dir=LTR&digits=arab&dir=rtl');
	const radio = (name: string) => page.getByRole('radio', { name, exact: true });
	// The theme stands below the list, and the picture goes along with the list that is read.
	const check = async (name: string) =>
		(await follow(page, () => radio(name).check())).replace(/from=[^&]*&to=[^&]*&?/, '');
	expect(await check(messages.labelsOne)).toBe('?labels=one&dir=ltr&digits=arab');
	// The key shows shapes as the picture has them, and its number as it is read.
	const signs = page.locator('main .shape-key svg');
	await expect(signs.first()).toHaveCSS('scale', '-1 1');
	await expect(signs.last()).toHaveCSS('scale', 'none');
	expect(await check(messages.themeDark)).toBe('?labels=one&theme=dark&dir=ltr&digits=arab');
	await page.reload();
	await ready(page);
	await expect(radio(messages.labelsOne)).toBeChecked();
	await expect(radio(messages.themeDark)).toBeChecked();
	await expect(page.locator('figure:visible .axis')).toContainText(/[٠-٩]{4}/);
	expect(await check(messages.themeAuto)).toBe('?labels=one&dir=ltr&digits=arab');
	expect(await check(messages.labelsBoth)).toBe('?dir=ltr&digits=arab');
});

test('a theme that was chosen on an earlier visit is not written', async ({ page }) => {
	await open(page, 'en/');
	await follow(page, () =>
		page.getByRole('radio', { name: LOCALES.en.messages.themeDark }).check()
	);
	await open(page, 'en/');
	await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
	await focus(page, SEEDS.meeting.id);
	expect(await press(page, '0')).toBe('?from=1991-01-01&to=2027-12-31');
	// Nonsense in the address leaves it as it was chosen.
	await open(page, 'en/?theme=mauve');
	await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
});

for (const lang of LANGS) {
	const other = OTHER[lang];
	test(`from /${lang}/ to the other language: the same view, even at once`, async ({ page }) => {
		await open(page, `${lang}/`);
		await focus(page, SEEDS.meeting.id);
		await press(page, '+');
		await press(page, '+');
		const written = await press(page, 'Shift+ArrowLeft');
		await page.keyboard.press('PageDown');
		await page.keyboard.press('PageUp');
		await page.getByRole('link', { name: LOCALES[other].name, exact: true }).click();
		await expect(page).toHaveURL(new RegExp(`/${other}/\\?`));
		await ready(page);
		expect(search(page)).toBe(written);
		await expect(page.locator(`.picture [data-event="${SEEDS.meeting.id}"]:visible`)).toBeVisible();
	});
}

const OLD = '2016-10-25-nuclear-cooperation-agreement';

test('?event= tells the event and brings it into the window', async ({ page }) => {
	await open(page, `en/?event=${OLD.toUpperCase()}`);
	const mark = page.locator(`.picture [data-event="${OLD}"]:visible`);
	await expect(mark).toHaveAttribute('aria-current', 'true');
	expect(search(page)).toBe(`?event=${OLD.toUpperCase()}`);
	// A period that the address names is not left for it.
	await open(page, `en/?event=${OLD}&from=2024-01-01&to=2024-12-31`);
	await expect(page.locator('figure:visible .axis')).toContainText('2024');
	await expect(page.locator('figure:visible .axis')).not.toContainText('2016');
});

test('the event that is told is written, and no longer when it is closed', async ({ page }) => {
	await open(page, 'en/');
	await focus(page, SEEDS.talks.id);
	expect(await press(page, 'Enter')).toBe(`?event=${SEEDS.talks.id}`);
	expect(await press(page, 'Escape')).toBe('');
});

test('no entry of the history is added: Back leaves the page, and Forward brings the view back', async ({
	page
}) => {
	keepsHistory(page);
	await open(page, 'en/period/all/');
	await open(page, 'en/');
	const length = await page.evaluate(() => history.length);
	await focus(page, SEEDS.meeting.id);
	await press(page, '+');
	await press(page, 'PageUp');
	const written = await press(page, 'Shift+ArrowLeft');
	const before = await boxes(page);
	expect(await page.evaluate(() => history.length)).toBe(length);
	await page.goBack();
	await expect(page).toHaveURL(/\/en\/period\/all\/$/);
	await page.goForward();
	await expect(page).toHaveURL(/\/en\/\?/);
	await ready(page);
	expect(search(page)).toBe(written);
	expect(moved(before, await boxes(page))).toEqual([]);
});

test('whoever leaves at once comes back to what was last seen', async ({ page }) => {
	keepsHistory(page);
	await open(page, 'en/');
	await focus(page, SEEDS.meeting.id);
	await page.keyboard.press('0');
	await page.goto('en/about/');
	await page.goBack();
	await expect(page).toHaveURL(/\/en\/\?/);
	await ready(page);
	expect(search(page)).toBe('?from=1991-01-01&to=2027-12-31');
});

test('an entry of the history made by a link within the page follows as well', async ({ page }) => {
	await open(page, 'en/');
	await page.locator('.skip').focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#list$/);
	await focus(page, SEEDS.meeting.id);
	await press(page, '0');
	await page.goBack();
	await expect(page).toHaveURL(/\/en\/\?from=1991-01-01&to=2027-12-31$/);
	await page.reload();
	await ready(page);
	await expect(page.locator('figure:visible .axis')).toContainText('1994');
});
