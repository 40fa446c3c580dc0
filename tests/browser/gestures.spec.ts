// Mouse and wheel on the picture: the moment under the pointer stays under it, and the page keeps its own scroll.
import type { Page } from '@playwright/test';
import { expect, test } from './console';
import { LANGS, SEEDS, type Lang } from './data';
import { dotOf, emptyPlace, restingLength, restingWindow, Trail, windowOf, type At } from './hands';
import { toldOfLessMotion } from './media';
import { ownInput } from './own-input';
import { live, open, resize, settled } from './steps';

const { id: ANCHOR } = SEEDS.meeting;
/** A title may stand a little lower under a bar than inside it, CSS pixels; the next row is much farther. */
const SAME_ROW = 4;

async function boxOf(page: Page) {
	const box = await page.locator('.picture').boundingBox();
	return box ?? { x: 0, y: 0, width: 0, height: 0 };
}

/** Moves the pointer onto the anchor's dot and returns where it is. */
async function point(page: Page): Promise<At> {
	const dot = await dotOf(page, ANCHOR);
	if (!dot) throw new Error('the anchor is not drawn');
	await page.mouse.move(dot.x, dot.y);
	return dot;
}

/**
 * Opens all years at such a width of the window that the anchor's dot stands on a whole pixel or hardly before it: mouse
 * events tell whole pixels, and what is a hundredth of a pixel now is half the picture at three days. Returns that
 * pixel and a place below the dot that is free.
 */
async function openOnPixel(page: Page, lang: Lang, query: string): Promise<At> {
	await open(page, `${lang}/period/all/${query}`);
	const plot = (await page.locator('figure:visible .plot').boundingBox()) ?? { x: 0, width: 0 };
	const dot = await point(page);
	const share = (dot.x - plot.x) / plot.width;
	const rtl = (lang === 'ar') !== query.includes('dir');
	const offset = (wider: number) => {
		const x = plot.x + share * (plot.width + wider);
		// How much later the pixel is than the dot.
		return rtl ? x - Math.floor(x) : Math.ceil(x) - x;
	};
	const widths = Array.from({ length: 120 }, (_, k) => k);
	const best = widths.reduce((a, b) => (offset(b) < offset(a) ? b : a));
	await resize(page, 1280 + best);
	const { x, y } = await point(page);
	return { x: rtl ? Math.floor(x + 0.001) : Math.ceil(x - 0.001), y };
}

