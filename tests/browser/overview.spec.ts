// The overview's window: dragged, stretched by its edges, sent elsewhere by a click; by mouse, finger and key.
import type { Page } from '@playwright/test';
import { expect, test } from './console';
import { LANGS, LOCALES, timeline, type Lang } from './data';
import { fingers, restingWindow, stroke, windowOf, type At } from './hands';
import { open } from './steps';
import { formatDay } from '../../src/lib/i18n/format';
import { fromYmd } from '../../src/lib/model/date';

type Handle = 'from' | 'window' | 'to';

const slider = (page: Page, lang: Lang, handle: Handle) =>
	page.getByRole('slider', { name: LOCALES[lang].messages.sliders[handle], exact: true });

async function middle(page: Page, lang: Lang, handle: Handle): Promise<At> {
	const box = await slider(page, lang, handle).boundingBox();
	if (!box) throw new Error('the slider has no box');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Days for so many pixels to the right. */
async function daysOf(page: Page, lang: Lang, pixels: number): Promise<number> {
	const { width } = (await page.locator('.overview').boundingBox()) ?? { width: NaN };
	const [first, last] = timeline.domain;
	return ((lang === 'ar' ? -pixels : pixels) / width) * (last - first);
}

const rounded = ({ from, to }: { from: number; to: number }) => [Math.round(from), Math.round(to)];

for (const lang of LANGS) {
	const MOVES = [
		['window', -200, [1, 1]],
		['from', -100, [1, 0]],
		['to', -30, [0, 1]]
	] as const;

	for (const [handle, pixels, [a, b]] of MOVES) {
		test(`/${lang}/: the mouse drags the overview’s ${handle}`, async ({ page }) => {
			await open(page, `${lang}/period/2010-2019/`);
			const before = await windowOf(page, lang);
			const at = await middle(page, lang, handle);
			await page.mouse.move(at.x, at.y);
			await page.mouse.down();
			await page.mouse.move(at.x + pixels, at.y + 90, { steps: 6 });
			await page.mouse.up();
			const by = await daysOf(page, lang, pixels);
			expect(await restingWindow(page, lang)).toEqual({
				from: Math.round(before.from + a * by),
				to: Math.round(before.to + b * by)
			});
			await page.mouse.move(at.x, at.y);
			expect((await restingWindow(page, lang)).from).toBe(Math.round(before.from + a * by));
		});
	}

	test(`/${lang}/: a click beside the window sends it there`, async ({ page }) => {
		await open(page, `${lang}/`);
		const before = await windowOf(page, lang);
		const box = await page.locator('.overview').boundingBox();
		if (!box) throw new Error('no overview');
		await page.mouse.click(box.x + box.width / 2, box.y + 20);
		const after = await restingWindow(page, lang);
		const [first, last] = timeline.domain;
		expect((after.from + after.to) / 2).toBeCloseTo((first + last) / 2, -1.5);
		expect(after.to - after.from).toBe(before.to - before.from);
	});

	test(`/${lang}/: keys move the sliders as they are seen, and they say the day`, async ({
		page
	}) => {
		await open(page, `${lang}/period/2010-2019/`);
		const words = (year: number, month: number, day: number) =>
			formatDay(LOCALES[lang], fromYmd(year, month, day));
		const [later, earlier] =
			lang === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
		const from = slider(page, lang, 'from');
		await from.focus();
		await expect(from).toHaveAttribute('aria-valuetext', words(2010, 1, 1));
		await page.keyboard.press(later);
		await expect(from).toHaveAttribute('aria-valuetext', words(2010, 2, 1));
		await page.keyboard.press(earlier);
		await page.keyboard.press(earlier);
		await expect(from).toHaveAttribute('aria-valuetext', words(2009, 12, 1));
		await page.keyboard.press('PageUp');
		await expect(from).toHaveAttribute('aria-valuetext', words(2010, 1, 1));
		await page.keyboard.press('Tab');
		const whole = slider(page, lang, 'window');
		await expect(whole).toBeFocused();
		await page.keyboard.press('PageDown');
		await expect(whole).toHaveAttribute('aria-valuetext', new RegExp(words(2000, 1, 2)));
		await page.keyboard.press('Home');
		await expect(whole).toHaveAttribute('aria-valuenow', String(timeline.domain[0]));
		await page.keyboard.press('Tab');
		const to = slider(page, lang, 'to');
		await expect(to).toBeFocused();
		await page.keyboard.press('End');
		await expect(to).toHaveAttribute('aria-valuenow', String(timeline.domain[1]));
		expect(rounded(await restingWindow(page, lang))).toEqual([...timeline.domain]);
	});
}

test.describe('by finger', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

	for (const lang of LANGS) {
		test(`/${lang}/: drags the window and its edges`, async ({ page }) => {
			await open(page, `${lang}/period/2000-2009/`);
			const hand = await fingers(page);
			for (const [handle, pixels, a, b] of [
				['window', 40, 1, 1],
				['from', -30, 1, 0],
				['to', -20, 0, 1]
			] as const) {
				const before = await windowOf(page, lang);
				const at = await middle(page, lang, handle);
				await stroke(hand, [at], [{ x: at.x + pixels, y: at.y + 4 }]);
				await hand.up();
				const by = await daysOf(page, lang, pixels);
				const after = await restingWindow(page, lang);
				expect(Math.abs(after.from - before.from - a * by)).toBeLessThan(2);
				expect(Math.abs(after.to - before.to - b * by)).toBeLessThan(2);
			}
		});

		// A page of its own: a tap soon after another touch may be half of a double tap to the browser, which is no click.
		test(`/${lang}/: a tap beside the window jumps`, async ({ page }) => {
			await open(page, `${lang}/period/2000-2009/`);
			const hand = await fingers(page);
			const box = await page.locator('.overview').boundingBox();
			if (!box) throw new Error('no overview');
			const [x, y] = [box.x + (lang === 'ar' ? 0.15 : 0.85) * box.width, box.y + 20];
			const { from } = await windowOf(page, lang);
			await hand.down({ x, y });
			await hand.up();
			// The click comes after the finger has gone up.
			await expect
				.poll(async () => (await restingWindow(page, lang)).from)
				.toBeGreaterThan(from + 1000);
		});
	}

	test('a finger that goes up over it scrolls the page and moves nothing', async ({ page }) => {
		await open(page, 'en/');
		const hand = await fingers(page);
		const before = await windowOf(page, 'en');
		const at = await middle(page, 'en', 'window');
		await stroke(hand, [at], [{ x: at.x + 4, y: at.y - 150 }], 10);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(60);
		await hand.up();
		expect(await restingWindow(page, 'en')).toEqual(before);
	});
});

