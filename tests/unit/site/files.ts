// What must hold of the files, cards and heads of a built site, whatever its data.
import { Resvg } from '@resvg/resvg-js';
import { csvParse } from 'd3';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Site } from './build-site';
import { addressOf, dead, unescaped } from './links';
import { wellFormed } from '../exports/well-formed';

interface Told {
	readonly id: string;
	readonly status: string;
	readonly date: { readonly open_end: boolean; readonly precision: string };
	readonly url: Readonly<Record<string, string>>;
	readonly title: Readonly<Record<string, string>>;
}

/** Where the site stands, and in which languages. */
interface Place {
	readonly origin: string;
	readonly base: string;
	readonly langs: readonly string[];
}

/** Declares the tests; `site` is called within them. */
export function describeFiles(
	site: () => Site,
	{ origin: ORIGIN, base: BASE, langs: LANGS }: Place
) {
	const ROOT = `${ORIGIN}${BASE}/`;
	const events = () => (JSON.parse(site().text('events.json')) as { events: Told[] }).events;
	/** What is only expected has no date. */
	const dated = () =>
		events().filter(({ date, status }) => !date.open_end || status === 'occurred');

	describe('the files of a site in a folder of its host', () => {
		it('tell of the same events, those without a date left out of calendars', () => {
			expect(events().length).toBeGreaterThan(20);
			expect(csvParse(site().text('events.csv').slice(1))).toHaveLength(events().length);
			const calendar = new ICAL.Component(ICAL.parse(site().text('events.ics')) as unknown[]);
			expect(calendar.getAllSubcomponents('vevent')).toHaveLength(dated().length);
			for (const lang of LANGS) {
				expect(
					site()
						.text(`${lang}/feed.xml`)
						.match(/<entry>/g)
				).toHaveLength(events().length);
				const alone = site()
					.ending('.ics')
					.filter((file) => file.startsWith(`${lang}/event/`));
				expect(alone.sort()).toEqual(
					dated()
						.map(({ id }) => `${lang}/event/${id}.ics`)
						.sort()
				);
			}
		});

		it('hold by the schema that stands beside them', () => {
			const ajv = new Ajv();
			formats(ajv);
			const valid = ajv.compile(JSON.parse(site().text('events.schema.json')) as object);
			expect(valid(JSON.parse(site().text('events.json'))), JSON.stringify(valid.errors)).toBe(
				true
			);
		});

		it('name their own host and folder, and pages that are there', () => {
			const told = events().flatMap(({ url }) => Object.values(url));
			const links = [
				'events.csv',
				'events.ics',
				'sitemap.xml',
				'robots.txt',
				...site().ending('feed.xml', '.svg')
			]
				.flatMap((page) =>
					[
						...unescaped(site().text(page))
							.replaceAll('\r\n ', '')
							.matchAll(/https?:\/\/pair\.example[^\s"<,;\\]*/g)
					].map(([href]) => ({ page, href }))
				)
				.concat(told.map((href) => ({ page: 'events.json', href })));
			expect(links.length).toBeGreaterThan(events().length * LANGS.length);
			expect(dead(site(), links, ORIGIN, BASE)).toEqual([]);
		});
	});

	describe('the sitemap', () => {
		it('lists every page that may be indexed, and no other', () => {
			const parser = new XMLParser();
			const { urlset } = parser.parse(site().text('sitemap.xml')) as {
				urlset: { url: { loc: string }[] };
			};
			const pages = site()
				.ending('.html')
				.filter((page) => !/<meta name="robots" content="[^"]*noindex/.test(site().text(page)));
			expect(urlset.url.map(({ loc }) => loc).sort()).toEqual(
				pages.map((page) => addressOf(page, ORIGIN, BASE).href).sort()
			);
			expect(site().text('robots.txt')).toContain(`Sitemap: ${ROOT}sitemap.xml`);
		});
	});

	describe.each(LANGS)('the picture as a file in %s', (lang) => {
		const svg = () => site().text(`${lang}/timeline.svg`);

		it('is well-formed, stands alone, and keeps its text as text', () => {
			expect(wellFormed(svg())).toBe(true);
			expect(svg()).not.toMatch(
				/var\(|@media|@font-face|<image|<foreignObject|<script|:where|direction=/
			);
			const shown = events().filter(({ title }) => unescaped(svg()).includes(title[lang] ?? '-'));
			expect(shown.length).toBeGreaterThan(5);
		});

		it('is drawn by a renderer that is no browser, with the colours of the sides', () => {
			const image = new Resvg(svg(), { font: { loadSystemFonts: false } }).render();
			expect(image.width).toBeGreaterThan(1184);
			// Each reading of `pixels` copies them.
			const { pixels } = image;
			const colours = new Set<string>();
			for (let i = 0; i < pixels.length; i += 4) {
				colours.add([pixels[i], pixels[i + 1], pixels[i + 2]].join());
			}
			for (const side of ['11,92,51', '13,124,168']) expect(colours).toContain(side);
		});
	});

	describe('what is seen where an address is pasted', () => {
		const tags = (page: string, name: string) =>
			[
				...site()
					.text(page)
					.matchAll(/<meta (?:property|name)="([^"]*)" content="([^"]*)"/g)
			]
				.filter(([, of]) => of === name)
				.map(([, , content = '']) => unescaped(content));
		const pages = () =>
			site()
				.ending('/index.html')
				.filter((page) => /^(fr|en|ar)\/(?!embed\/)/.test(page));

		it('names each page, its language, its picture and what that shows', () => {
			for (const page of pages()) {
				expect(tags(page, 'og:url')).toEqual([addressOf(page, ORIGIN, BASE).href]);
				for (const name of ['og:title', 'og:description', 'og:image:alt', 'og:locale']) {
					expect(tags(page, name).filter(Boolean)).toHaveLength(1);
				}
				expect(tags(page, 'og:locale:alternate')).toHaveLength(LANGS.length - 1);
				expect(tags(page, 'twitter:card')).toEqual(['summary_large_image']);
				const [image = ''] = tags(page, 'og:image');
				expect(image.startsWith(ROOT)).toBe(true);
				expect(site().files.has(image.slice(ROOT.length))).toBe(true);
			}
		});

		it('is a card of 1200 by 630 pixels for every event and language, none larger than 40 kB', () => {
			const cards = site().ending('card.png');
			expect(cards).toHaveLength((events().length + 1) * LANGS.length);
			for (const card of cards) {
				const bytes = site().files.get(card) ?? Buffer.alloc(24);
				expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
				expect(bytes.length).toBeLessThan(40_000);
			}
		});

		it('is told to search engines in a block that parses, with no date finer than known', () => {
			for (const { id, date } of events()) {
				const page = `en/event/${id}/index.html`;
				const [, json = ''] =
					/<script type="application\/ld\+json">([^<]*)<\/script>/.exec(site().text(page)) ?? [];
				const data = JSON.parse(json) as Record<string, string | undefined>;
				expect(data['@type']).toBe('Event');
				const finest = { day: 10, month: 7, year: 4 }[date.precision] ?? 0;
				for (const told of [data.startDate, data.endDate]) {
					expect(told?.length ?? 0).toBeLessThanOrEqual(finest);
				}
			}
		});
	});

	describe('an event’s page', () => {
		it('offers its calendar entry where it has a date, and how to cite it', () => {
			const offering = new Set(dated().map(({ id }) => id));
			for (const { id, title } of events()) {
				const html = unescaped(site().text(`en/event/${id}/index.html`));
				expect([
					id,
					html.includes(`href="${BASE}/en/event/${id}.ics" type="text/calendar"`)
				]).toEqual([id, offering.has(id)]);
				expect(html).toContain(`@misc{${id},`);
				expect(html).toContain(`${title.en}. (20`);
				expect(html).toContain(`${ROOT}en/event/${id}/`);
			}
		});
	});
}
