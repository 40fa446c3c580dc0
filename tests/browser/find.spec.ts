// Search and filters: what they find, what they dim, and how the address carries them.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { TimelineEvent } from '../../src/lib/model/types';
import { expect, test } from './console';
import { event, eventsIn, LANGS, LOCALES, preset, SEEDS, timeline, type Lang } from './data';
import { hold, open, settled } from './steps';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 900 } });

const find = (lang: Lang) => LOCALES[lang].messages.find;
const field = (page: Page) => page.getByRole('searchbox');
const said = (page: Page) => page.locator('.find [role=status]');
const filtersButton = (page: Page, lang: Lang) =>
	page.getByRole('button', { name: new RegExp(`^${find(lang).filters}`) });

/** Ids of the events that the list shows. */
function listed(page: Page): Promise<string[]> {
	return page
		.locator('.list .row')
		.evaluateAll((rows) =>
			rows
				.filter((row) => row.checkVisibility({ contentVisibilityAuto: false }))
				.map((row) => row.id.slice(2))
		);
}

async function expectListed(page: Page, wanted: readonly TimelineEvent[]): Promise<void> {
	const ids = wanted.map(({ id }) => id).sort();
	await expect.poll(async () => (await listed(page)).sort()).toEqual(ids);
}

const ENERGY = timeline.events.filter(
	({ category, side }) => ['energy', 'security'].includes(category) && side === 'kz'
);

for (const lang of LANGS) {
	test(`/${lang}/: a name narrows the list and dims the rest, and clearing brings all back`, async ({
		page
	}) => {
		await open(page, `${lang}/`);
		await field(page).fill(lang === 'ar' ? 'ساغيمباييف' : 'sagimbaev');
		await expectListed(page, [event(SEEDS.talks.id)]);
		await expect(said(page)).toHaveText(LOCALES[lang].plural(find(lang).found, 1));
		const picture = page.locator('figure .event:visible');
		await expect(picture.and(page.locator(':not(.dim)'))).toHaveCount(1);
		await expect(page.locator('figure .event:not(.dim):visible')).toHaveAttribute(
			'data-event',
			SEEDS.talks.id
		);
		// The groups count what is left of them.
		await expect(page.locator('.group:visible h2 .number')).toHaveText(
			LOCALES[lang].plural(LOCALES[lang].messages.events, 1)
		);
		await page.getByRole('button', { name: find(lang).clear }).click();
		await expectListed(page, timeline.events);
		await expect(page.locator('figure .dim')).toHaveCount(0);
		await expect(field(page)).toHaveValue('');
	});

	test(`/${lang}/: filters are found open, counted, and without fault by axe`, async ({ page }) => {
		// Axe asks after every row of the list.
		test.slow();
		await open(page, `${lang}/`);
		await filtersButton(page, lang).click();
		const kinds = page.getByRole('group', { name: find(lang).facets.kind });
		const summits = timeline.events.filter(({ kind }) => kind === 'summit');
		const name = timeline.kinds.find(({ id }) => id === 'summit')?.label[lang] ?? '';
		const box = kinds.getByRole('checkbox', { name: new RegExp(`^${name}`) });
		await expect(kinds.locator('label').filter({ hasText: name })).toContainText(
			String(summits.length)
		);
		await box.check();
		await expectListed(page, summits);
		await field(page).fill(lang === 'ar' ? 'توكاييف' : 'tokayev');
		const { violations } = await new AxeBuilder({ page })
			.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
			.analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	});
}

test('the closest matches lead to the event they name', async ({ page }) => {
	await open(page, 'en/');
	await field(page).fill('18 December 2025');
	const best = page.locator('.best a');
	await expect(best).toHaveCount(3);
	await expect(best.first()).toHaveText(event(SEEDS.meeting.id).title.en ?? '');
	await best.first().click();
	await expect(
		page.getByRole('heading', { name: event(SEEDS.meeting.id).title.en }).first()
	).toBeVisible();
	await expect.poll(() => new URL(page.url()).searchParams.get('event')).toBe(SEEDS.meeting.id);
});