test('at three days each part of the window can still be hit, and by Tab at once', async ({
	page
}) => {
	await open(page, 'en/?from=2015-05-05&to=2015-05-07');
	for (const handle of ['from', 'window', 'to'] as const) {
		const hit = await slider(page, 'en', handle).evaluate((one) => {
			const { left, top, right, bottom } = one.getBoundingClientRect();
			let [width, height] = [0, 0];
			const mine = (x: number, y: number) => document.elementFromPoint(x, y) === one;
			// The part that nothing covers: whole columns and rows of it.
			const [middle, low] = [(left + right) / 2, bottom - 2];
			for (let x = left + 0.25; x < right; x += 0.5) if (mine(x, low)) width += 0.5;
			for (let y = top + 0.25; y < bottom; y += 0.5) if (mine(middle, y)) height += 0.5;
			return [width, height];
		});
		for (const size of hit) expect(size, handle).toBeGreaterThanOrEqual(24);
	}
});

test('the bars are drawn once: while the window moves only its frame does', async ({ page }) => {
	await open(page, 'en/period/2010-2019/');
	const changed = await page.evaluate(() => {
		const seen: string[] = [];
		const box = document.querySelector('.overview-box');
		if (!box) throw new Error('no overview');
		const note = (all: MutationRecord[]) => {
			for (const { target, type } of all) {
				const bar = target instanceof Element && target.closest('.overview g');
				if (bar || type === 'childList') seen.push((target as Element).outerHTML);
			}
		};
		const observer = new MutationObserver(note);
		observer.observe(box, { subtree: true, childList: true, attributes: true });
		Object.assign(window, { changed: () => (note(observer.takeRecords()), seen) });
		return seen;
	});
	expect(changed).toEqual([]);
	const at = await middle(page, 'en', 'window');
	await page.mouse.move(at.x, at.y);
	await page.mouse.down();
	// Less than a year: no bar comes into the window or leaves it but at its edges.
	await page.mouse.move(at.x + 12, at.y, { steps: 6 });
	await page.mouse.up();
	const after = await page.evaluate(() =>
		(window as unknown as { changed: () => string[] }).changed()
	);
	expect(new Set(after).size).toBeLessThanOrEqual(2);
});
