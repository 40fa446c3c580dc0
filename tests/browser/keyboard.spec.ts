// The page by keyboard: the way to the picture and out of it, the keys inside, what is told of it, and the list of keys.
import type { Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { expect, expectNoSidewaysScroll, test } from './console';
import { event, LANGS, LOCALES, SEEDS, timeline, type Lang } from './data';
import { ownInput } from './own-input';
import { live, open, settled } from './steps';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 900 } });

const MOST_STOPS = 12;
const IDS = timeline.events.map(({ id }) => id);
const region = '[aria-live=polite].unseen';

/** What has the focus: its key in the picture, and where it stands. */
interface Focused {
	readonly key: string;
	readonly event: string;
	/** Days of what is counted. */
	readonly from: number;
	readonly to: number;
	/** Edges and middle of the part in view, CSS pixels from the left; whether that is within the picture. */
	readonly left: number;
	readonly right: number;
	readonly x: number;
	readonly isInView: boolean;
}

function focused(page: Page): Promise<Focused> {
	return page.evaluate(() => {
		const mark = document.activeElement;
		const plot = mark?.closest('.plot')?.getBoundingClientRect();
		if (!(mark instanceof SVGAElement) || !plot)
			throw new Error(`focus on ${mark?.outerHTML.slice(0, 200)}`);
		const shape = (mark.querySelector('.mark > *, .pill') ?? mark).getBoundingClientRect();
		const [left, right] = [Math.max(shape.left, plot.left), Math.min(shape.right, plot.right)];
		const x = (left + right) / 2;
		return {
			key: mark.dataset.key ?? '',
			event: mark.dataset.event ?? '',
			from: Number(mark.dataset.from),
			to: Number(mark.dataset.to),
			left,
			right,
			x,
			isInView: x >= plot.left - 7 && x <= plot.right + 7
		};
	});
}

/** Opens a page and puts the focus on an event's mark. */
async function openAt(page: Page, path: string, id: string): Promise<void> {
	await open(page, path);
	await page.locator(`.picture [data-event="${id}"]:visible`).focus();
	await live(page);
	await expect.poll(async () => (await focused(page)).event).toBe(id);
}

/** Presses a key and waits until the window has settled and the focus stands on a mark. */
async function press(page: Page, key: string): Promise<Focused> {
	await page.keyboard.press(key);
	await settled(page);
	await expect(page.locator('.picture[data-moving]')).toHaveCount(0);
	await expect(page.locator('.picture [data-key]:focus')).toHaveCount(1);
	return focused(page);
}

/** The first day in time that a mark stands for. */
function dayOf({ event: id, from }: Focused): number {
	return id ? event(id).date.start : from;
}

/** Whether the focus is on the event or on the count that holds it. */
function holds({ event: id, from, to }: Focused, wanted: string): boolean {
	const { start } = event(wanted).date;
	return id === wanted || (from <= start && start < to);
}

for (const lang of LANGS) {
	test(`/${lang}/: at most ${MOST_STOPS} tab stops before the list, no trap, every focus to be seen`, async ({
		page
	}) => {
		test.slow();
		await open(page, `${lang}/`);
		const stops: string[] = [];
		for (;;) {
			await page.keyboard.press('Tab');
			const stop = await look(page);
			if (stop.inList) break;
			expect(stop.isSeen, stop.name).toBe(true);
			stops.push(stop.name);
			expect(stops.length, stops.join('\n')).toBeLessThanOrEqual(MOST_STOPS);
		}
		// One of them is the picture, and one the way past all of it.
		expect(stops.filter((name) => name.includes('data-key'))).toHaveLength(1);
		expect(stops[0]).toContain('#list');
		// Back again, and on through the rest of the page to its end.
		await page.keyboard.press('Shift+Tab');
		expect((await look(page)).name).toBe(stops.at(-1));
		await page.locator('#list a').last().focus();
		const rest: string[] = [];
		for (;;) {
			await page.keyboard.press('Tab');
			const { name, isSeen } = await look(page);
			if (name === '<body>' || rest.includes(name) || stops.includes(name)) break;
			expect(isSeen, name).toBe(true);
			rest.push(name);
		}
		expect(rest.join()).toContain('theme');
	});
}