for (const lang of LANGS) {
	for (const query of ['', `?dir=${lang === 'ar' ? 'ltr' : 'rtl'}`]) {
		test(`/${lang}/${query}: the wheel with Ctrl zooms from all to three days and back about the pointer`, async ({
			page
		}) => {
			const pointer = await openOnPixel(page, lang, query);
			const all = await windowOf(page, lang);
			await page.mouse.move(pointer.x, pointer.y);
			const trail = new Trail(page, ANCHOR, pointer);
			await page.keyboard.down('Control');
			let length = all.to - all.from;
			await trail.note(length);
			for (const turn of [-60, 60]) {
				for (let k = 0; k < 15; k++) {
					await page.mouse.wheel(0, turn);
					length = Math.min(Math.max(length * Math.exp(turn / 100), 3), all.to - all.from);
					await trail.note(length);
				}
				if (turn < 0) expect(await restingLength(page, lang)).toBe(3);
			}
			await page.keyboard.up('Control');
			expect(await restingWindow(page, lang)).toEqual(all);
			expect(trail.steps, 'steps at which the anchor was drawn').toBeGreaterThan(24);
			expect(await trail.drift()).toBeLessThan(1);
		});
	}

	test(`/${lang}/: the wheel zooms on low in the picture, though hardly a lane is left there`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 1280, height: 1100 });
		await open(page, `${lang}/period/all/`);
		const { x, y, width, height } = await boxOf(page);
		await page.mouse.move(x + width / 2, y + height - 40);
		await live(page);
		await page.keyboard.down('Control');
		for (let k = 0; k < 16; k++) {
			await page.mouse.wheel(0, -60);
			await restingWindow(page, lang);
		}
		await page.keyboard.up('Control');
		expect(await restingLength(page, lang)).toBe(3);
		expect((await boxOf(page)).height).toBe(height);
		await page.mouse.move(x + width / 2, y - 40);
		await expect.poll(async () => (await boxOf(page)).height).toBeLessThan(height);
	});

	test(`/${lang}/: double clicks zoom to three days and back about the pointer, straight all along`, async ({
		page
	}) => {
		test.slow();
		const pointer = await openOnPixel(page, lang, '');
		const all = await windowOf(page, lang);
		const trail = new Trail(page, ANCHOR, pointer);
		let length = all.to - all.from;
		await trail.note(length);
		await watchDot(page);
		let clicks = 0;
		for (const [turn, factor] of [
			[-60, 0.5],
			[60, 2]
		] as const) {
			const end = turn < 0 ? 3 : all.to - all.from;
			while (length !== end) {
				// Links keep their click: below them, or by a step of the wheel where there is no place.
				const y = await emptyBelow(page, pointer.x);
				const start = (await dotOf(page, ANCHOR))?.x;
				await takeWay(page);
				if (y === undefined) {
					await page.mouse.move(pointer.x, pointer.y);
					await page.keyboard.down('Control');
					await page.mouse.wheel(0, turn);
					await page.keyboard.up('Control');
				} else {
					if (factor > 1) await page.keyboard.down('Shift');
					await page.mouse.dblclick(pointer.x, y);
					if (factor > 1) await page.keyboard.up('Shift');
					clicks++;
				}
				const next = length * (y === undefined ? Math.exp(turn / 100) : factor);
				length = Math.min(Math.max(next, 3), all.to - all.from);
				await expect
					.poll(() => windowOf(page, lang).then(({ from, to }) => to - from))
					.toBeCloseTo(length, -0.5);
				await restingWindow(page, lang);
				await trail.note(length);
				// From one place to the other without a detour.
				const way = await takeWay(page);
				const stop = way.at(-1) ?? NaN;
				for (const x of start === undefined ? [] : way) {
					expect(x).toBeGreaterThan(Math.min(start ?? x, stop) - 1);
					expect(x).toBeLessThan(Math.max(start ?? x, stop) + 1);
				}
			}
		}
		expect(await restingWindow(page, lang)).toEqual(all);
		expect(clicks).toBeGreaterThan(15);
		expect(trail.steps).toBeGreaterThan(18);
		expect(await trail.drift()).toBeLessThan(1);
	});

	test(`/${lang}/: a drag takes the moment along and changes no row while the button is down`, async ({
		page
	}) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page, `${lang}/`);
		await page.mouse.move(0, 0);
		const start = await emptyPlace(page, 0.5);
		await page.mouse.move(start.x, start.y);
		await live(page);
		await page.mouse.down();
		const rows = () =>
			page.evaluate(() =>
				Object.fromEntries(
					[...document.querySelectorAll<SVGElement>('.picture > figure a[data-event]')].flatMap(
						(link) => {
							const text = link.querySelector('text');
							return text && link.dataset.event
								? [[link.dataset.event, Math.round(text.getBoundingClientRect().top)]]
								: [];
						}
					)
				)
			);
		const before = await rows();
		const dot = await dotOf(page, ANCHOR);
		// Towards what is earlier: there is more of it.
		const sign = lang === 'ar' ? -1 : 1;
		let compared = 0;
		for (let moved = 20; moved <= 200; moved += 20) {
			await page.mouse.move(start.x + sign * moved, start.y);
			await settled(page);
			const now = await rows();
			const both = Object.keys(before).filter((id) => id in now);
			compared += both.length;
			expect(both.filter((id) => Math.abs((now[id] ?? 0) - (before[id] ?? 0)) > SAME_ROW)).toEqual(
				[]
			);
		}
		expect(compared).toBeGreaterThan(50);
		const after = await dotOf(page, ANCHOR);
		expect((after?.x ?? NaN) - (dot?.x ?? NaN)).toBeCloseTo(sign * 200, 0);
		await page.mouse.up();
	});
}

