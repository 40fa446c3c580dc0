// The reader's hands: fingers on the glass as the browser itself takes them, and where the picture then is.
import { expect, type Page } from '@playwright/test';
import type { Lang } from './data';
import { LOCALES } from './data';
import { ownInput } from './own-input';
import { settled } from './steps';

export interface At {
	readonly x: number;
	readonly y: number;
}

/** Puts fingers down, moves them and lifts them; each call says where all of them are then. */
export interface Fingers {
	down(...points: At[]): Promise<void>;
	move(...points: At[]): Promise<void>;
	up(...rest: At[]): Promise<void>;
	/** As the system does when a call comes in. */
	cancel(): Promise<void>;
}

/** Touches through the browser's own input, gestures such as scrolling included. The page needs `hasTouch`. */
export async function fingers(page: Page): Promise<Fingers> {
	const session = await ownInput(page);
	let last: readonly At[] = [];
	const send = async (type: string, points: readonly At[], first = 0) => {
		last = type === 'touchEnd' ? last.slice(0, first) : points;
		const touchPoints = points.map(({ x, y }, k) => ({ x, y, id: first + k }));
		await session.send('Input.dispatchTouchEvent', { type, touchPoints } as never);
	};
	return {
		down: (...points) => send('touchStart', points),
		move: (...points) => send('touchMove', points),
		// An end names the fingers that are lifted, or none where all are.
		up: (...rest) => send('touchEnd', rest.length > 0 ? last.slice(rest.length) : [], rest.length),
		cancel: () => send('touchCancel', [])
	};
}

/** Fingers that go straight from one place to another in `steps`. */
export async function stroke(
	hand: Fingers,
	from: readonly At[],
	to: readonly At[],
	steps = 8
): Promise<void> {
	await hand.down(...from);
	for (let k = 1; k <= steps; k++) {
		const share = k / steps;
		const between = (a: number, b: number) => a + (b - a) * share;
		await hand.move(
			...from.map((a, i) => {
				const b = to[i] ?? a;
				return { x: between(a.x, b.x), y: between(a.y, b.y) };
			})
		);
	}
}

/** The window's first day and the day after its last, as the overview's sliders say. */
export async function windowOf(page: Page, lang: Lang): Promise<{ from: number; to: number }> {
	const { sliders } = LOCALES[lang].messages;
	const day = async (name: string) =>
		Number(await page.getByRole('slider', { name, exact: true }).getAttribute('aria-valuenow'));
	return { from: await day(sliders.from), to: await day(sliders.to) };
}

/** The same once nothing moves any more: two readings in a row, some frames apart, agree. */
export async function restingWindow(page: Page, lang: Lang): Promise<{ from: number; to: number }> {
	let last = await windowOf(page, lang);
	await expect(async () => {
		const before = last;
		await settled(page);
		await settled(page);
		last = await windowOf(page, lang);
		expect(last).toEqual(before);
	}).toPass();
	return last;
}

/** Length of the window in days, once it rests. */
export async function restingLength(page: Page, lang: Lang): Promise<number> {
	const { from, to } = await restingWindow(page, lang);
	return to - from;
}

/** Centre of an event's dot; undefined while a count stands for it. */
export function dotOf(page: Page, id: string): Promise<At | undefined> {
	return page.evaluate((of) => {
		const dot = [...document.querySelectorAll(`figure [data-event="${of}"] circle`)].find(
			(one) => one.getClientRects().length > 0
		);
		if (!dot) return undefined;
		const { left, top, width, height } = dot.getBoundingClientRect();
		return { x: left + width / 2, y: top + height / 2 };
	}, id);
}

/** A place in the picture where nothing stands that could be clicked, at a share of its plot from the left. */
export async function emptyPlace(page: Page, share: number): Promise<At> {
	return page.evaluate((at) => {
		const plot = [...document.querySelectorAll('figure .plot')].find(
			(one) => one.getClientRects().length > 0
		);
		if (!plot) throw new Error('no picture is visible');
		const { left, top, width, height } = plot.getBoundingClientRect();
		const x = left + width * at;
		for (let y = top + 4; y < Math.min(top + height, innerHeight - 4); y += 3) {
			const hit = document.elementFromPoint(x, y);
			if (hit?.closest('.picture') && !hit.closest('a')) return { x, y };
		}
		throw new Error('no empty place');
	}, share);
}

/** Where an event's dot was seen at each step of a zoom, by how long the window was then. */
export class Trail {
	readonly #seen: { readonly length: number; readonly x: number }[] = [];

	constructor(
		readonly page: Page,
		readonly anchor: string,
		readonly pointer: At
	) {}

	async note(length: number): Promise<void> {
		await settled(this.page);
		// Rows that settle glide to their places.
		await this.page.evaluate(() =>
			Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
		);
		const dot = await dotOf(this.page, this.anchor);
		if (dot) this.#seen.push({ length, x: dot.x });
	}

	/** The longest way, CSS pixels, that the moment under the pointer at three days was from it at any step. */
	async drift(): Promise<number> {
		const { width } = (await this.page.locator('figure:visible .plot').boundingBox()) ?? {
			width: 0
		};
		const near = this.#seen.find(({ length }) => length === 3);
		if (!near) throw new Error('the anchor was not drawn at three days');
		const aside = ((this.pointer.x - near.x) * 3) / width;
		const drifts = this.#seen.map(({ length, x }) =>
			Math.abs(x + (aside * width) / length - this.pointer.x)
		);
		return Math.max(...drifts);
	}

	get steps(): number {
		return this.#seen.length;
	}
}