/** What has the focus, and whether a reader sees that: it looks otherwise than without. */
function look(page: Page): Promise<{ name: string; inList: boolean; isSeen: boolean }> {
	return page.evaluate(() => {
		const active = document.activeElement as HTMLElement;
		const name = (active.cloneNode() as Element).outerHTML.replace(/<\/.*/, '');
		if (active === document.body) return { name: '<body>', inList: false, isSeen: true };
		const looks = () =>
			[active, active.nextElementSibling, ...active.querySelectorAll('*')]
				.filter((one) => one !== null)
				.map((one) => {
					const { outline, textDecoration, boxShadow, clipPath } = getComputedStyle(one);
					return `${outline} ${textDecoration} ${boxShadow} ${clipPath}`;
				})
				.join();
		const withFocus = looks();
		active.blur();
		const without = looks();
		active.focus();
		const inList = active.closest('#list') !== null;
		return { name, inList, isSeen: withFocus !== without && withFocus === looks() };
	});
}

test('the skip link leads to the list', async ({ page }) => {
	await open(page, 'en/');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect((await look(page)).inList).toBe(true);
});

for (const [lang, dir] of [
	['en', 1],
	['ar', -1]
] as const) {
	test(`/${lang}/: the right arrow goes ${dir > 0 ? 'later' : 'earlier'} in time, the left one back`, async ({
		page
	}) => {
		await openAt(page, `${lang}/`, SEEDS.meeting.id);
		const axis = () => page.locator('figure:visible .axis').textContent();
		const before = await axis();
		for (const [key, side] of [
			['ArrowRight', 1],
			['ArrowLeft', -1]
		] as const) {
			let here = await focused(page);
			for (let k = 0; k < 4; k++) {
				const next = await press(page, key);
				expect(next.key).not.toBe(here.key);
				// Marks stand in the order of their beginnings, give or take half a count mark.
				const [a, b] = dir > 0 ? [here.left, next.left] : [here.right, next.right];
				if ((await axis()) === before) expect((b - a) * side).toBeGreaterThanOrEqual(-13);
				if (here.event && next.event)
					expect((dayOf(next) - dayOf(here)) * side * dir).toBeGreaterThanOrEqual(0);
				here = next;
			}
		}
		expect((await focused(page)).key).toBe(SEEDS.meeting.id);
	});
}

test('?dir=ltr on an Arabic page: arrows go as time is seen', async ({ page }) => {
	await openAt(page, 'ar/?dir=ltr', SEEDS.meeting.id);
	const before = await focused(page);
	const after = await press(page, 'ArrowRight');
	expect(after.x).toBeGreaterThan(before.x);
});

test('up and down go from lane to lane', async ({ page }) => {
	const laneOf = ({ event: id, key }: Focused) => (id ? event(id).lane : Number(key.split(':')[0]));
	await openAt(page, 'en/', SEEDS.meeting.id);
	const lanes = [laneOf(await focused(page))];
	for (let k = 0; k < 8; k++) lanes.push(laneOf(await press(page, 'ArrowDown')));
	for (let k = 0; k < 8; k++) lanes.push(laneOf(await press(page, 'ArrowUp')));
	const seen = [...new Set(lanes)].sort((a, b) => a - b);
	expect(seen.length).toBeGreaterThan(3);
	// One lane at a time, to the last one and back to the first.
	for (let k = 1; k < lanes.length; k++) {
		const [from = 0, to = 0] = [lanes[k - 1], lanes[k]].map((lane) => seen.indexOf(lane ?? -1));
		expect(Math.abs(to - from)).toBeLessThanOrEqual(1);
	}
	expect(lanes[8]).toBe(seen.at(-1));
	expect(lanes[16]).toBe(seen[0]);
});

for (const lang of LANGS) {
	test(`/${lang}/: Home and End are the first and the last event of all, in view`, async ({
		page
	}) => {
		await openAt(page, `${lang}/`, SEEDS.meeting.id);
		for (const [key, id] of [
			['Home', IDS[0]],
			['End', IDS.at(-1)]
		] as const) {
			const here = await press(page, key);
			expect(here.isInView, key).toBe(true);
			expect(holds(here, id ?? ''), key).toBe(true);
		}
	});
}

test('the arrow goes on beyond the edge, from the first event to the last, never twice to one', async ({
	page
}) => {
	test.slow();
	await openAt(page, 'en/?from=1991&to=1996', IDS[0] ?? '');
	const later = [await focused(page)];
	for (;;) {
		const next = await press(page, 'ArrowRight');
		expect(next.isInView, next.key).toBe(true);
		if (next.key === later.at(-1)?.key) break;
		later.push(next);
		expect(later.length).toBeLessThanOrEqual(IDS.length);
	}
	expect(holds(later.at(-1) as Focused, IDS.at(-1) ?? '')).toBe(true);
	const events = later.map(({ event: id }) => id).filter((id) => id);
	expect(new Set(events).size).toBe(events.length);
	const days = later.map(dayOf);
	expect(days.length).toBeGreaterThan(60);
});