/** Notes where the anchor's dot is in each frame. */
async function watchDot(page: Page): Promise<void> {
	await page.evaluate((id) => {
		const way: number[] = [];
		Object.assign(window, { way });
		const note = () => {
			const dot = document.querySelector(`.picture > figure [data-event="${id}"] circle`);
			const { left, width } = dot?.getBoundingClientRect() ?? { left: 0, width: 0 };
			if (width > 0) way.push(left + width / 2);
			requestAnimationFrame(note);
		};
		note();
	}, ANCHOR);
}

/** The places noted since the last call. */
function takeWay(page: Page): Promise<number[]> {
	return page.evaluate(() => (window as unknown as { way: number[] }).way.splice(0));
}

/** A height at which nothing that can be clicked stands at `x`. */
function emptyBelow(page: Page, x: number): Promise<number | undefined> {
	return page.evaluate((at) => {
		const { top, bottom } = document.querySelector('.picture')?.getBoundingClientRect() ?? {};
		for (let y = (top ?? 0) + 4; y < Math.min(bottom ?? 0, innerHeight - 4); y += 3) {
			const hit = document.elementFromPoint(at, y);
			if (hit?.closest('.picture') && !hit.closest('a')) return y;
		}
		return undefined;
	}, x);
}

test('a plain wheel scrolls the page and leaves the window alone', async ({ page }) => {
	await open(page, 'en/');
	const before = await windowOf(page, 'en');
	const at = await emptyPlace(page, 0.5);
	await page.mouse.move(at.x, at.y);
	await page.mouse.wheel(0, 200);
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(200);
	expect(await restingWindow(page, 'en')).toEqual(before);
});

for (const lang of LANGS) {
	test(`/${lang}/: sideways strokes and Shift with the wheel move time as it is seen`, async ({
		page
	}) => {
		await open(page, `${lang}/period/2010-2019/`);
		const at = await emptyPlace(page, 0.5);
		await page.mouse.move(at.x, at.y);
		const before = await restingWindow(page, lang);
		await page.mouse.wheel(100, 20);
		const right = await restingWindow(page, lang);
		// What lies to the right is later, in Arabic earlier.
		expect(Math.sign(right.from - before.from)).toBe(lang === 'ar' ? -1 : 1);
		expect(right.to - right.from).toBe(before.to - before.from);
		await page.keyboard.down('Shift');
		await page.mouse.wheel(0, -100);
		await page.keyboard.up('Shift');
		expect(await restingWindow(page, lang)).toEqual(before);
		expect(await page.evaluate(() => scrollY)).toBe(0);
	});
}

test.describe('links in the picture', () => {
	const link = (page: Page) => page.locator(`figure:visible a[data-event="${ANCHOR}"]`);

	test('a drag that begins and ends on one moves time and opens nothing', async ({ page }) => {
		await open(page, 'en/');
		const { href } = new URL(page.url());
		const before = await windowOf(page, 'en');
		const dot = await point(page);
		await page.mouse.down();
		await page.mouse.move(dot.x - 30, dot.y, { steps: 5 });
		await page.mouse.move(dot.x + 60, dot.y, { steps: 5 });
		await page.mouse.up();
		await expect(link(page)).toBeVisible();
		const after = await restingWindow(page, 'en');
		expect(after.from).toBeLessThan(before.from);
		await expect(link(page)).not.toHaveAttribute('aria-current');
		expect(page.url().split('?')[0]).toBe(href.split('?')[0]);
		expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
	});

	test('a click opens one, a double click opens it once and zooms nothing', async ({ page }) => {
		await open(page, 'en/');
		const before = await windowOf(page, 'en');
		const dot = await point(page);
		await page.mouse.dblclick(dot.x, dot.y);
		await expect(link(page)).toHaveAttribute('aria-current', 'true');
		// The panel may move what is told clear of itself; it zooms nothing.
		const after = await restingWindow(page, 'en');
		expect(after.to - after.from).toBe(before.to - before.from);
	});

	test('a hand that trembles still clicks', async ({ page }) => {
		await open(page, 'en/');
		const dot = await point(page);
		await page.mouse.down();
		await page.mouse.move(dot.x + 3, dot.y + 2);
		await page.mouse.up();
		await expect(link(page)).toHaveAttribute('aria-current', 'true');
	});

	test('a double click on a count goes to its period, and stays there', async ({ page }) => {
		await open(page, 'en/period/all/');
		const at = await emptyPlace(page, 0.5);
		await page.mouse.move(at.x, at.y);
		const count = page.locator('.picture > figure a[data-from]:not([data-event])').first();
		const [from, to] = await count.evaluate((one) => [
			Number(one.getAttribute('data-from')),
			Number(one.getAttribute('data-to'))
		]);
		const box = await count.boundingBox();
		if (!box) throw new Error('no count is drawn');
		await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
		expect(await restingWindow(page, 'en')).toEqual({ from, to });
		await expect(page.locator('figure [aria-current]')).toHaveCount(0);
	});
});

