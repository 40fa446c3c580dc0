import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildDay } from '../../../src/lib/data/build-day';
import { localesIn, readTimeline } from '../../../src/lib/data/read';
import { expectations } from '../../../src/lib/model/expectations';
import type { Timeline } from '../../../src/lib/model/types';
import { buildSite, fingerprints, OTHER_PAIR, type Site } from './build-site';
import { idsOf, namesOf, STEMS } from './first-pair';
import { dead, importsOf, linksOf, unescaped } from './links';

const LANGUAGES = { fr: 'ltr', en: 'ltr', ar: 'rtl' } as const;
const LANGS = ['fr', 'en', 'ar'] as const;
const ORIGIN = 'http://localhost';

function timelineOf(dir: string): Timeline {
	const locales = localesIn('src/lib/i18n/messages');
	const reading = readTimeline(dir, { today: buildDay(Date.now()), locales });
	if ('timeline' in reading) return reading.timeline;
	throw new Error(JSON.stringify(reading.problems));
}

let site: Site;
let timeline: Timeline;

beforeAll(async () => {
	timeline = timelineOf(OTHER_PAIR);
	site = await buildSite();
}, 300_000);

describe('another data folder', () => {
	it('holds each form of a date, each status and each link that the engine tells apart', () => {
		const { events } = timeline;
		const dates = events.map(({ date }) => date);
		expect(new Set(dates.map(({ precision }) => precision)).size).toBe(4);
		expect(new Set(events.map(({ status }) => status)).size).toBe(4);
		for (const flag of ['approximate', 'uncertain', 'openStart', 'openEnd'] as const) {
			expect(dates.some((date) => date[flag])).toBe(true);
		}
		for (const list of [
			'participants',
			'documents',
			'figures',
			'follows',
			'fulfils',
			'conflicts'
		] as const) {
			expect(events.some((event) => event[list].length > 0)).toBe(true);
		}
		expect(events.some(({ place }) => place === undefined)).toBe(true);
	});
});