test('with motion the window glides to the event beyond its edge, and the focus arrives', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await openAt(page, 'en/?from=2024-01-01&to=2025-12-20', SEEDS.meeting.id);
	await page.keyboard.press('End');
	await expect
		.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.key))
		.toBe(IDS.at(-1));
	// On the way the focus was never anywhere but in the picture.
	await openAt(page, 'en/', SEEDS.meeting.id);
	await page.evaluate(() => {
		const lost = new Set<string>();
		Object.assign(window, { lost });
		const watch = () => {
			if (!document.activeElement?.closest('.picture'))
				lost.add(document.activeElement?.localName ?? '');
			requestAnimationFrame(watch);
		};
		watch();
	});
	await page.keyboard.press('0');
	await page.keyboard.press('Home');
	await expect
		.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.key))
		.toBe(IDS[0]);
	expect(await page.evaluate(() => [...(window as unknown as { lost: Set<string> }).lost])).toEqual(
		[]
	);
});

for (const lang of LANGS) {
	test(`/${lang}/: plus and minus zoom about the focused mark, which keeps focus and place`, async ({
		page
	}) => {
		await openAt(page, `${lang}/`, SEEDS.meeting.id);
		const at = (await focused(page)).x;
		const axis = () => page.locator('figure:visible .axis').textContent();
		const opening = await axis();
		for (const key of ['+', '=', '+', '-', '-', '-']) {
			const here = await press(page, key);
			expect(here.key, key).toBe(SEEDS.meeting.id);
			// Half a day: what is seen of the mark is its noon.
			expect(Math.abs(here.x - at), key).toBeLessThanOrEqual(12);
		}
		expect(await axis()).toBe(opening);
		const all = await press(page, '0');
		expect(holds(all, SEEDS.meeting.id)).toBe(true);
		expect(await axis()).toMatch(/199\d/);
	});

	test(`/${lang}/: scrolling in time keeps the focus in the picture and in view`, async ({
		page
	}) => {
		await openAt(page, `${lang}/`, SEEDS.meeting.id);
		const later = lang === 'ar' ? 'Shift+ArrowLeft' : 'Shift+ArrowRight';
		for (const key of [
			'PageUp',
			'PageUp',
			'PageDown',
			later,
			later,
			'PageDown',
			'+',
			'+',
			'PageDown'
		]) {
			expect((await press(page, key)).isInView, key).toBe(true);
		}
		const [from, to] = await windowOf(page);
		await press(page, later);
		const [nextFrom, nextTo] = await windowOf(page);
		expect([nextFrom > from, nextTo > to]).toEqual([true, true]);
	});
}

/** The window's edges as the address has them after the next move. */
async function windowOf(page: Page): Promise<[string, string]> {
	let last = '';
	await expect
		.poll(
			() => {
				const before = last;
				last = page.url();
				return before === last && last.includes('from=');
			},
			{ intervals: [600] }
		)
		.toBe(true);
	const { searchParams } = new URL(page.url());
	return [searchParams.get('from') ?? '', searchParams.get('to') ?? ''];
}

test('Ctrl, Alt and Meta leave every key to the browser', async ({ page }) => {
	await openAt(page, 'en/', SEEDS.meeting.id);
	const axis = page.locator('figure:visible .axis');
	const before = await axis.textContent();
	for (const modifier of ['Control', 'Alt', 'Meta'])
		for (const key of ['+', '-', '0', '?', 'ArrowUp', 'Home'])
			await page.keyboard.press(`${modifier}+${key}`);
	await settled(page);
	expect(await axis.textContent()).toBe(before);
	await expect(page.locator('dialog')).toHaveCount(0);
});

test('Enter opens the event, Escape closes it with the focus back on its mark', async ({
	page
}) => {
	await openAt(page, 'en/', SEEDS.talks.id);
	const mark = page.locator(`.picture [data-key="${SEEDS.talks.id}"]`);
	await page.keyboard.press('Enter');
	await expect(mark).toHaveAttribute('aria-current', 'true');
	await page.keyboard.press('Escape');
	await expect(mark).not.toHaveAttribute('aria-current');
	await expect(mark).toBeFocused();
});

