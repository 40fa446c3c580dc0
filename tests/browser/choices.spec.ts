// What a reader can choose: language, label languages, theme; and that a choice is kept.
import { expect, test } from './console';
import { LANGS, LOCALES, OTHER, SEEDS, timeline } from './data';
import { open, ready } from './steps';

const READERS = { 'ar-SA': 'ar', 'en-US': 'en', 'de-DE': timeline.languages[0] ?? '' };

for (const [locale, lang] of Object.entries(READERS)) {
	test.describe(locale, () => {
		test.use({ locale });

		test(`the bare address sends a reader of ${locale} to /${lang}/ with the query kept`, async ({
			page
		}) => {
			await page.goto('?labels=one');
			await expect(page).toHaveURL(new RegExp(`/${lang}/\\?labels=one$`));
			await ready(page);
		});
	});
}

test('without scripts the bare address offers every language', async ({ plain }) => {
	await plain.goto('');
	for (const lang of LANGS) {
		await plain.goto('');
		await plain.getByRole('link', { name: LOCALES[lang].name }).click();
		await expect(plain.locator('html')).toHaveAttribute('lang', lang);
	}
});

for (const lang of LANGS) {
	const other = OTHER[lang];
	for (const place of ['period/2010-2019/', `event/${SEEDS.meeting.id}/`]) {
		test(`the switch of language on /${lang}/${place} stays in its place`, async ({ page }) => {
			await open(page, `${lang}/${place}`);
			await page.getByRole('link', { name: LOCALES[other].name, exact: true }).click();
			await expect(page).toHaveURL(new RegExp(`/${other}/${place}$`));
			await expect(page.locator('html')).toHaveAttribute('dir', LOCALES[other].dir);
			await ready(page);
		});
	}

	test(`/${lang}/ writes one or two languages as the reader likes`, async ({ page }) => {
		const { messages } = LOCALES[lang];
		await open(page, `${lang}/`);
		const seconds = page
			.locator(`figure text[lang=${other}], .row p[lang=${other}]`)
			.filter({ visible: true });
		await expect(seconds).not.toHaveCount(0);
		await page.getByRole('radio', { name: messages.labelsOne, exact: true }).check();
		await expect(seconds).toHaveCount(0);
		await page.getByRole('radio', { name: messages.labelsBoth, exact: true }).check();
		await expect(seconds).not.toHaveCount(0);
	});
}

test('a theme is kept over a reload, and automatic again when asked', async ({ page }) => {
	const { messages } = LOCALES.en;
	const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
	await open(page, 'en/');
	const light = await page.evaluate(
		() => getComputedStyle(document.documentElement).backgroundColor
	);
	await page.getByRole('radio', { name: messages.themeDark }).check();
	expect(await scheme()).toBe('dark');
	await page.reload();
	await ready(page);
	expect(await scheme()).toBe('dark');
	await expect(page.getByRole('radio', { name: messages.themeDark })).toBeChecked();
	await expect(page.locator('html')).not.toHaveCSS('background-color', light);
	await page.getByRole('radio', { name: messages.themeAuto }).check();
	await page.reload();
	await ready(page);
	expect(await scheme()).toBe('light dark');
});

test('a theme that was kept is there in the first frame, even where a timer comes late', async ({
	page
}) => {
	await open(page, 'en/');
	await page.getByRole('radio', { name: LOCALES.en.messages.themeDark }).check();
	await page.addInitScript(() => {
		window.setTimeout = (() => 0) as unknown as typeof setTimeout;
		new PerformanceObserver(() => {
			const root = document.documentElement.dataset;
			root.painted ??= root.theme ?? 'none';
		}).observe({ type: 'paint', buffered: true });
	});
	await page.goto('en/about/');
	await expect(page.locator('html')).toHaveAttribute('data-painted', 'dark');
});
