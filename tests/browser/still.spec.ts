// With reduced motion nothing moves by itself: no frame is asked for, no transition and no animation runs.
import type { Page } from '@playwright/test';
import { expect, test } from './console';
import { LOCALES, SEEDS, timeline } from './data';
import { toldOfLessMotion } from './media';
import { expectTold, panel, title } from './panel';
import { live, open, openEmbed } from './steps';

/** Notes every frame that the page asks for, and every transition and animation that begins. */
async function watchMotion(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const moved: string[] = [];
		Object.assign(window, { moved });
		const ask = window.requestAnimationFrame.bind(window);
		window.requestAnimationFrame = (callback) => {
			moved.push('frame');
			return ask(callback);
		};
		for (const kind of ['transitionrun', 'animationstart'])
			addEventListener(
				kind,
				({ target }) => moved.push(`${kind} ${(target as Element).localName}`),
				{
					capture: true
				}
			);
	});
}

function moved(page: Page): Promise<string[]> {
	return page.evaluate(() => (window as unknown as { moved: string[] }).moved);
}

const axis = (page: Page) => page.locator('figure:visible .axis');

/** Zooms by key and by button, goes to the beginning and to a named period: each time the picture is another one. */
async function goAbout(page: Page): Promise<void> {
	const acts: (() => Promise<void>)[] = [
		...['+', 'Home', '0'].map((key) => () => page.keyboard.press(key)),
		() => page.getByRole('button', { name: LOCALES.en.messages.zoomIn }).click(),
		() => page.locator('nav a[href*="/period/2010-2019/"]').click()
	];
	for (const act of acts) {
		const before = (await axis(page).textContent()) ?? '';
		await act();
		await expect(axis(page)).not.toHaveText(before);
	}
}

test.describe('with reduced motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });
	test.beforeEach(({ page }) => toldOfLessMotion(page));

	test('the timeline jumps to each period, and asks for no frame', async ({ page }) => {
		await watchMotion(page);
		await open(page, 'en/');
		await page.locator(`.picture [data-event="${SEEDS.meeting.id}"]:visible`).focus();
		await live(page);
		await goAbout(page);
		await title(page, SEEDS.talks.id).click();
		await expectTold(page, timeline.events.find(({ id }) => id === SEEDS.talks.id)?.title.en ?? '');
		await page.keyboard.press('Escape');
		await expect(panel(page)).toHaveCount(0);
		expect(await moved(page)).toEqual([]);
	});

	test('a frame in a page jumps as well, and asks for no frame', async ({ page }) => {
		await watchMotion(page);
		await openEmbed(page, 'en/embed/');
		await page.locator('.picture [data-key]:visible').first().focus();
		await live(page);
		await goAbout(page);
		expect(await moved(page)).toEqual([]);
	});

	test('a story goes from step to step, and asks for no frame', async ({ page }) => {
		await watchMotion(page);
		await open(page, `en/story/${timeline.stories[0]?.id ?? ''}/`);
		const next = page.getByRole('button', { name: LOCALES.en.messages.pages.story.next });
		for (const step of [1, 2, 3]) {
			await next.click();
			await expect(page.locator('.ways p')).toContainText(String(step));
		}
		expect(await moved(page)).toEqual([]);
	});
});

test('without it the window glides, frame by frame', async ({ page }) => {
	await watchMotion(page);
	await open(page, 'en/');
	await page.locator(`.picture [data-event="${SEEDS.meeting.id}"]:visible`).focus();
	await live(page);
	await goAbout(page);
	expect((await moved(page)).filter((one) => one === 'frame').length).toBeGreaterThan(5);
});
