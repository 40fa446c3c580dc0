// The event panel: what opens it, what it tells, how one walks on from there, and how it closes.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './console';
import { event, LANGS, LOCALES, SEEDS, timeline } from './data';
import { toldOfPaper, toldOfScheme } from './media';
import { expectTold, mark, panel, shape, title } from './panel';
import { open, ready, settled } from './steps';

const { id } = SEEDS.meeting;
const ids = timeline.events.map((one) => one.id);
const name = (of: string, lang: 'ar' | 'en' = 'en') => event(of).title[lang] ?? '';
const en = LOCALES.en.messages;

for (const lang of LANGS) {
	test.describe(lang, () => {
		test('a click on a mark tells its event whole, and the focus comes back to it', async ({
			page
		}) => {
			await open(page, `${lang}/`);
			await shape(mark(page, id)).click();
			await expectTold(page, name(id, lang));
			await expect(panel(page).getByRole('heading', { level: 2 }).first()).toBeFocused();
			for (const { publisher } of event(id).sources) {
				await expect(panel(page)).toContainText(publisher);
			}
			await expect(mark(page, id)).toHaveAttribute('aria-current', 'true');
			await page.keyboard.press('Escape');
			await expect(panel(page)).toHaveCount(0);
			await expect(mark(page, id)).toBeFocused();
			await expect(mark(page, id)).not.toHaveAttribute('aria-current');
		});

		test('what is told lies in the picture beside the panel', async ({ page }) => {
			await open(page, `${lang}/`);
			await title(page, id).click();
			await expectTold(page, name(id, lang));
			for (let step = 0; step < 3; step++) {
				const word = LOCALES[lang].messages.earlier;
				await panel(page)
					.getByRole('button', { name: new RegExp(`^${word}: `) })
					.click();
			}
			await expectBeside(page, ids[ids.indexOf(id) - 3] ?? '');
		});

		test('at the end of the data too, where the picture cannot move on', async ({ page }) => {
			await open(page, `${lang}/period/all/`);
			await shape(mark(page, id)).click();
			await expectTold(page, name(id, lang));
			await expectBeside(page, id);
		});
	});
}

/** The mark is drawn as the current one, in the plot and not below the panel. */
async function expectBeside(page: Page, of: string): Promise<void> {
	await expect(mark(page, of)).toHaveAttribute('aria-current', 'true');
	await expect
		.poll(async () => {
			const [at, over] = await Promise.all([
				shape(mark(page, of)).boundingBox(),
				panel(page).boundingBox()
			]);
			if (!at || !over) return 'not there';
			const middle = at.x + at.width / 2;
			return middle < over.x || middle > over.x + over.width ? 'beside' : 'below';
		})
		.toBe('beside');
}

test('a label, Enter on a mark, a title of the list and Enter there open it as well', async ({
	page
}) => {
	await open(page, 'en/');
	const close = panel(page).getByRole('button', { name: en.close });

	await mark(page, id).locator('text.title').click();
	await expectTold(page, name(id));
	await close.click();
	await expect(mark(page, id)).toBeFocused();

	await page.keyboard.press('Enter');
	await expectTold(page, name(id));
	await close.click();

	await title(page, id).click();
	await expectTold(page, name(id));
	await close.click();
	await expect(panel(page)).toHaveCount(0);
	await expect(title(page, id)).toBeFocused();

	await page.keyboard.press('Enter');
	await expectTold(page, name(id));
	await page.keyboard.press('Escape');
	await expect(title(page, id)).toBeFocused();
});

test('closed, the panel gives the focus back to what opened its event, not to what opened one before', async ({
	page
}) => {
	await open(page, 'en/');
	await title(page, SEEDS.talks.id).click();
	await expectTold(page, name(SEEDS.talks.id));
	await title(page, id).focus();
	await page.keyboard.press('Enter');
	await expectTold(page, name(id));
	await panel(page).getByRole('button', { name: en.close }).click();
	await expect(title(page, id)).toBeFocused();
});

test('nothing of what the panel holds is fetched before one is opened', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await open(page, 'en/');
	await page.locator('#list').hover();
	const before = asked.length;
	expect(asked.filter((url) => url.includes('/event/'))).toEqual([]);
	await title(page, id).click();
	await expectTold(page, name(id));
	const then = asked.slice(before);
	expect(then.filter((url) => url.endsWith('.js')).length).toBeGreaterThan(0);
	expect(then.filter((url) => url.includes(`/event/${id}/`))).toHaveLength(1);
	// Opened again, it is not fetched again.
	await page.keyboard.press('Escape');
	await title(page, id).click();
	await expectTold(page, name(id));
	expect(asked.filter((url) => url.includes(`/event/${id}/`))).toHaveLength(1);
});