/** Drags by so many pixels and lets go in motion: a pixel a millisecond by the time that the events tell. */
async function fling(page: Page, { x, y }: At, by: number): Promise<void> {
	const session = await ownInput(page);
	const begun = Date.now();
	const send = async (type: string, share: number) => {
		const timestamp = (begun + share * Math.abs(by)) / 1000;
		const at = { x: x + share * by, y, timestamp };
		const button = { button: 'left', buttons: type === 'mouseReleased' ? 0 : 1, clickCount: 1 };
		await session.send('Input.dispatchMouseEvent', { type, ...at, ...button } as never);
	};
	await send('mousePressed', 0);
	for (let k = 1; k <= 10; k++) await send('mouseMoved', k / 10);
	await send('mouseReleased', 1);
	await session.detach();
}

test('what is let go of in motion moves on, and stops at a key', async ({ page }) => {
	await open(page, 'en/period/all/?from=2005&to=2009');
	const at = await emptyPlace(page, 0.3);
	await fling(page, at, 200);
	const released = await windowOf(page, 'en');
	const rest = await restingWindow(page, 'en');
	expect(rest.from).toBeLessThan(released.from);

	await fling(page, at, -200);
	await page.keyboard.press('Shift');
	const stopped = await windowOf(page, 'en');
	expect(await restingWindow(page, 'en')).toEqual(stopped);
});

test.describe('less motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('no momentum, no glide: not one frame is asked for', async ({ page }) => {
		await toldOfLessMotion(page);
		await page.addInitScript(() => {
			const ask = window.requestAnimationFrame.bind(window);
			Object.assign(window, { asked: 0 });
			window.requestAnimationFrame = (work) => {
				(window as unknown as { asked: number }).asked++;
				return ask(work);
			};
		});
		const asked = () => page.evaluate(() => (window as unknown as { asked: number }).asked);
		await open(page, 'en/');
		const at = await emptyPlace(page, 0.5);
		await page.mouse.move(at.x, at.y);
		const before = await windowOf(page, 'en');
		const frames = await asked();
		await page.mouse.down();
		await page.mouse.move(at.x + 100, at.y, { steps: 10 });
		await page.mouse.up();
		const released = await windowOf(page, 'en');
		await page.mouse.dblclick(at.x, at.y);
		const zoomed = await windowOf(page, 'en');
		expect(await asked()).toBe(frames);
		expect(released.from).toBeLessThan(before.from);
		expect(zoomed.to - zoomed.from).toBeCloseTo((released.to - released.from) / 2, -0.5);
		expect(await restingWindow(page, 'en')).toEqual(zoomed);
	});
});

test('a press that another window takes away leaves nothing held', async ({ page }) => {
	await open(page, 'en/');
	const at = await emptyPlace(page, 0.5);
	await page.mouse.move(at.x, at.y);
	await page.mouse.down();
	await page.mouse.move(at.x + 50, at.y, { steps: 5 });
	await page.evaluate(() => dispatchEvent(new Event('blur')));
	const left = await restingWindow(page, 'en');
	await page.mouse.move(at.x + 150, at.y, { steps: 5 });
	expect(await restingWindow(page, 'en')).toEqual(left);
	await expect(page.locator('.grabbing')).toHaveCount(0);
	await page.mouse.up();
});