describe('its pages', () => {
	it.each(LANGS)('are all there in %s, with its language and direction', (lang) => {
		const addresses = [
			'index.html',
			...timeline.events.map(({ id }) => `event/${id}/index.html`),
			...timeline.presets.map(({ id }) => `period/${id}/index.html`),
			...Object.keys(timeline.actors).map((id) => `actor/${id}/index.html`),
			...['expected', 'actors', 'about'].map((page) => `${page}/index.html`)
		].map((path) => `${lang}/${path}`);
		const roots = addresses.map((page) => /<html[^>]*>/.exec(site.text(page))?.[0]);
		expect(new Set(roots)).toEqual(new Set([`<html lang="${lang}" dir="${LANGUAGES[lang]}">`]));
	});

	it('are none of stories where the data tell none, and none leads there', () => {
		expect(timeline.stories).toEqual([]);
		const stories = [...site.files.keys()].filter((file) => /(^|\/)(stories|story)\//.test(file));
		expect(stories).toEqual([]);
	});

	it.each(LANGS)('say what was expected, put off and kept in %s', (lang) => {
		const page = unescaped(site.text(`${lang}/expected/index.html`));
		const { waiting, putOff, cameTrue } = expectations(timeline);
		const all = [...waiting, ...putOff, ...cameTrue];
		expect(new Set(all.map(({ status }) => status))).toEqual(
			new Set(['expected', 'postponed', 'cancelled'])
		);
		expect(all.filter(({ title }) => !page.includes(`>${title[lang] ?? ''}<`))).toEqual([]);
	});

	it.each(LANGS)(
		'tell every title in %s and in its second language, and label marks in both',
		(lang) => {
			const page = unescaped(
				site.text(`${lang}/index.html`).replaceAll(/<script[\s\S]*?<\/script>/g, '')
			);
			const second = timeline.second[lang] ?? '';
			const untold = timeline.events.flatMap(({ title }) =>
				[title[lang], title[second]].filter((text = '') => !page.includes(`>${text}<`))
			);
			expect(untold).toEqual([]);
			const labels = (of: string) =>
				page.match(new RegExp(`<text[^>]* lang="${of}"`, 'g'))?.length ?? 0;
			expect(labels(lang)).toBeGreaterThan(0);
			expect(labels(second)).toBe(labels(lang));
		}
	);

	it('hold no word of the first pair of countries', () => {
		const first = timelineOf('data');
		const names = namesOf(first, OTHER_PAIR, 'src/lib/i18n/messages');
		expect(names.length).toBeGreaterThan(first.events.length);
		const ids = idsOf(first);
		const found = site
			.ending('.html', '.js', '.css', '.json', '.svg', '.txt', '.xml', '.csv', '.ics')
			.flatMap((file) => {
				const text = unescaped(site.text(file));
				const words = [
					STEMS.exec(text)?.[0],
					ids.exec(text)?.[0],
					...names.filter((name) => text.includes(name))
				];
				return words.filter((word) => word !== undefined).map((word) => `${file}: ${word}`);
			});
		expect(found).toEqual([]);
	});

	it('lead nowhere that is not there, anchors and scripts included', () => {
		const links = linksOf(site);
		expect(links.some(({ href }) => href.startsWith('#'))).toBe(true);
		expect(links.length).toBeGreaterThan(timeline.events.length * LANGS.length);
		expect(importsOf(site).length).toBeGreaterThan(0);
		expect(dead(site, [...links, ...importsOf(site)], ORIGIN)).toEqual([]);
	});

	it('lead to every page of the site', () => {
		const linked = new Set(
			linksOf(site).map(({ page, href }) => new URL(href, `${ORIGIN}/${page}`).pathname)
		);
		const pages = site
			.ending('/index.html')
			.filter((page) => !page.includes('/embed/'))
			.map((page) => `/${page.replace('index.html', '')}`);
		expect(pages.filter((page) => !linked.has(page))).toEqual([]);
	});
});

describe('the content security policy', () => {
	const policyOf = (page: string) =>
		/<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(site.text(page))?.[1] ??
		'';

	it('stands in every page, by hash, and allows nothing inline otherwise', () => {
		const lax = site.ending('.html').filter((page) => {
			const policy = policyOf(page);
			return !policy.includes("default-src 'none'") || /unsafe-|\*/.test(policy);
		});
		expect(lax).toEqual([]);
		expect(policyOf('fr/index.html')).toMatch(/script-src [^;]*'sha256-/);
	});

	it('allows every inline script and style of its page, by hash or by nonce, and no others', async () => {
		const hash = async (text: string) => {
			const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
			return `'sha256-${Buffer.from(digest).toString('base64')}'`;
		};
		for (const page of site.ending('.html')) {
			const html = site.text(page);
			const inline = [...html.matchAll(/<(script|style)([^>]*)>([\s\S]*?)<\/\1>/g)].filter(
				([, , attributes = '']) => !/\ssrc=|type="application\/(ld\+)?json"/.test(attributes)
			);
			const policy = policyOf(page);
			const hashes = await Promise.all(inline.map(([, , , text = '']) => hash(text)));
			for (const [k, [, kind, attributes = '']] of inline.entries()) {
				const directive = new RegExp(`${kind}-src [^;]*`).exec(policy)?.[0];
				const [, nonce] = / nonce="([^"]+)"/.exec(attributes) ?? [];
				expect(directive, page).toContain(nonce === undefined ? hashes[k] : `'nonce-${nonce}'`);
			}
			const spare = (policy.match(/'sha256-[^']+'/g) ?? []).filter((one) => !hashes.includes(one));
			expect([page, ...spare]).toEqual([page]);
		}
	});

	it('finds no style attribute in any page', () => {
		const styled = site
			.ending('.html')
			.filter((page) =>
				/<[a-z][^>]*\sstyle=/i.test(site.text(page).replaceAll(/<script[\s\S]*?<\/script>/g, ''))
			);
		expect(styled).toEqual([]);
	});
});

describe('embeds', () => {
	const embeds = () =>
		site.ending('/index.html').filter((page) => /^[a-z]+\/embed\/(?!\d)/.test(page));

	it('are there for the timeline, each event and each period, in each language', () => {
		const each = 1 + timeline.events.length + timeline.presets.length;
		expect(embeds()).toHaveLength(LANGS.length * each);
	});

	it('are kept out of searches, and name the page that they stand for', () => {
		for (const page of embeds()) {
			const html = site.text(page);
			expect(html).toContain('<meta name="robots" content="noindex"/>');
			const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
			expect(canonical).toBe(`${ORIGIN}/${page.replace('embed/', '').replace('index.html', '')}`);
		}
	});

	it('have one sheet, bring classic scripts of theirs, and ask for nothing that a frame without an origin may not have', () => {
		for (const page of embeds()) {
			const html = site.text(page);
			const [lang = ''] = page.split('/');
			const loaded = [
				...html.matchAll(/<(?:script|link)\b[^>]*(?: src|stylesheet" href)="([^"?]*)/g)
			];
			expect(loaded.map(([, href]) => href)).toEqual(['/embed/timeline.css']);
			const brought = / data-scripts="([^"]*)"/.exec(html)?.[1]?.split(' ') ?? [];
			expect(brought.map((script) => script.replace(/\?v=\w+$/, ''))).toEqual([
				`/embed/data-${lang}.js`,
				'/embed/timeline.js'
			]);
			expect(html).not.toMatch(/<style|"index":|type="module"|modulepreload|crossorigin/);
			expect(html.replace(/ data-fonts="[^"]*"/, '')).not.toContain('.woff2');
		}
		expect(site.ending('__data.json').filter((file) => file.includes('/embed/'))).toEqual([]);
	});

	it('are kept as editions by every build, unchanged', () => {
		const kept = `${OTHER_PAIR}/editions/2020-01`;
		expect(site.text('fr/embed/2020-01/index.html')).toBe(
			readFileSync(`${kept}/fr/index.html`, 'utf8')
		);
		expect(site.text('embed/2020-01/timeline.js')).toBe(
			readFileSync(`${kept}/timeline.js`, 'utf8')
		);
	});
});

describe('oEmbed', () => {
	const linkOf = (html: string) =>
		/<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(html);

	it('is announced early in the head of every page that has an embed, by an absolute address', () => {
		const paths = [
			'',
			...timeline.events.map(({ id }) => `event/${id}/`),
			...timeline.presets.map(({ id }) => `period/${id}/`)
		];
		for (const lang of LANGS) {
			for (const path of paths) {
				const html = site.text(`${lang}/${path}index.html`);
				const link = linkOf(html);
				expect(link?.[1]).toBe(`${ORIGIN}/oembed/${`${lang}/${path}`.replace(/\/$/, '')}.json`);
				// WordPress reads 150 kB and nothing behind the head; Ghost and others less.
				expect(link?.index).toBeLessThan(Math.min(html.indexOf('<style'), html.indexOf('</head>')));
				expect(link?.index).toBeLessThan(2000);
			}
		}
	});

	it('answers what WordPress and Ghost need, with a frame and a plain link', () => {
		const answers = site.ending('.json').filter((file) => file.startsWith('oembed/'));
		expect(answers).toHaveLength(
			LANGS.length * (1 + timeline.events.length + timeline.presets.length)
		);
		for (const file of answers) {
			const answer = JSON.parse(site.text(file)) as Record<string, unknown>;
			expect(answer).toMatchObject({ version: '1.0', type: 'rich' });
			for (const size of ['width', 'height', 'cache_age'])
				expect(Number.isInteger(answer[size])).toBe(true);
			for (const words of ['title', 'provider_name', 'author_name'])
				expect(answer[words]).toMatch(/\S/);
			for (const url of ['provider_url', 'author_url'])
				expect(answer[url]).toMatch(new RegExp(`^${ORIGIN}/`));
			// The expression by which WordPress takes the quote and the frame out of the answer.
			const [, quote, frame] =
				/(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/ms.exec(
					String(answer['html'])
				) ?? [];
			expect(quote).toMatch(new RegExp(`<a href="${ORIGIN}/`));
			expect(frame).toMatch(/ width="100%" height="\d+" frameborder="0"/);
			const src = / src="([^"]*)"/.exec(frame ?? '')?.[1] ?? '';
			expect(site.files.has(`${new URL(src).pathname.slice(1)}index.html`)).toBe(true);
			expect(answer['html']).not.toContain('<script');
		}
	});
});

describe('a second build', { timeout: 300_000 }, () => {
	it('writes the same bytes, and draws the same cards anew', async () => {
		const cache = mkdtempSync(join(tmpdir(), 'timeline-cards-'));
		try {
			expect(fingerprints(await buildSite({ CARD_CACHE: cache }))).toEqual(fingerprints(site));
			expect(readdirSync(cache).length).toBeGreaterThan(timeline.events.length);
		} finally {
			rmSync(cache, { recursive: true, force: true });
		}
	});
});
