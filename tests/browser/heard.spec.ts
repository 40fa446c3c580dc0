// What a screen reader is given: names that tell the event, the language of each piece of text, what is announced.
import type { Page } from '@playwright/test';
import { formatEventDate } from '../../src/lib/i18n/format';
import { markShape } from '../../src/lib/model/shape';
import { expect, test } from './console';
import { event, LANGS, LOCALES, SEEDS, timeline, type Lang } from './data';
import { ownInput } from './own-input';
import { FRAMES, KINDS, STATES } from './states';
import { live, open, openEmbed } from './steps';

/** Names and addresses of the links of the picture that is shown, as its accessibility tree has them. */
async function named(page: Page): Promise<{ name: string; href: string }[]> {
	const links = page.locator('figure:visible').getByRole('link');
	const all = [];
	for (const link of await links.all()) {
		const tree = await link.ariaSnapshot();
		const name = /^- '?link "((?:[^"\\]|\\.)*)"/.exec(tree)?.[1] ?? '';
		all.push({ name: name.replace(/\\"/g, '"'), href: (await link.getAttribute('href')) ?? '' });
	}
	return all;
}

/** The parts that an event's name has to have. */
function parts(lang: Lang, id: string): string[] {
	const { date, status, title, side } = event(id);
	const locale = LOCALES[lang];
	const shape = markShape(date, status);
	return [
		title[lang] ?? '',
		formatEventDate(locale, date),
		locale.messages.shapes[shape === 'fading' ? 'dashed' : shape],
		timeline.sides.find((one) => one.id === side)?.legend[lang] ?? ''
	];
}

for (const lang of LANGS) {
	for (const path of [`${lang}/`, `${lang}/?from=1991&to=2027`]) {
		test(`/${path}: a mark is called by title, date, certainty and side, and no two marks alike`, async ({
			page
		}) => {
			test.slow();
			await open(page, path);
			if (path.includes('?')) await live(page);
			const links = await named(page);
			for (const { name, href } of links) {
				const id = /\/event\/([^/]+)\//.exec(href)?.[1];
				if (id) expect(name).toBe(parts(lang, id).join(LOCALES[lang].messages.comma));
				// Several events: how many, in which lane, and when.
				else {
					expect(name.split(LOCALES[lang].messages.comma).length, name).toBeGreaterThanOrEqual(3);
					expect(name).toMatch(/(19|20)\d\d$/);
				}
			}
			expect(new Set(links.map(({ name }) => name)).size).toBe(links.length);
		});
	}
}

test('nothing is said to be what its name has said already', async ({ page }) => {
	await open(page, 'en/');
	const session = await ownInput(page, 'tells nobody outside its accessibility tree');
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	const doubled = nodes
		.filter(({ ignored, description }) => !ignored && description?.value)
		.filter(({ name, description }) => String(name?.value).includes(String(description?.value)))
		.map(({ name }) => String(name?.value));
	expect(doubled).toEqual([]);
});

/** Texts that begin in Arabic where the language around them is another; a note may quote how a name is written. */
function strangers(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found = new Set<string>();
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const of = node.parentElement;
			if (!of || of.closest('script, style, [aria-hidden=true]')) continue;
			const lang = of.closest('[lang]')?.getAttribute('lang') ?? '';
			const isArabic = /^\P{L}*\p{Script=Arabic}/u.test(node.textContent ?? '');
			if (isArabic && !lang.startsWith('ar')) found.add(`${lang}: ${node.textContent}`);
		}
		return [...found];
	});
}

test('Arabic words on an English page say that they are Arabic', async ({ page }) => {
	test.slow();
	for (const kind of KINDS) {
		await open(page, `en/${kind}`);
		expect.soft(await strangers(page), kind).toEqual([]);
	}
	for (const kind of FRAMES) {
		await openEmbed(page, `en/${kind}`);
		expect.soft(await strangers(page), kind).toEqual([]);
	}
});

for (const kind of ['', `event/${SEEDS.meeting.id}/`, 'no-such-page/']) {
	test(`/en/${kind} has one main part, and one heading of the first level in each language`, async ({
		plain
	}) => {
		await plain.route('**/no-such-page/', async (route) => {
			// The test's ear takes a page that is not found for a fault.
			const answer = await route.fetch();
			await route.fulfill({ response: answer, status: 200 });
		});
		await plain.goto(`en/${kind}`);
		await expect(plain.getByRole('main')).toHaveCount(1);
		const languages = kind.startsWith('no-such') ? LANGS.length : 1;
		await expect(plain.getByRole('heading', { level: 1 })).toHaveCount(languages);
		// Years are headings: as landmarks they would be in the way from one part of the page to the next.
		expect(await plain.getByRole('region').count()).toBeLessThanOrEqual(6);
	});
}

const told = (page: Page) => page.locator('[aria-live=polite].unseen');

test('an embed says nothing of what it was asked to open with, and counts what it was asked for', async ({
	page
}) => {
	await page.addInitScript(() => {
		const heard: string[] = [];
		Object.assign(window, { heard });
		new MutationObserver(() => {
			const text = document.querySelector('[aria-live=polite].unseen')?.textContent;
			if (text && heard.at(-1) !== text) heard.push(text);
		}).observe(document, { childList: true, characterData: true, subtree: true });
	});
	await page.clock.install();
	await openEmbed(page, 'en/embed/?from=2010&to=2012&category=security');
	await expect(page.locator('.picture .dim').first()).toBeAttached();
	await page.clock.runFor(3000);
	await page.getByRole('button', { name: LOCALES.en.messages.zoomAll, exact: true }).click();
	await page.clock.runFor(3000);
	const found = timeline.events.filter(({ category }) => category === 'security').length;
	const all = `1991–2027, ${LOCALES.en.plural(LOCALES.en.messages.events, found)}`;
	await expect(told(page)).toHaveText(all);
	expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([
		all
	]);
});

test('what is found is counted where the period changes, and all events once they are back', async ({
	page
}) => {
	await STATES['filters open, one of them set']?.(page, 'en');
	const { find, events } = LOCALES.en.messages;
	const found = timeline.events.filter(({ category }) => category === 'security').length;
	await expect(page.getByRole('status').first()).toHaveText(LOCALES.en.plural(find.found, found));
	await page.locator('.picture [data-event]:visible').first().focus();
	await live(page);
	await page.keyboard.press('0');
	await expect(told(page)).toHaveText(`1991–2027, ${LOCALES.en.plural(events, found)}`);
	await page.getByRole('button', { name: find.clear }).click();
	await expect(told(page)).toHaveText(
		`1991–2027, ${LOCALES.en.plural(events, timeline.events.length)}`
	);
});
