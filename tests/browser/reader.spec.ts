// What depends on the reader: today's line and ages, the direction of time, and paper.
import type { Page } from '@playwright/test';
import { expect, test } from './console';
import { event, LANGS, NOW, SEEDS } from './data';
import { toldOfPaper } from './media';
import { open } from './steps';

test.use({ timezoneId: 'Asia/Riyadh' });

const AGES = { ar: /340 يومًا/, en: /expected since 18 December 2025 \(340 days\)/ };

for (const lang of LANGS) {
	test(`an expected event in ${lang} says how long it has been expected`, async ({
		page,
		plain
	}) => {
		await page.clock.setFixedTime(NOW);
		await open(page, `${lang}/`);
		const row = `#e-${SEEDS.expected.id}`;
		await expect(page.locator(row)).toContainText(AGES[lang]);
		await open(page, `${lang}/event/${SEEDS.expected.id}/`);
		await expect(page.locator('main')).toContainText(AGES[lang]);
		// Nobody's day is known without scripts: no count is given.
		await plain.goto(`${lang}/`);
		await expect(plain.locator(row)).not.toContainText(AGES[lang]);
	});

	test(`the line of today in ${lang} stands between the years that it belongs to`, async ({
		page,
		plain
	}) => {
		await plain.goto(`${lang}/`);
		await expect(plain.locator('.today-line')).toHaveCount(0);
		await page.clock.setFixedTime(NOW);
		await open(page, `${lang}/`);
		const [of2026, of2027] = await Promise.all(['2026', '2027'].map((year) => xOfYear(page, year)));
		const today = (await page.locator('.today-line').first().boundingBox())?.x ?? NaN;
		const share = (today - (of2026 ?? 0)) / ((of2027 ?? 0) - (of2026 ?? 0));
		// 23 November is the 327th day of the year.
		expect(share).toBeGreaterThan(0.85);
		expect(share).toBeLessThan(0.95);
	});

	test(`the line of today in ${lang} is interrupted by words and counts, and by nothing else`, async ({
		page
	}) => {
		await page.clock.setFixedTime(NOW);
		await open(page, `${lang}/`);
		await expect(page.locator('.over .today-line').first()).toBeAttached();
		const { plot, line, words } = await page.locator('.over').evaluate((over) => {
			const box = (one: Element) => {
				const { x, y, width, height } = one.getBoundingClientRect();
				return { x, y, width, height };
			};
			const all = [...document.querySelectorAll('.static-pictures a :is(text, .pill)')];
			return {
				plot: box(over),
				line: [...over.querySelectorAll('.today-line')].map(box),
				words: all.map(box).filter(({ width }) => width > 0)
			};
		});
		const x = line[0]?.x ?? NaN;
		const drawn = line.reduce((sum, { height }) => sum + height, 0);
		const inItsWay = words.filter((word) => word.x - 8 < x && x < word.x + word.width + 8);
		const hidden = inItsWay.reduce((sum, { height }) => sum + height, 0);
		// Its name stands above it.
		expect(drawn).toBeGreaterThan(plot.height - hidden - 40);
		for (const word of inItsWay.filter((one) => one.x < x && x < one.x + one.width)) {
			const middle = word.y + word.height / 2;
			expect(line.filter(({ y, height }) => y < middle && middle < y + height)).toEqual([]);
		}
	});
}

for (const [lang, later] of [
	['ar', -1],
	['en', 1]
] as const) {
	test(`time on /${lang}/ runs ${later < 0 ? 'right to left' : 'left to right'}`, async ({
		plain
	}) => {
		await plain.goto(`${lang}/`);
		const xs = await Promise.all(['2024', '2025', '2026'].map((year) => xOfYear(plain, year)));
		const ordered = [...xs].sort((a, b) => later * (a - b));
		expect(new Set(xs).size).toBe(3);
		expect(xs).toEqual(ordered);
	});
}

/** Where a year's name begins on the visible axis, beside its tick. */
function xOfYear(page: Page, year: string): Promise<number> {
	const name = page
		.locator('figure:visible .axis text')
		.filter({ hasText: new RegExp(`^${year}$`) });
	return name.evaluate((text) => {
		const { left, right } = text.getBoundingClientRect();
		return getComputedStyle(text).direction === 'rtl' ? right : left;
	});
}

test("on paper the list names its sources and each event's address, and nothing to press", async ({
	page
}) => {
	await open(page, 'en/');
	await page.emulateMedia({ media: 'print' });
	await toldOfPaper(page);
	const { id, sources } = event(SEEDS.meeting.id);
	const row = page.locator(`#e-${id}`);
	for (const { publisher } of sources)
		await expect(row.locator('.sources')).toContainText(publisher);
	const address = await row
		.locator('h3 a')
		.evaluate((link) => getComputedStyle(link, '::after').content);
	expect(address).toContain(`/en/event/${id}/`);
	await expectNothingToPress(page);
});

test("on paper an event's page gives the addresses of its sources, and nothing to press", async ({
	page
}) => {
	await open(page, `ar/event/${SEEDS.meeting.id}/`);
	await page.emulateMedia({ media: 'print' });
	await toldOfPaper(page);
	for (const { url } of event(SEEDS.meeting.id).sources) {
		await expect(page.getByText(url, { exact: true })).toBeVisible();
	}
	await expectNothingToPress(page);
});

async function expectNothingToPress(page: Page): Promise<void> {
	const pressable = page.locator('nav, input, button, select').filter({ visible: true });
	expect(await pressable.evaluateAll((all) => all.map((one) => one.outerHTML))).toEqual([]);
}
