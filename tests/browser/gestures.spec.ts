// Mouse and wheel on the picture: the moment under the pointer stays under it, and the page keeps its own scroll.
import type { Page } from '@playwright/test';
import { expect, test } from './console';
import { LANGS, SEEDS } from './data';
import { dotOf, emptyPlace, restingLength, restingWindow, windowOf, type At } from './hands';
import { open, settled } from './steps';

/** Half a pixel of rounding on either side. */
const CLOSE = 1;
const { id: ANCHOR } = SEEDS.meeting;

/** Moves the pointer onto the anchor's dot and returns where it is. */
async function point(page: Page): Promise<At> {
	const dot = await dotOf(page, ANCHOR);
	if (!dot) throw new Error('the anchor is not drawn');
	await page.mouse.move(dot.x, dot.y);
	return dot;
}

/** How far the anchor lies from where the pointer is; 0 where a count stands for it. */
async function drift(page: Page, { x }: At): Promise<number> {
	await settled(page);
	const dot = await dotOf(page, ANCHOR);
	return dot ? Math.abs(dot.x - x) : 0;
}

for (const lang of LANGS) {
	for (const query of ['', `?dir=${lang === 'ar' ? 'ltr' : 'rtl'}`]) {
		test(`/${lang}/${query}: the wheel with Ctrl zooms from all to three days and back about the pointer`, async ({
			page
		}) => {
			test.slow();
			await open(page, `${lang}/period/all/${query}`);
			const all = await windowOf(page, lang);
			const at = await point(page);
			await page.keyboard.down('Control');
			let seen = 0;
			for (const turn of [-60, 60]) {
				for (let k = 0; k < 16; k++) {
					await page.mouse.wheel(0, turn);
					expect(await drift(page, at), `after ${k + 1} turns of ${turn}`).toBeLessThan(CLOSE);
					if (await dotOf(page, ANCHOR)) seen++;
				}
				if (turn < 0) expect(await restingLength(page, lang)).toBe(3);
			}
			await page.keyboard.up('Control');
			expect(seen, 'steps at which the anchor was drawn').toBeGreaterThan(24);
			expect(await restingWindow(page, lang)).toEqual(all);
		});
	}

	test(`/${lang}/: double clicks zoom to three days and back, the moment held all along each glide`, async ({
		page
	}) => {
		test.slow();
		await open(page, `${lang}/period/all/`);
		const all = await windowOf(page, lang);
		const dot = await point(page);
		// Beside the dot: a link keeps its click.
		const beside = await page.evaluate(({ x, y }) => {
			for (let below = y; below < y + 400; below += 3) {
				const hit = document.elementFromPoint(x, below);
				if (hit?.closest('.picture') && !hit.closest('a')) return below;
			}
			return undefined;
		}, dot);
		if (beside === undefined) throw new Error('no empty place below the dot');
		const places = async (act: () => Promise<void>) => {
			await page.evaluate((id) => {
				const seen: number[] = [];
				const note = () => {
					const box = document.querySelector(`figure [data-event="${id}"] circle`);
					const { left, width } = box?.getBoundingClientRect() ?? { left: NaN, width: 0 };
					if (width > 0) seen.push(left + width / 2);
					requestAnimationFrame(note);
				};
				Object.assign(window, { seen });
				note();
			}, ANCHOR);
			await act();
			return page.evaluate(() => (window as unknown as { seen: number[] }).seen);
		};
		const frames = await places(async () => {
			for (const [wanted, shift] of [
				[3, false],
				[all.to - all.from, true]
			] as const) {
				if (shift) await page.keyboard.down('Shift');
				for (let k = 0; k < 16 && (await restingLength(page, lang)) !== wanted; k++) {
					const free = await page.evaluate(
						([x, y]) => !document.elementFromPoint(x, y)?.closest('a'),
						[dot.x, beside] as const
					);
					// Where a mark has come under the pointer, a step of the wheel leads past it.
					if (free) await page.mouse.dblclick(dot.x, beside);
					else {
						await page.keyboard.down('Control');
						await page.mouse.wheel(0, shift ? 60 : -60);
						await page.keyboard.up('Control');
					}
				}
				if (shift) await page.keyboard.up('Shift');
				expect(await restingLength(page, lang)).toBe(wanted);
			}
		});
		expect(frames.length).toBeGreaterThan(50);
		const drifts = frames.map((x) => Math.abs(x - dot.x));
		expect(Math.max(...drifts)).toBeLessThan(CLOSE);
	});

	test(`/${lang}/: a drag takes the moment along and changes no row while the button is down`, async ({
		page
	}) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page, `${lang}/`);
		await page.mouse.move(0, 0);
		const start = await emptyPlace(page, 0.5);
		await page.mouse.move(start.x, start.y);
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
			expect(both.filter((id) => now[id] !== before[id])).toEqual([]);
		}
		expect(compared).toBeGreaterThan(50);
		const after = await dotOf(page, ANCHOR);
		expect((after?.x ?? NaN) - (dot?.x ?? NaN)).toBeCloseTo(sign * 200, 0);
		await page.mouse.up();
	});
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
		await point(page);
		const dot = await point(page);
		await page.mouse.dblclick(dot.x, dot.y);
		await expect(link(page)).toHaveAttribute('aria-current', 'true');
		expect(await restingWindow(page, 'en')).toEqual(before);
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

test('what is let go of in motion moves on, and stops at a key', async ({ page }) => {
	await open(page, 'en/period/all/?from=2005&to=2009');
	const at = await emptyPlace(page, 0.3);
	await page.mouse.move(at.x, at.y);
	await page.mouse.down();
	await page.mouse.move(at.x + 200, at.y, { steps: 10 });
	await page.mouse.up();
	const released = await windowOf(page, 'en');
	const rest = await restingWindow(page, 'en');
	expect(rest.from).toBeLessThan(released.from);

	await page.mouse.move(at.x, at.y);
	await page.mouse.down();
	await page.mouse.move(at.x - 200, at.y, { steps: 10 });
	await page.mouse.up();
	await page.keyboard.press('Shift');
	const stopped = await windowOf(page, 'en');
	expect(await restingWindow(page, 'en')).toEqual(stopped);
});

test.describe('less motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('no momentum, no glide: not one frame is asked for', async ({ page }) => {
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
