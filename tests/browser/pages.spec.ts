// Every event is told on every timeline, in both languages, and its own page tells all that the data knows.
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expect, test } from './console';
import { DATA_DIR, LANGS, LOCALES, OTHER, SEEDS, timeline, type Lang } from './data';
import type { TimelineEvent } from '../../src/lib/model/types';

interface Told {
	readonly id: string;
	readonly title: Readonly<Record<Lang, string>>;
}

/** As the editor wrote it, without our own reader in between. */
const written = parse(readFileSync(join(DATA_DIR, 'events.yaml'), 'utf8')) as Told[];

for (const lang of LANGS) {
	test(`the HTML of /${lang}/ names every event in both languages`, async ({ plain }) => {
		await plain.goto(`${lang}/`);
		const rows = await plain
			.locator('.events .row')
			.evaluateAll((all) =>
				all.map((row) => [
					row.id.replace(/^e-/, ''),
					row.querySelector('h3')?.textContent.trim(),
					row.querySelector('[lang]')?.textContent.trim()
				])
			);
		const expected = written.map(({ id, title }) => [id, title[lang], title[OTHER[lang]]]);
		expect(rows.sort()).toEqual(expected.sort());
	});

	test(`marks and rows of /${lang}/ lead to the page of their event`, async ({ plain }) => {
		await plain.goto(`${lang}/period/all/`);
		await expectLinksToEvents(plain, lang);
		await plain.goto(`${lang}/`);
		await expectLinksToEvents(plain, lang);
	});

	test(`every event's page in ${lang} tells all that is known`, async ({ page }) => {
		await page.goto(`${lang}/`);
		const paths = timeline.events.map(({ id }) => `${lang}/event/${id}/`);
		const pages = await read(page, paths);
		const missing = timeline.events.flatMap((event, i) => {
			const { text = '', links = [] } = pages[i] ?? {};
			const words = facts(event, lang).filter((fact) => !text.includes(squeezed(fact)));
			const ways = [...linksOf(event, i, lang)].filter((link) => !links.includes(link));
			return words.length + ways.length > 0 ? [{ id: event.id, words, ways }] : [];
		});
		expect(missing).toEqual([]);
	});
}

test('dates of the first three events are told as well as they are known', async ({ page }) => {
	await page.goto('en/');
	const ids = Object.values(SEEDS).map(({ id }) => `en/event/${id}/`);
	const [talks, meeting, expected] = await read(page, ids);
	expect(talks?.text).toContain('May 2025');
	expect(talks?.text).toContain('Month known; day not published');
	expect(talks?.text).toMatch(/Dhu al-Qi’dah – Dhu al-Hijjah 1446 AH/);
	expect(talks?.text).toContain('Place not reported');
	expect(meeting?.text).toContain('Thursday 18 December 2025');
	expect(meeting?.text).toContain('27 Jumada II 1447 AH');
	expect(expected?.text).toContain('since 18 December 2025');
});

/** Every link to an event that the page has in its picture and its list. */
async function expectLinksToEvents(page: Page, lang: Lang): Promise<void> {
	const links = await page.evaluate(() =>
		[...document.querySelectorAll('a.event, .row h3 a')].map((link) => ({
			id: link.getAttribute('data-event') ?? link.closest('.row')?.id.replace(/^e-/, '') ?? '',
			url: new URL(link.getAttribute('href') ?? '', document.baseURI).href
		}))
	);
	expect(links.length).toBeGreaterThan(timeline.events.length);
	const titles = new Map<string, string | undefined>();
	for (const url of new Set(links.map((link) => link.url))) {
		const response = await page.request.get(url, { maxRedirects: 0 });
		titles.set(url, /<h1[^>]*>([^<]*)<\/h1>/.exec(await response.text())?.[1]);
	}
	const named = new Map(timeline.events.map(({ id, title }) => [id, title[lang]]));
	expect(links.filter(({ id, url }) => titles.get(url)?.trim() !== named.get(id))).toEqual([]);
}

interface Read {
	readonly text: string;
	/** Addresses as they stand, those of this site from its root. */
	readonly links: readonly string[];
}

/** What a page's main part says and leads to, from its HTML alone. */
function read(page: Page, paths: readonly string[]): Promise<Read[]> {
	return page.evaluate(async (paths) => {
		const root = new URL('..', location.href).href;
		return Promise.all(
			paths.map(async (path) => {
				const url = root + path;
				// The parsed page obeys this one's policy, which knows no style of another page.
				const html = (await (await fetch(url)).text()).replace(/<style[^]*?<\/style>/g, '');
				const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
				const hrefs = [...(main?.querySelectorAll('a') ?? [])].map(
					(link) => link.getAttribute('href') ?? ''
				);
				const links = hrefs.map((href) => {
					const { href: full } = new URL(href, url);
					return full.startsWith(root) ? full.slice(root.length) : href;
				});
				// Numbers of laws are shown with a mark of direction, which no data hold.
				const text = (main?.textContent ?? '').replaceAll('\u200E', '').replace(/\s+/g, ' ');
				return { text, links };
			})
		);
	}, paths);
}

/** Everything of an event that its page must say, in the words of the data and of the interface. */
function facts(event: TimelineEvent, lang: Lang): string[] {
	const locale = LOCALES[lang];
	const t = locale.messages;
	const labelOf = (of: readonly { id: string; label: Record<string, string> }[], id: string) =>
		of.find((one) => one.id === id)?.label[lang];
	const place = event.place ? timeline.places[event.place]?.name[lang] : t.placeUnknown;
	const all = [
		event.title[lang],
		event.title[OTHER[lang]],
		event.summary[lang],
		event.dateNote?.[lang],
		event.awaits?.[lang],
		labelOf(timeline.categories, event.category),
		labelOf(timeline.kinds, event.kind),
		place,
		t.confidences[event.confidence],
		event.status === 'occurred' ? undefined : t.statuses[event.status],
		...event.participants.flatMap(({ who, as }) => {
			const actor = timeline.actors[who];
			return [actor?.name[lang], (as ?? actor?.role.title)?.[lang]];
		}),
		...event.documents.flatMap(({ title, status }) => [title[lang], t.documentStatuses[status]]),
		...event.figures.flatMap(({ label, value, unit }) => [
			label[lang],
			typeof value === 'number' ? locale.number(value) : value,
			unit?.[lang]
		]),
		...event.conflicts.flatMap(({ field, says }) => [t.conflictFields[field], says[lang]]),
		...event.sources.flatMap(({ publisher, tier, supports, url, published }) => [
			publisher,
			t.tiers[tier],
			supports,
			url,
			published?.slice(0, 4)
		])
	];
	return all.filter((fact) => fact !== undefined);
}

/** Everywhere that an event's page must lead to. */
function linksOf(event: TimelineEvent, i: number, lang: Lang): Set<string> {
	const { follows, fulfils, followedBy, fulfilledBy, sources } = event;
	const neighbours = [timeline.events[i - 1], timeline.events[i + 1]].flatMap(
		(one) => one?.id ?? []
	);
	const events = [...follows, ...fulfils, ...followedBy, ...fulfilledBy, ...neighbours];
	return new Set([
		...events.map((id) => `${lang}/event/${id}/`),
		...event.participants.map(({ who }) => `${lang}/actor/${who}/`),
		...sources.flatMap(({ url, archived }) => (archived ? [url, archived] : [url])),
		`${lang}/`
	]);
}

function squeezed(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