test('filters stand in the address, and go with the reader to the other language', async ({
	page
}) => {
	await open(page, 'en/?category=ENERGY,security,nonsense&side=kz&tier=');
	await expectListed(page, ENERGY);
	await expect(page.locator('.chips .button')).toHaveCount(4);
	const name = timeline.categories.find(({ id }) => id === 'energy')?.label.en ?? '';
	await page.getByRole('button', { name: LOCALES.en.text(find('en').remove, { name }) }).click();
	await expectListed(
		page,
		ENERGY.filter(({ category }) => category === 'security')
	);
	await expect.poll(() => new URL(page.url()).search).toBe('?category=security&side=kz');
	await page.goto(page.url().replace('/en/', '/ar/'));
	await expectListed(
		page,
		ENERGY.filter(({ category }) => category === 'security')
	);
});

test('nothing but what matches is ever seen of a filtered address', async ({ page }) => {
	let answer: () => void = () => undefined;
	const held = new Promise<void>((done) => (answer = done));
	await page.route('**/search.json', async (route) => {
		await held;
		await route.continue();
	});
	await open(page, 'en/?q=wind');
	await expect(said(page)).toHaveText(find('en').busy);
	await expect(page.locator('.list')).toHaveAttribute('aria-busy', 'true');
	await expect(page.locator('.list .row').first()).toBeHidden();
	// What is asked for only now comes late.
	const scripts = await hold(page, /\/_app\/immutable\/.*\.js/);
	answer();
	await expect(said(page)).not.toHaveText(find('en').busy);
	await settled(page);
	expect((await listed(page)).length).toBeLessThan(30);
	scripts();
	await expect.poll(async () => (await listed(page)).length).toBeGreaterThan(5);
	expect((await listed(page)).length).toBeLessThan(30);
});

test('where nothing matches it says so, and offers to clear', async ({ page }) => {
	await open(page, 'en/?q=zzzz');
	await expect(said(page)).toHaveText(find('en').none);
	await expectListed(page, []);
	await page.getByRole('button', { name: find('en').clear }).click();
	await expectListed(page, timeline.events);
});

test('a page of some statuses filters its own events only', async ({ page }) => {
	const expected = preset('expected');
	const own = eventsIn(expected).filter(({ status }) => expected.status?.includes(status));
	await open(page, 'en/period/expected/?category=energy&status=expected');
	await expectListed(
		page,
		own.filter(({ category, status }) => category === 'energy' && status === 'expected')
	);
	await filtersButton(page, 'en').click();
	const statuses = page.getByRole('group', { name: find('en').facets.status });
	await expect(statuses.getByRole('checkbox')).toHaveCount(
		new Set(own.map((one) => one.status)).size
	);
});

test('the slash goes to the field, but not out of one', async ({ page }) => {
	await open(page, 'en/');
	await page.keyboard.press('/');
	await expect(field(page)).toBeFocused();
	await page.keyboard.type('a/b');
	await expect(field(page)).toHaveValue('a/b');
});

test('all of it by keys alone', async ({ page }) => {
	await open(page, 'en/');
	await page.keyboard.press('/');
	await page.keyboard.type('visa');
	await page.keyboard.press('Tab');
	await expect(filtersButton(page, 'en')).toBeFocused();
	await page.keyboard.press('Enter');
	const first = page.locator('.facets input').first();
	await expect(first).toBeVisible();
	await first.focus();
	await page.keyboard.press('Space');
	await expect(first).toBeChecked();
	await expect(first).toBeFocused();
});

test.describe('when the texts cannot be had', () => {
	test('the list stays whole, it says so, and can be tried again', async ({ browser, baseURL }) => {
		const page = await (await browser.newContext({ baseURL })).newPage();
		await page.route('**/search.json', (route) => route.abort());
		await open(page, 'en/?q=wind');
		await expect(said(page)).toHaveText(find('en').failed);
		expect(await listed(page)).toHaveLength(timeline.events.length);
		await page.unroute('**/search.json');
		await page.getByRole('button', { name: find('en').again }).click();
		await expect.poll(async () => (await listed(page)).length).toBeLessThan(30);
		await page.context().close();
	});
});

test('without scripts there is no field that does nothing', async ({ plain }) => {
	await plain.goto('en/?q=wind');
	await expect(plain.locator('.find')).toBeHidden();
	await expect(plain.locator('.list .row').first()).toBeVisible();
});

test('filters fit a window of 320 pixels', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 700 });
	await open(page, 'ar/?category=energy&q=رياح');
	await filtersButton(page, 'ar').click();
	await expect(page.locator('.facets')).toBeVisible();
	const { x = -1, width = 999 } = (await page.locator('.facets').boundingBox()) ?? {};
	expect(x).toBeGreaterThanOrEqual(0);
	expect(x + width).toBeLessThanOrEqual(320);
});