test('Enter on a count zooms to its events, and the focus goes on to one of them', async ({
	page
}) => {
	await open(page, 'en/period/all/');
	const count = page.locator('.picture figure:visible a.count:not([data-event])').first();
	const [from, to] = await count.evaluate(
		({ dataset }: HTMLElement) => [Number(dataset.from), Number(dataset.to)] as const
	);
	await count.focus();
	await page.keyboard.press('Enter');
	await expect
		.poll(async () => {
			// On its way the focus stands on the picture itself, which is no mark.
			const here = await focused(page).catch(() => undefined);
			return here && here.event !== '' && here.isInView && dayOf(here) < to;
		})
		.toBe(true);
	expect(dayOf(await focused(page))).toBeGreaterThanOrEqual(from - 366);
});

/** Presses a character that Playwright has no key for. */
async function type(page: Page, character: string): Promise<void> {
	const session = await ownInput(page);
	const event = { key: character, text: character };
	await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
	await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
	await session.detach();
}

for (const [lang, key] of [
	['en', '?'],
	['ar', '؟'],
	['ar', '?']
] as const) {
	test(`${key} opens the list of keys on /${lang}/ and gives the focus back`, async ({ page }) => {
		await openAt(page, `${lang}/`, SEEDS.meeting.id);
		const dialog = page.getByRole('dialog', { name: LOCALES[lang].messages.help.heading });
		await type(page, key);
		await expect(dialog).toBeVisible();
		const later = dialog.locator('div').filter({ hasText: LOCALES[lang].messages.help.acts.later });
		await expect(later.locator('kbd')).toHaveText([lang === 'ar' ? '←' : '→']);
		const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
		expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
		await page.keyboard.press('Escape');
		await expect(dialog).toHaveCount(0);
		expect((await focused(page)).key).toBe(SEEDS.meeting.id);
		await type(page, key);
		await dialog.getByRole('button', { name: LOCALES[lang].messages.help.close }).click();
		await expect(dialog).toHaveCount(0);
		expect((await focused(page)).key).toBe(SEEDS.meeting.id);
	});

	test(`the list of keys on /${lang}/ fits a window of 320 px (${key})`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await open(page, `${lang}/`);
		await type(page, key);
		const dialog = page.getByRole('dialog');
		await expect(dialog).toBeVisible();
		await expectNoSidewaysScroll(page);
		const [content, room] = await dialog.evaluate(
			({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth] as const
		);
		expect(content).toBeLessThanOrEqual(room);
		await page.keyboard.press('Escape');
	});
}

test('a question mark that is written in a field is only written', async ({ page }) => {
	await open(page, 'en/');
	await page.evaluate(() => {
		const field = document.createElement('input');
		document.querySelector('main')?.prepend(field);
		field.focus();
	});
	await type(page, '?');
	await type(page, '؟');
	await expect(page.locator('main > input')).toHaveValue('?؟');
	await expect(page.locator('dialog')).toHaveCount(0);
});

const TOLD: Readonly<Record<Lang, string>> = {
	en: `1991–2027, ${timeline.events.length} events`,
	ar: `1991–2027، ${timeline.events.length} حدثًا`
};

for (const lang of LANGS) {
	test(`the period and the number of events are told on /${lang}/, once they have changed`, async ({
		page
	}) => {
		await openAt(page, `${lang}/`, SEEDS.meeting.id);
		await expect(page.locator(region)).toBeEmpty();
		await page.keyboard.press('0');
		await expect(page.locator(region)).toHaveText(TOLD[lang]);
		// Every step at once: only the last one is told.
		await page.evaluate((of) => {
			const told: string[] = [];
			Object.assign(window, { told });
			const watched = document.querySelector(of);
			if (watched)
				new MutationObserver(() => told.push(watched.textContent)).observe(watched, {
					subtree: true,
					characterData: true,
					childList: true
				});
		}, region);
		for (const key of ['+', '+', '+', 'Home']) await page.keyboard.press(key);
		await expect(page.locator(region)).not.toHaveText(TOLD[lang]);
		const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
		expect(told).toHaveLength(1);
	});
}

test('a key that is pressed before the picture can answer is answered when it can', async ({
	page
}) => {
	await open(page, 'en/');
	let release: () => void = () => undefined;
	const held = new Promise<void>((done) => (release = done));
	// Whatever code is fetched from now on comes late.
	await page.route('**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.locator(`.picture [data-event="${SEEDS.meeting.id}"]:visible`).focus();
	await page.keyboard.press('0');
	await expect(page.locator('.static-pictures')).toBeAttached();
	release();
	await expect.poll(() => new URL(page.url()).search).toBe('?from=1991-01-01&to=2027-12-31');
	await live(page);
	await expect(page.locator('.picture [data-key]:focus')).toHaveCount(1);
});
