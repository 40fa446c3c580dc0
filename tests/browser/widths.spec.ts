import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { titleWidths, type TitleText } from '../../src/lib/data/measure';

const SIZE = 13;
const fonts = join(import.meta.dirname, '../../src/lib/fonts');
const dir = process.env.DATA_DIR ?? 'data';

/** Titles on which a shaper and a reckoning of widths could part ways. */
const AWKWARD = [
	'شركة ACWA Power (2022–2024) «الطاقة»',
	'الدورة الـ5 و50% من Samruk-Kazyna، 10 يناير',
	'لا إله إلا الله',
	'سنةٌ مُباركةٌ: 1.5 مليار؟',
	'AVATAR To. Wa “VAT” (11) — résumé',
	'l’île fi ffl 1991–2025'
];

/** Every eighth event of the data, each in all its languages. */
function sample(): string[] {
	const events = parse(readFileSync(join(dir, 'events.yaml'), 'utf8')) as {
		title: Record<string, string>;
	}[];
	return events.filter((_, i) => i % 8 === 0).flatMap(({ title }) => Object.values(title));
}

test('titles are as wide in the browser as they were reckoned at build', async ({ page }) => {
	await page.route('http://fonts.test/**', (route) => {
		const { pathname } = new URL(route.request().url());
		if (pathname !== '/') return route.fulfill({ path: join(fonts, pathname) });
		const body = '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/fonts.css">';
		return route.fulfill({ contentType: 'text/html', body });
	});
	await page.goto('http://fonts.test/');

	const titles = [...AWKWARD, ...sample()].flatMap((text, i): TitleText[] => [
		{ id: String(i), lang: 'ar', text, weight: 400 },
		{ id: String(i), lang: 'ar', text, weight: 600 }
	]);
	const drawn = await page.evaluate(
		async ({ titles, size }) => {
			const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
			document.body.append(svg);
			for (const family of ['Plex Latin', 'Plex Arabic']) {
				for (const weight of [400, 600]) {
					await document.fonts.load(`${weight} ${size}px '${family}'`, 'aب');
				}
			}
			return titles.map(({ text, weight }) => {
				const line = document.createElementNS('http://www.w3.org/2000/svg', 'text');
				line.textContent = text;
				line.setAttribute('style', `font: ${weight} ${size}px 'Plex Latin', 'Plex Arabic'`);
				line.style.direction = /[\u0600-\u06FF]/.test(text) ? 'rtl' : 'ltr';
				svg.append(line);
				return line.getComputedTextLength();
			});
		},
		{ titles, size: SIZE }
	);

	const wrong = titleWidths(titles).flatMap((width, i) => {
		const difference = width * SIZE - (drawn[i] ?? NaN);
		return Math.abs(difference) < 0.5 ? [] : [{ title: titles[i]?.text, difference }];
	});
	expect(wrong).toEqual([]);
});
