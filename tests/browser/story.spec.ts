// A story reads as a plain page; with scripts its picture moves to the step that is read.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './console';
import { event, LANGS, LOCALES, timeline } from './data';
import { toldOfLessMotion } from './media';
import { atRest, open, settled, sign } from './steps';

const story = timeline.stories[0];
if (!story) throw new Error('the data tell no story');

const step = (n: number) => `li#step-${n}`;

async function expectRead(page: Page, n: number): Promise<void> {
	await expect(page.locator('li[aria-current=step]')).toHaveAttribute('id', `step-${n}`);
}

/** The event with the ring: the mark whose middle lies in the middle of the ring. */
async function ringed(page: Page): Promise<string | null> {
	return page.evaluate(() => {
		const ring = document.querySelector('.over .ring')?.getBoundingClientRect();
		if (!ring) return null;
		const [x, y] = [(ring.left + ring.right) / 2, (ring.top + ring.bottom) / 2];
		const events = [...document.querySelectorAll('.picture a.event')];
		const nearest = events.find((one) => {
			const mark = one.querySelector('.mark > *')?.getBoundingClientRect();
			return (
				mark &&
				mark.left <= x + 1 &&
				mark.right >= x - 1 &&
				mark.top <= y + 1 &&
				mark.bottom >= y - 1
			);
		});
		return nearest?.getAttribute('data-event') ?? null;
	});
}

type Box = Awaited<ReturnType<Locator['boundingBox']>>;

/** From side to side, to the pixel. */
function within(box: Box, edge: Box): boolean {
	return (
		box !== null &&
		edge !== null &&
		box.width > 0 &&
		box.x >= edge.x - 1 &&
		box.x + box.width <= edge.x + edge.width + 1
	);
}

/** With the mouse where it stays in sight: Playwright's own click scrolls to where it would stand otherwise, in Firefox. */
async function press(page: Page, button: Locator): Promise<void> {
	const { x = 0, y = 0, width = 0, height = 0 } = (await button.boundingBox()) ?? {};
	await page.mouse.click(x + width / 2, y + height / 2);
}

for (const lang of LANGS) {
	const t = LOCALES[lang].messages.pages;
	const path = `${lang}/story/${story.id}/`;

	test(`/${path} reads from top to bottom without scripts`, async ({ plain }) => {
		await plain.goto(`${lang}/stories/`);
		await plain.getByRole('link', { name: story.title[lang] }).click();
		for (const [k, { event: id, text }] of story.steps.entries()) {
			const item = plain.locator(step(k + 1));
			await expect(item.getByRole('heading')).toHaveText(event(id).title[lang] ?? '');
			await expect(item).toContainText(text[lang] ?? '');
			await expect(item.getByRole('link')).toHaveAttribute(
				'href',
				new RegExp(`/${lang}/event/${id}/$`)
			);
		}
		await expect(plain.locator('.ways')).toBeHidden();
		await expect(plain.locator('.story .head')).toHaveCSS('position', 'static');
		await expect(plain.locator('figure:visible a.event')).toHaveCount(
			new Set(story.steps.map((one) => one.event)).size
		);
	});

	test(`/${path} follows the reading with its picture`, async ({ page }) => {
		await open(page, path);
		await expect(page.locator('li[aria-current]')).toHaveCount(0);
		const years = () => page.locator('.picture .axis').textContent();
		const whole = await years();
		await page.mouse.move(600, 600);
		const third = page.locator(step(3));
		for (let k = 0; k < 60 && !(await third.getAttribute('aria-current')); k += 1) {
			await page.mouse.wheel(0, 60);
			await settled(page);
		}
		await expectRead(page, 3);
		await expect.poll(() => ringed(page)).toBe(story.steps[2]?.event);
		expect(await years()).not.toBe(whole);
		await expect(page.locator('.story .head')).toBeInViewport();
	});

	test(`/${path} goes on and back by buttons, to its last step`, async ({ page }) => {
		await open(page, path);
		const next = page.getByRole('button', { name: t.story.next });
		for (let n = 1; n <= story.steps.length; n += 1) {
			await press(page, next);
			await expectRead(page, n);
			await atRest(page);
			await expectRead(page, n);
		}
		await expect(next).toHaveAttribute('aria-disabled', 'true');
		await press(page, next);
		await expectRead(page, story.steps.length);
		await press(page, page.getByRole('button', { name: t.story.previous }));
		await expectRead(page, story.steps.length - 1);
	});

	test(`on /${path} two steps in one go are two`, async ({ page }) => {
		await open(page, path);
		const later = lang === 'ar' ? 'ArrowLeft' : 'ArrowRight';
		for (let n = 0; n < 4; n += 1) await page.keyboard.press(later);
		await atRest(page);
		await expectRead(page, 4);
	});

	test(`on /${path} a step on whose way the page was stopped is not waited for`, async ({
		page
	}) => {
		await open(page, path);
		const later = lang === 'ar' ? 'ArrowLeft' : 'ArrowRight';
		for (let n = 0; n < 4; n += 1) await page.keyboard.press(later);
		await page.waitForFunction(() => scrollY > 50);
		// As by the scroll bar: neither wheel nor finger.
		await page.evaluate(() => {
			scrollTo({ top: 0, behavior: 'instant' });
		});
		await atRest(page);
		await page.locator(step(2)).evaluate((one) => {
			one.scrollIntoView({ behavior: 'instant', block: 'start' });
		});
		await expectRead(page, 2);
	});

	test(`on /${path} the arrow towards later times goes on`, async ({ page }) => {
		await open(page, path);
		const [later, earlier] =
			lang === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
		await page.keyboard.press(later);
		await expectRead(page, 1);
		await page.keyboard.press(later);
		await expectRead(page, 2);
		await page.keyboard.press(earlier);
		await expectRead(page, 1);
	});
}