test('earlier and later walk through time and keep the focus', async ({ page }) => {
	await open(page, 'en/');
	await title(page, id).click();
	const later = panel(page).getByRole('button', { name: new RegExp(`^${en.later}`) });
	const earlier = panel(page).getByRole('button', { name: new RegExp(`^${en.earlier}`) });
	for (let at = ids.indexOf(id) + 1; at < ids.length; at++) {
		await expect(later).toHaveAccessibleName(`${en.later}: ${name(ids[at] ?? '')}`);
		await later.click();
		await expect(panel(page)).toHaveAccessibleName(name(ids[at] ?? ''));
		await expect(later).toBeFocused();
	}
	// At the end the button stays, and leads nowhere.
	await expect(later).toHaveAttribute('aria-disabled', 'true');
	await later.click({ force: true });
	await expect(panel(page)).toHaveAccessibleName(name(ids.at(-1) ?? ''));
	await expect(later).toBeFocused();
	await earlier.click();
	await expect(panel(page)).toHaveAccessibleName(name(ids.at(-2) ?? ''));
});

test('a thread in the panel leads on within the panel', async ({ page }) => {
	const [next = ''] = event(id).follows;
	await open(page, 'en/');
	await title(page, id).click();
	await panel(page)
		.getByRole('link', { name: name(next) })
		.click();
	await expectTold(page, name(next));
	await expect(page).toHaveURL(/\/en\/(\?|$)/);
	await expect(panel(page).getByRole('heading', { level: 2 }).first()).toBeFocused();
});

test('Ctrl, Shift and the middle button open the page of the event, as links do', async ({
	page,
	context
}) => {
	await open(page, 'en/');
	await page.locator('.picture').hover();
	const clicks = [
		{ modifiers: ['ControlOrMeta'] },
		{ modifiers: ['Shift'] },
		{ button: 'middle' }
	] as const;
	const targets = [shape(mark(page, id)), mark(page, id).locator('text.title'), title(page, id)];
	for (const target of targets) {
		for (const click of clicks) {
			const opened = context.waitForEvent('page');
			await target.click({
				...click,
				modifiers: [...('modifiers' in click ? click.modifiers : [])]
			});
			const other = await opened;
			await expect(other).toHaveURL(new RegExp(`/en/event/${id}/$`));
			await other.close();
			await expect(panel(page)).toHaveCount(0);
		}
	}
	await expect(page).toHaveURL(/\/en\/$/);
});

test('the panel says so where the event cannot be fetched, and tries again', async ({
	browser,
	baseURL
}) => {
	// Its own context: the browser itself complains of what cannot be fetched.
	const context = await browser.newContext({ baseURL });
	const page = await context.newPage();
	await open(page, 'en/');
	let failing = true;
	await page.route('**/event/**', (route) => (failing ? route.abort() : route.continue()));
	await title(page, id).click();
	const told = panel(page).getByRole('alert');
	await expect(told).toContainText(en.detailFailed);
	await expect(told.getByRole('link', { name: en.openPage })).toHaveAttribute(
		'href',
		`/en/event/${id}/`
	);
	// What is known stays.
	await expect(panel(page)).toHaveAccessibleName(name(id));
	await expect(panel(page)).toContainText(event(id).summary.en ?? '');
	await expect(panel(page)).toContainText('Thursday 18 December 2025');
	failing = false;
	await told.getByRole('button', { name: en.tryAgain }).click();
	await expectTold(page, name(id));
	await expect(told).toHaveCount(0);
	await context.close();
});

test('closed before the event has come, the panel is gone for good', async ({ page }) => {
	await open(page, 'en/');
	let release = () => {};
	const held = new Promise<void>((done) => (release = done));
	await page.route('**/event/**', async (route) => {
		await held;
		await route.continue();
	});
	await title(page, id).click();
	await expect(panel(page)).toHaveAccessibleName(name(id));
	const come = page.waitForEvent('requestfinished', (one) => one.url().includes('/event/'));
	await page.keyboard.press('Escape');
	await expect(panel(page)).toHaveCount(0);
	release();
	await come;
	await settled(page);
	await expect(panel(page)).toHaveCount(0);
});

test('the link is copied, or shown to be copied by hand', async ({ page, context, baseURL }) => {
	const address = new URL(`en/event/${id}/`, baseURL).href;
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, 'en/');
	await title(page, id).click();
	const copy = panel(page).getByRole('button', { name: en.copyLink });
	await copy.click();
	await expect(panel(page).getByRole('status')).toHaveText(en.linkCopied);
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
	});
	await copy.click();
	const field = panel(page).getByLabel(en.copyByHand);
	await expect(field).toBeFocused();
	expect(await page.evaluate(() => getSelection()?.toString())).toBe(address);
});

