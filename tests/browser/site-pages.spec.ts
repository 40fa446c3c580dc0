// The pages beside the timeline say what they must without scripts, and lead to one another.
import type { Page } from '@playwright/test';
import { formatDay } from '../../src/lib/i18n/format';
import { actorEvents } from '../../src/lib/model/actors';
import { expectations } from '../../src/lib/model/expectations';
import { eventThread } from '../../src/lib/model/threads';
import { tierCounts } from '../../src/lib/model/tiers';
import { expect, test } from './console';
import { event, LANGS, LOCALES, NOW, OTHER, SEEDS, timeline } from './data';
import { open } from './steps';

test.use({ timezoneId: 'Asia/Riyadh' });

const { waiting, putOff, cameTrue } = expectations(timeline);
const NAVIGATION = ['', 'expected/', 'actors/', 'stories/', 'about/'];

/** The text of an element, spaces as a reader sees them. */
async function textOf(page: Page, selector: string): Promise<string> {
	return ((await page.locator(selector).textContent()) ?? '').replace(/\s+/g, ' ');
}

for (const lang of LANGS) {
	const t = LOCALES[lang].messages;
	const words = t.pages;

	test(`every page in ${lang} leads to the others from its footer`, async ({ plain }) => {
		for (const path of NAVIGATION) {
			await plain.goto(`${lang}/${path}`);
			const links = plain.getByRole('navigation', { name: words.navigation }).getByRole('link');
			const hrefs = await links.evaluateAll((all) =>
				all.map((one) => (one as HTMLAnchorElement).href)
			);
			const root = new URL(plain.url()).href.replace(new RegExp(`${lang}/${path}$`), '');
			expect(hrefs).toEqual(NAVIGATION.map((to) => `${root}${lang}/${to}`));
			await expect(plain.locator('footer a[aria-current=page]')).toHaveCount(1);
		}
	});

	test(`/${lang}/expected/ tells of each expectation who said so and what became of it`, async ({
		plain
	}) => {
		await plain.goto(`${lang}/expected/`);
		for (const one of [...waiting, ...putOff]) {
			const told = await textOf(plain, `article:has(#x-${one.id})`);
			const documents = one.documents.map(({ title }) => title[lang] ?? '');
			const publishers = one.sources.map(({ publisher }) => publisher);
			for (const fact of [one.title[lang], one.awaits?.[lang], ...documents, ...publishers]) {
				expect(told).toContain(fact);
			}
			const [result] = one.followedBy;
			expect(told).toContain(
				result ? event(result).title[lang] : words.expectations.noReport.split('{')[0]
			);
		}
		const list = await textOf(plain, '.came-true');
		for (const { title, fulfilledBy } of cameTrue) {
			expect(list).toContain(title[lang]);
			for (const id of fulfilledBy) expect(list).toContain(event(id).title[lang]);
		}
		await expect(plain.locator('figure:visible a.event')).toHaveCount(
			waiting.length + putOff.length
		);
	});

	test(`/${lang}/expected/ counts to the reader's own day`, async ({ page, plain }) => {
		const row = `article:has(#x-${SEEDS.expected.id})`;
		const farm = 'article:has(#x-2027-acwa-wind-farm-commissioning)';
		const postponed = 'article:has(#x-2025-05-05-second-summit-samarkand-postponed)';
		await page.clock.setFixedTime(NOW);
		await open(page, `${lang}/expected/`);
		await expect(page.locator(row)).toContainText(lang === 'ar' ? '340 يومًا' : '340 days');
		await expect(page.locator(postponed)).toContainText(
			lang === 'ar' ? 'مضى على الموعد المقرر 567 يومًا' : '567 days since the planned date'
		);
		await expect(page.locator(farm)).not.toContainText(t.relative.passed);
		await page.clock.setFixedTime(new Date('2028-01-02T12:00:00Z'));
		await open(page, `${lang}/expected/`);
		await expect(page.locator(farm)).toContainText(t.relative.passed);
		await plain.goto(`${lang}/expected/`);
		await expect(plain.locator(row)).not.toContainText('340');
	});

	test(`the named period of what is expected leads to /${lang}/expected/ and back`, async ({
		plain
	}) => {
		await plain.goto(`${lang}/period/expected/`);
		await plain.getByRole('link', { name: words.expectations.inDetail }).click();
		await expect(plain).toHaveURL(new RegExp(`/${lang}/expected/$`));
		await plain.getByRole('link', { name: words.expectations.onTimeline }).click();
		await expect(plain).toHaveURL(new RegExp(`/${lang}/period/expected/$`));
	});

	test(`/${lang}/actors/ names everyone once, and leads to their pages`, async ({ plain }) => {
		await plain.goto(`${lang}/actors/`);
		const links = plain.locator('.letter a');
		const names = await links.allTextContents();
		const all = Object.values(timeline.actors).map(({ name }) => name[lang] ?? '');
		expect([...names].sort()).toEqual([...all].sort());
		await plain.locator('.jump a').last().click();
		await expect(plain.locator('section h2').last()).toBeInViewport();
	});

	test(`several sources of one site are told apart on a person's page in ${lang}`, async ({
		plain
	}) => {
		const { sources = [] } = timeline.actors['khalid-al-falih'] ?? {};
		expect(sources.length).toBeGreaterThan(1);
		await plain.goto(`${lang}/actor/khalid-al-falih/`);
		const links = plain.locator('main dd li a[rel~="external"]');
		expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
			sources
		);
		const names = await links.allTextContents();
		expect(new Set(names).size).toBe(sources.length);
		for (const name of names) expect(name).toContain('every-politician-scrapers/saudi-ministers');
	});

	test(`a person's page in ${lang} tells names in each language, roles and events`, async ({
		plain
	}) => {
		const actor = timeline.actors['abdulaziz-bin-saud'];
		if (!actor) throw new Error('no such actor');
		await plain.goto(`${lang}/event/${SEEDS.meeting.id}/`);
		await plain.getByRole('link', { name: actor.name[lang] }).click();
		await expect(plain).toHaveURL(new RegExp(`/${lang}/actor/${actor.id}/$`));
		for (const [of, name] of Object.entries(actor.name)) {
			const dir = of === 'ar' ? 'rtl' : 'ltr';
			// Before other spellings, which carry a language as well.
			await expect(plain.locator(`dd [lang=${of}][dir=${dir}]`).first()).toHaveText(name);
		}
		const told = await textOf(plain, 'main');
		for (const fact of [actor.role.title[lang], ...actor.aliases, actor.note?.[lang]]) {
			expect(told).toContain(fact?.replace(/\s+/g, ' '));
		}
		expect(told).toContain(lang === 'ar' ? 'منذ 21 يونيو 2017' : 'since 21 June 2017');
		const ids = actorEvents(timeline, actor.id).map(({ id }) => `e-${id}`);
		const rows = await plain.locator('.row').evaluateAll((all) => all.map(({ id }) => id));
		expect([...rows].sort()).toEqual([...ids].sort());
		await expect(plain.locator('figure:visible')).toHaveCount(1);
		// Whom else the event names stands in the row.
		await expect(plain.locator(`#e-${SEEDS.meeting.id} .with a`)).toHaveCount(
			event(SEEDS.meeting.id).participants.length
		);
	});

	test(`a person's picture in ${lang} has room for the title of the latest event`, async ({
		plain
	}) => {
		await plain.setViewportSize({ width: 1280, height: 900 });
		await plain.goto(`${lang}/actor/abdulaziz-bin-saud/`);
		const picture = plain.locator('figure:visible .plot');
		const mark = picture.locator(`a[data-event="${SEEDS.meeting.id}"]`);
		await expect(mark.locator('text').first()).toHaveText(
			event(SEEDS.meeting.id).title[lang] ?? ''
		);
		const [plot, dot] = await Promise.all([
			picture.evaluate((one) => one.getBoundingClientRect().toJSON() as DOMRect),
			mark.locator('circle').boundingBox()
		]);
		expect(dot?.x).toBeGreaterThan(plot.left);
		expect((dot?.x ?? 0) + (dot?.width ?? 0)).toBeLessThan(plot.right);
	});

	test(`whom one event names has no picture in ${lang}, whom none names says so`, async ({
		plain
	}) => {
		const ids = Object.keys(timeline.actors);
		const once = ids.find((id) => actorEvents(timeline, id).length === 1) ?? '';
		const never = ids.find((id) => actorEvents(timeline, id).length === 0) ?? '';
		await plain.goto(`${lang}/actor/${once}/`);
		await expect(plain.locator('figure')).toHaveCount(0);
		await expect(plain.locator('.row')).toHaveCount(1);
		await plain.goto(`${lang}/actor/${never}/`);
		await expect(plain.locator('main')).toContainText(words.actor.noEvents);
	});

	test(`/${lang}/about/ tells shapes, sources by their standing, gaps and licence`, async ({
		plain
	}) => {
		await plain.goto(`${lang}/about/`);
		const told = await textOf(plain, 'main');
		const texts = Object.values(timeline.about).flatMap(({ paragraphs, points }) => [
			...paragraphs,
			...points
		]);
		expect(texts.length).toBeGreaterThan(10);
		for (const text of texts) expect(told).toContain(text[lang]?.replace(/\s+/g, ' '));
		for (const { tier, sources, events } of tierCounts(timeline.events)) {
			const row = plain.getByRole('row').filter({ hasText: t.tiers[tier] });
			await expect(row.getByRole('cell')).toHaveText([String(sources), String(events)]);
		}
		expect(told).toContain(t.shapes.fading);
		expect(await plain.locator('.shape-key svg.mark').count()).toBeGreaterThan(5);
		const key = plain.locator('.shape-key li', { hasText: t.shapes.fading }).locator('> svg');
		const box = await key.boundingBox();
		const ring = await key.locator('.dashed-ring').boundingBox();
		if (!box || !ring) throw new Error('the band without an end has no ring in the key');
		const before = [ring.x - box.x, box.x + box.width - ring.x - ring.width];
		if (lang === 'ar') before.reverse();
		expect(before[0]).toBeGreaterThanOrEqual(0);
		expect(before[0]).toBeLessThan(3);
		expect(told).toContain(timeline.licence.name);
		expect(told).toContain(formatDay(LOCALES[lang], timeline.updated));
	});

	test(`the event's page in ${lang} tells the chain that it belongs to`, async ({ plain }) => {
		await plain.goto(`${lang}/event/${SEEDS.meeting.id}/`);
		const position = timeline.events.findIndex(({ id }) => id === SEEDS.meeting.id);
		const thread = eventThread(timeline.events, position);
		expect(thread.map(({ id }) => id)).toEqual(
			expect.arrayContaining(Object.values(SEEDS).map(({ id }) => id))
		);
		const items = plain.getByRole('region', { name: words.thread }).getByRole('listitem');
		await expect(items).toContainText(thread.map(({ title }) => title[lang] ?? ''));
		await expect(plain.locator('.thread [aria-current]')).toHaveText(
			event(SEEDS.meeting.id).title[lang] ?? ''
		);
		await items.last().getByRole('link').click();
		await expect(plain.locator('h1')).toHaveText(thread.at(-1)?.title[lang] ?? '');
	});

	test(`titles in ${lang} stand in the other language too, on the new pages`, async ({ plain }) => {
		await plain.goto(`${lang}/expected/`);
		const { title } = event(SEEDS.expected.id);
		await expect(plain.locator(`article:has(#x-${SEEDS.expected.id}) [lang]`).first()).toHaveText(
			title[OTHER[lang]] ?? ''
		);
	});
}

test('an address without a page is told of in type that is easy to read', async ({ plain }) => {
	await plain.goto('404.html');
	await expect(plain.locator('h1')).toHaveCount(2);
	await expect(plain.locator('body')).toHaveCSS('font-family', /^system-ui/);
});