test('an arrow in a choice of the page stays there, and Page Down scrolls', async ({ page }) => {
	await open(page, `en/story/${story.id}/`);
	await page.locator('footer input[type=radio]').first().focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('footer input[value=light]')).toBeChecked();
	await expect(page.locator(step(1))).not.toHaveAttribute('aria-current', 'step');
	await page.evaluate(() => {
		(document.activeElement as HTMLElement).blur();
		scrollTo(0, 0);
	});
	await page.keyboard.press('PageDown');
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
});

test.describe('with reduced motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('the picture is where it should be at once, in one drawing', async ({ page }) => {
		await toldOfLessMotion(page);
		await open(page, `en/story/${story.id}/`);
		await page.evaluate(() => {
			const axis = document.querySelector('.picture');
			const seen = new Set<string>();
			const look = () =>
				seen.add(
					[...(axis?.querySelectorAll('.coarse-text') ?? [])].map((one) => one.textContent).join()
				);
			new MutationObserver(look).observe(axis ?? document, {
				childList: true,
				subtree: true,
				characterData: true
			});
			Object.assign(window, { seen });
		});
		await page.keyboard.press('ArrowRight');
		await expectRead(page, 1);
		await expect.poll(() => ringed(page)).toBe(story.steps[0]?.event);
		await settled(page);
		const drawn = await page.evaluate(() => (window as unknown as { seen: Set<string> }).seen.size);
		expect(drawn).toBe(1);
	});
});

for (const width of [1280, 768, 390]) {
	test(`at ${width} px nothing below the picture moves when scripts begin or steps change`, async ({
		page,
		plain
	}) => {
		for (const one of [page, plain]) await one.setViewportSize({ width, height: 844 });
		await plain.goto(`en/story/${story.id}/`);
		await open(page, `en/story/${story.id}/`);
		const height = (of: Page) =>
			of.locator('.picture').evaluate((one) => one.getBoundingClientRect().height);
		const before = await height(page);
		expect(Math.abs(before - (await height(plain)))).toBeLessThanOrEqual(1);
		const next = page.getByRole('button', { name: LOCALES.en.messages.pages.story.next });
		for (let n = 1; n <= story.steps.length; n += 1) {
			await next.click();
			await expectRead(page, n);
			await atRest(page);
			expect(await height(page)).toBe(before);
		}
	});
}

for (const { id, steps } of timeline.stories) {
	for (const lang of LANGS) {
		for (const width of [1280, 768]) {
			test(`the picture of /${lang}/story/${id}/ names all its steps, in an embed too: ${width} px`, async ({
				page
			}) => {
				await page.setViewportSize({ width, height: 844 });
				for (const path of [`${lang}/story/${id}/`, `${lang}/embed/story/${id}/`]) {
					await page.goto(path);
					await sign(page);
					const picture = page.locator('.picture[data-drawn] figure:visible');
					const edge = await picture.boundingBox();
					const unnamed = [];
					for (const { event: one } of steps) {
						const title = picture.locator(`a.event[data-event="${one}"] text`);
						const box = (await title.count()) > 0 ? await title.first().boundingBox() : null;
						if (!within(box, edge)) unnamed.push(one);
					}
					expect(unnamed, path).toEqual([]);
				}
			});
		}
	}
}
