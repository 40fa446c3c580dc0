// What is taken away from the page, read back by programs that nobody here wrote.
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { test as unwatched, type Locator, type Page } from '@playwright/test';
import { Resvg } from '@resvg/resvg-js';
import { csvParse } from 'd3';
import ICAL from 'ical.js';
import { formatSpan } from '../../src/lib/i18n/format-span';
import type { EventsFile } from '../../src/lib/exports/events-schema';
import { fromYmd, hasDate } from '../../src/lib/model/date';
import type { TimelineEvent } from '../../src/lib/model/types';
import { expect as strict, test } from './console';
import { eventsIn, LANGS, LOCALES, preset, timeline, type Lang } from './data';
import { open } from './steps';

const expect = strict.configure({ timeout: 20_000 });

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 900 } });

const words = (lang: Lang) => LOCALES[lang].messages.download;
const button = (page: Page, lang: Lang) =>
	page.getByRole('button', { name: words(lang).open, exact: true });
const file = (dialog: Locator, form: string) =>
	dialog.getByRole('button', { name: form, exact: true });
const OPENING = preset(timeline.opening);
const dated = ({ date, status }: TimelineEvent) => hasDate(date, status);
/** A subject with events that no calendar can hold. */
const SUBJECT = timeline.events.find((event) => !dated(event))?.category ?? '';
const OF_SUBJECT = timeline.events.filter(({ category }) => category === SUBJECT);
/** Width of the picture with its margins, CSS pixels: that of /{lang}/timeline.svg. */
const WIDTH = 1240;

async function openDialog(page: Page, lang: Lang): Promise<Locator> {
	await button(page, lang).click();
	const dialog = page.locator('dialog[open]');
	await expect(dialog).toBeVisible();
	return dialog;
}

/** Presses a button and reads the file that comes of it. */
async function saved(page: Page, press: Locator): Promise<{ name: string; bytes: Buffer }> {
	const engine = page.context().browser()?.browserType().name();
	test.skip(engine === 'firefox', 'no download is told of over WebDriver BiDi');
	const coming = page.waitForEvent('download');
	await press.click();
	const download = await coming;
	const bytes = await readFile(await download.path());
	await expect(page.locator('dialog [role=status]').first()).toContainText(
		download.suggestedFilename()
	);
	return { name: download.suggestedFilename(), bytes };
}

function calendarOf(bytes: Buffer) {
	return new ICAL.Component(ICAL.parse(bytes.toString()) as []).getAllSubcomponents('vevent');
}

/** Ids of the rows, those of the list on the page and those of a file. */
const sorted = (ids: readonly (string | undefined)[]) => [...ids].sort();