test('no id is on the page twice, and every name has its place', async ({ page }) => {
	await open(page, 'en/');
	await title(page, id).click();
	await expectTold(page, name(id));
	const { all, missing } = await page.evaluate(() => ({
		all: [...document.querySelectorAll('[id]')].map((one) => one.id),
		missing: [...document.querySelectorAll('[role=dialog] [aria-labelledby]')]
			.map((one) => one.getAttribute('aria-labelledby') ?? '')
			.filter((of) => !document.getElementById(of))
	}));
	expect(all.filter((one, k) => all.indexOf(one) !== k)).toEqual([]);
	expect(missing).toEqual([]);
});

test('on paper there is the page and not the panel', async ({ page }) => {
	await open(page, 'en/');
	await title(page, id).click();
	await expectTold(page, name(id));
	await page.emulateMedia({ media: 'print' });
	await toldOfPaper(page);
	await expect(page.locator('.event-panel')).toBeHidden();
	await expect(page.locator(`#e-${id}`)).toBeVisible();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('it is a sheet of at most three quarters of the window, and Back closes it', async ({
		page
	}) => {
		await open(page, 'ar/');
		await title(page, id).tap();
		await expectTold(page, name(id, 'ar'));
		const box = await panel(page).boundingBox();
		expect(box?.width).toBe(390);
		expect(box?.height).toBeLessThanOrEqual(844 * 0.75 + 1);
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0);
		// The page behind is still the reader's own, and stays where it is left.
		await page.mouse.move(200, 150);
		await page.mouse.wheel(0, 300);
		const y = await page.evaluate(() => scrollY);
		await page.goBack();
		await expect(panel(page)).toHaveCount(0);
		await expect(page).toHaveURL(/\/ar\/$/);
		await expect(title(page, id)).toBeFocused();
		expect(y).toBeGreaterThan(0);
	});

	test('a mark that is tapped stays in sight above it', async ({ page }) => {
		await open(page, 'ar/');
		const tapped = page.locator(`.picture [href$="/event/${id}/"]:visible`).first();
		// Near the lower edge of the window, where the sheet will lie.
		const { y = 0 } = (await tapped.boundingBox()) ?? {};
		await page.evaluate((by) => {
			scrollBy(0, by);
		}, y - 700);
		await tapped.tap();
		await expectTold(page, name(id, 'ar'));
		const bottom = async (of: Locator) => ((await of.boundingBox())?.y ?? 0) + 20;
		await expect
			.poll(async () => (await bottom(tapped)) < ((await panel(page).boundingBox())?.y ?? 0))
			.toBe(true);
		expect(await bottom(tapped)).toBeGreaterThan(20);
	});

	test('its close button leaves no step behind', async ({ page }) => {
		await open(page, `en/event/${id}/`);
		await open(page, 'en/');
		for (const close of ['button', 'key']) {
			await title(page, id).tap();
			await expectTold(page, name(id));
			await expect.poll(() => page.evaluate(() => history.length)).toBeGreaterThan(2);
			if (close === 'key') await page.keyboard.press('Escape');
			else await panel(page).getByRole('button', { name: en.close }).tap();
			await expect(panel(page)).toHaveCount(0);
		}
		await expect
			.poll(() => page.evaluate(() => JSON.stringify(history.state as unknown)))
			.not.toContain('sheet');
		await page.goBack();
		await expect(page).toHaveURL(new RegExp(`/en/event/${id}/$`));
		await expect(page.locator('#svelte-announcer')).toBeAttached();
	});
});

for (const theme of ['light', 'dark'] as const) {
	for (const lang of LANGS) {
		for (const width of [390, 1280]) {
			test(`axe finds nothing in the panel in ${lang}, ${theme}, ${width} px`, async ({ page }) => {
				await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
				await toldOfScheme(page, theme);
				await page.setViewportSize({ width, height: 844 });
				await open(page, `${lang}/`);
				await title(page, id).click();
				await expectTold(page, name(id, lang));
				await ready(page);
				// The page around it has tests of its own: axe.spec.ts.
				const { violations } = await new AxeBuilder({ page })
					.include('[role=dialog]')
					.include('.picture')
					.include('.tools')
					.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
					.analyze();
				expect(violations.flatMap(({ nodes }) => nodes.map((node) => node.failureSummary))).toEqual(
					[]
				);
			});
		}
	}
}
