// What the tests of the event panel and of the list do and read.
import type { Locator, Page } from '@playwright/test';
import { expect } from './console';

export function panel(page: Page): Locator {
	return page.getByRole('dialog');
}

/** The mark of an event in the picture that is shown. */
export function mark(page: Page, id: string): Locator {
	return page.locator(`.picture figure [data-event="${id}"]`).filter({ visible: true });
}

/**
 * The shape of a mark, as it is drawn. A prerendered mark is an <svg> within another, and for its box Firefox takes
 * all of its viewport: the middle of that is elsewhere.
 */
export function shape(of: Locator): Locator {
	return of.locator('.mark > *').first();
}

/** The title of an event in the list. */
export function title(page: Page, id: string): Locator {
	return page.locator(`#e-${id} h3 a`);
}

/** Waits until the panel tells the event's whole record. */
export async function expectTold(page: Page, name: string): Promise<void> {
	await expect(panel(page)).toHaveAccessibleName(name);
	await expect(panel(page).locator('.sources li').first()).toBeVisible();
}

/** The part of time that the picture shows, as the overview draws it: two edges, CSS pixels of the page. */
export async function shownSpan(page: Page): Promise<{ left: number; width: number }> {
	const box = await page.locator('.overview .window').evaluate((one) => {
		const { left, width } = one.getBoundingClientRect();
		return { left, width };
	});
	return box;
}

/** Waits until the picture has come to rest, and tells what it shows. */
export async function restingSpan(page: Page): Promise<{ left: number; width: number }> {
	let before = await shownSpan(page);
	await expect
		.poll(
			async () => {
				const now = await shownSpan(page);
				const still = Math.abs(now.left - before.left) + Math.abs(now.width - before.width);
				before = now;
				return still;
			},
			{ intervals: [200] }
		)
		.toBeLessThan(0.05);
	return before;
}