for (const lang of LANGS) {
	test(`all events are the published files, byte for byte: ${lang}`, async ({ page }) => {
		await open(page, `${lang}/`);
		const dialog = await openDialog(page, lang);
		for (const [form, path] of [
			['CSV', 'events.csv'],
			['JSON', 'events.json'],
			['ICS', 'events.ics']
		] as const) {
			const { name, bytes } = await saved(page, file(dialog, form));
			expect(name).toMatch(/^sa-kz-events_1991-01-01_20\d\d-12-31_ar-en\.(csv|json|ics)$/);
			const published = await page.evaluate(
				async (of) => [...new Uint8Array(await (await fetch(`../${of}`)).arrayBuffer())],
				path
			);
			expect(bytes.equals(Buffer.from(published))).toBe(true);
		}
	});

	test(`filtered events are those that the page lists, in every form: ${lang}`, async ({
		page
	}) => {
		await open(page, `${lang}/?category=${SUBJECT}&from=2016&to=2025-06-30`);
		await expect(page.locator('.find [role=status]')).not.toBeEmpty();
		await expect(page.locator('.chip')).toContainText(String(OF_SUBJECT.length));
		const [shown = ''] = /\d+/.exec(await page.locator('.chip').innerText()) ?? [];
		const dialog = await openDialog(page, lang);
		const scopes = dialog.getByRole('radio');
		await expect(scopes.first()).toBeChecked();
		await expect(dialog.locator('[role=radiogroup] label').first()).toContainText(
			String(OF_SUBJECT.length)
		);

		const csv = await saved(page, file(dialog, 'CSV'));
		expect(csv.name).toMatch(/_selection_ar-en\.csv$/);
		const rows = csvParse(csv.bytes.toString().slice(1));
		expect(sorted(rows.map(({ id }) => id))).toEqual(sorted(OF_SUBJECT.map(({ id }) => id)));

		const ics = await saved(page, file(dialog, 'ICS'));
		const days = OF_SUBJECT.filter(dated);
		expect(days.length).toBeLessThan(OF_SUBJECT.length);
		expect(calendarOf(ics.bytes)).toHaveLength(days.length);

		// Only those in the period.
		await scopes.nth(1).check();
		const json = await saved(page, file(dialog, 'JSON'));
		expect(json.name).toContain('_2016-01-01_2025-06-30_selection_');
		const { events } = JSON.parse(json.bytes.toString()) as EventsFile;
		expect(events.length).toBe(Number(shown));
		const span = { from: fromYmd(2016, 1, 1), to: fromYmd(2025, 7, 1) };
		const wanted = eventsIn({ ...OPENING, ...span }).filter(({ category }) => category === SUBJECT);
		expect(sorted(events.map(({ id }) => id))).toEqual(sorted(wanted.map(({ id }) => id)));
	});

	for (const width of [390, 1280]) {
		test(`the picture is the same file at any width: ${lang}, ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await open(page, `${lang}/?from=2022&to=2026-12-31`);
			const dialog = await openDialog(page, lang);
			const svg = await saved(page, file(dialog, 'SVG'));
			const other = lang === 'ar' ? 'ar-en' : 'en-ar';
			expect(svg.name).toBe(`sa-kz-timeline_2022-01-01_2026-12-31_${other}.svg`);
			const text = svg.bytes.toString();
			const locale = LOCALES[lang];
			const span = { from: fromYmd(2022, 1, 1), to: fromYmd(2027, 1, 1) };
			const title = timeline.title[lang] ?? '';
			for (const part of [
				title,
				formatSpan(locale, span),
				timeline.licence.name,
				`/${lang}/?from=2022-01-01&amp;to=2026-12-31`,
				locale.messages.legendColours,
				locale.messages.legendShapes
			])
				expect(text).toContain(part);
			expect(text.match(/@font-face/g)).toHaveLength(4);
			expect(text).not.toMatch(/var\(--|<image|<foreignObject|<script|&nbsp;/);
			const drawn = new Resvg(text, { font: { loadSystemFonts: false } }).render();
			expect(drawn.width).toBe(WIDTH);

			const png = await saved(page, file(dialog, 'PNG'));
			expect(png.name).toMatch(/\.png$/);
			expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
			expect(png.bytes.readUInt32BE(16)).toBe(2 * WIDTH);
			expect(png.bytes.readUInt32BE(20)).toBe(2 * drawn.height);
			// The title in its font, where reading begins: a picture that is drawn before its fonts have come lacks it.
			const box = { x: lang === 'ar' ? WIDTH - 400 : 28, y: 20, width: 372, height: 36 };
			expect(await inkIn(page, png.bytes, box)).toBeGreaterThan(2000);
		});
	}

	test(`one language of labels, another direction, filters and the dark theme are seen in the file: ${lang}`, async ({
		page
	}) => {
		const dir = lang === 'ar' ? 'ltr' : 'rtl';
		await open(page, `${lang}/?labels=one&dir=${dir}&q=oil&category=energy`);
		await expect(page.locator('.find [role=status]')).not.toBeEmpty();
		const dialog = await openDialog(page, lang);
		await dialog.locator('select').selectOption('dark');
		const { name, bytes } = await saved(page, file(dialog, 'SVG'));
		expect(name).toMatch(new RegExp(`_selection_${lang}\\.svg$`));
		const text = bytes.toString();
		expect(text).toContain('#10161d');
		const quoted = LOCALES[lang].text(words(lang).quoted, { words: 'oil' });
		expect(text).toContain(quoted);
		const dimmed = page.locator('.picture a.event.dim').first();
		const opacity = await dimmed.evaluate((mark) => Number(getComputedStyle(mark).opacity));
		expect(opacity).toBeLessThan(0.5);
		expect(Number(/\.dim\.s-\w+\{opacity:([\d.]+)\}/.exec(text)?.[1])).toBe(opacity);
		expect(text.match(/ class="[^"]*\bdim\b/g)?.length).toBeGreaterThan(3);
		if (lang === 'en') expect(text.match(/@font-face/g)).toHaveLength(2);
	});

	test(`the dialog takes the focus and gives it back, and axe finds nothing in it: ${lang}`, async ({
		page
	}) => {
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.setViewportSize({ width: 390, height: 800 });
		await open(page, `${lang}/`);
		await button(page, lang).focus();
		await page.keyboard.press('Enter');
		const dialog = page.locator('dialog[open]');
		await expect(dialog.locator(':focus')).toHaveCount(1);
		const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
		expect(violations).toEqual([]);
		await dialog.locator('.field button').first().click();
		const apa = await dialog.locator('textarea').first().inputValue();
		await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(apa);
		expect(apa).toContain(timeline.site[lang] ?? '-');
		await expect(dialog.locator('textarea').nth(1)).toHaveValue(/^@misc\{timeline,/);
		await page.keyboard.press('Escape');
		await expect(dialog).toHaveCount(0);
		await expect(button(page, lang)).toBeFocused();
	});
}

test('a page of a period gives the events of its list', async ({ page }) => {
	await open(page, 'en/period/2010-2019/');
	const dialog = await openDialog(page, 'en');
	const { bytes } = await saved(page, file(dialog, 'CSV'));
	const ids = csvParse(bytes.toString().slice(1)).map(({ id }) => id);
	expect(sorted(ids)).toEqual(sorted(eventsIn(preset('2010-2019')).map(({ id }) => id)));
});

test('a file that cannot be had is said to be so, and can be asked for again', async ({ page }) => {
	await open(page, 'en/');
	const dialog = await openDialog(page, 'en');
	await page.route('**/events.json', (route) => route.fulfill({ body: 'not JSON' }));
	await file(dialog, 'CSV').click();
	await expect(dialog.locator('[role=status]').first()).toHaveText(words('en').failed);
	await page.unroute('**/events.json');
	await saved(page, file(dialog, 'CSV'));
});

// Chromium warns of any sandbox that allows both, in the console.
unwatched('a sandbox without downloads offers none', async ({ page }) => {
	await open(page, 'en/about/');
	for (const [sandbox, count] of [
		['allow-scripts allow-same-origin', 0],
		['allow-scripts allow-same-origin allow-downloads', 1]
	] as const) {
		await page.evaluate((tokens) => {
			const frame = document.createElement('iframe');
			frame.setAttribute('sandbox', tokens);
			frame.src = new URL('../', location.href).href;
			document.body.replaceChildren(frame);
		}, sandbox);
		const framed = page.frameLocator('iframe');
		await expect(framed.locator('.picture[data-drawn]')).toBeAttached();
		await expect(framed.getByRole('button', { name: words('en').open, exact: true })).toHaveCount(
			count
		);
	}
});

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Pixels of the colour of titles in a box of a PNG; the box in CSS pixels. */
function inkIn(page: Page, png: Buffer, box: Box): Promise<number> {
	return page.evaluate(
		async ({ base64, box: { x, y, width, height } }) => {
			const image = new Image();
			image.src = `data:image/png;base64,${base64}`;
			await image.decode();
			const canvas = document.createElement('canvas');
			[canvas.width, canvas.height] = [2 * width, 2 * height];
			const context = canvas.getContext('2d');
			context?.drawImage(image, -2 * x, -2 * y);
			const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
			let ink = 0;
			for (let i = 0; i < pixels.length; i += 4)
				if (pixels[i] === 0x14 && pixels[i + 1] === 0x20 && pixels[i + 2] === 0x2e) ink += 1;
			return ink;
		},
		{ base64: png.toString('base64'), box }
	);
}
