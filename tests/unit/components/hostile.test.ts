// Whatever the words of an event are, pages and files hold them as words: no element, attribute, line or cell comes of them.
import ICAL from 'ical.js';
import { csvParseRows } from 'd3';
import { XMLParser } from 'fast-xml-parser';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import EventDetail from '../../../src/lib/components/EventDetail.svelte';
import EventList from '../../../src/lib/components/EventList.svelte';
import PageHead from '../../../src/lib/components/PageHead.svelte';
import StaticPictures from '../../../src/lib/components/StaticPictures.svelte';
import { pictureFile } from '../../../src/lib/components/picture-file';
import { indexData } from '../../../src/lib/data/index-data';
import { textWidths } from '../../../src/lib/data/measure';
import { searchFile } from '../../../src/lib/data/search-file';
import { timelineWidths } from '../../../src/lib/data/title-widths';
import { safeJson } from '../../../src/lib/exports/safe-json';
import { oembed } from '../../../src/lib/embed/oembed';
import { frameSnippet, elementSnippet } from '../../../src/lib/embed/snippet';
import { eventsFeed } from '../../../src/lib/exports/atom';
import { citeEvent } from '../../../src/lib/exports/citation';
import { eventsCsv } from '../../../src/lib/exports/csv';
import { eventsFile } from '../../../src/lib/exports/events-file';
import { headMarkup } from '../../../src/lib/exports/head';
import { eventsIcs } from '../../../src/lib/exports/ics';
import { linksFrom } from '../../../src/lib/exports/links';
import { eventData } from '../../../src/lib/exports/structured-data';
import { localeOf } from '../../../src/lib/i18n/locale';
import { monthNames } from '../../../src/lib/i18n/month-names';
import en from '../../../src/lib/i18n/messages/en';
import fr from '../../../src/lib/i18n/messages/fr';
import { eventIndex } from '../../../src/lib/model/event-index';
import { timelineMeta } from '../../../src/lib/model/meta';
import { eventRecord } from '../../../src/lib/model/record';
import { eventThread } from '../../../src/lib/model/threads';
import type { Timeline } from '../../../src/lib/model/types';
import { everywhere, SHOWN } from '../data/hostile-files';
import { FILES, timelineIn } from '../data/fixture';
import { wellFormed } from '../exports/well-formed';

const LOCALES = [localeOf(en), localeOf(fr)];
const [locale] = LOCALES as [ReturnType<typeof localeOf>];
const LINKS = linksFrom('https://pair.example/');
const langs = [
	{ lang: 'en', direction: 'ltr' },
	{ lang: 'fr', direction: 'ltr' }
] as const;
const eventHref = (id: string) => `/en/event/${id}/`;
const actorHref = (id: string) => `/en/actor/${id}/`;

function timelineOf(file: string | Uint8Array): Timeline {
	const source = typeof file === 'string' ? file : new TextDecoder().decode(file);
	return timelineIn({ ...FILES, 'events.yaml': source });
}

const body = <Props extends Record<string, unknown>>(component: Component<Props>, props: Props) =>
	render(component as Component<Record<string, unknown>>, { props }).body;

/** Pages of the timeline, each part by its name: list, event, pictures, heads. */
function pages(timeline: Timeline): Record<string, string> {
	const meta = timelineMeta(timeline);
	const index = eventIndex(indexData(timeline, timelineWidths(timeline)));
	const record = eventRecord(timeline, 1);
	const { title, summary } = record.event;
	const [from, to] = timeline.domain;
	const head = render(PageHead, {
		props: {
			title: title['en'] ?? '',
			description: summary['en'] ?? '',
			origin: 'https://pair.example',
			languages: ['en', 'fr'],
			current: 'en',
			href: (lang) => `/${lang}/`
		}
	}).head;
	return {
		list: body(EventList, {
			timeline,
			events: timeline.events,
			locale,
			langs,
			eventHref,
			actorHref,
			linked: true
		}),
		event: body(EventDetail, {
			record,
			thread: eventThread(timeline.events, 1),
			locale,
			langs,
			hijri: timeline.hijri,
			placeKnown: true,
			eventHref,
			actorHref
		}),
		pictures: body(StaticPictures, {
			base: {
				index,
				hijri: meta.hijri,
				lanes: meta.lanes.length,
				span: { from, to },
				anchor: to - from,
				boundaries: [],
				direction: 'ltr' as const,
				langs
			},
			drawing: { index, meta, locale, eventHref, periodHref: () => '/en/', today: to }
		}),
		head,
		shared: headMarkup(
			{
				title: title['en'] ?? '',
				description: summary['en'] ?? '',
				url: 'https://pair.example/en/',
				site: 'Site',
				type: 'article',
				locale: 'en',
				otherLocales: ['fr'],
				image: { url: 'https://pair.example/card.png', alt: title['en'] ?? '' }
			},
			[{ type: 'application/atom+xml', title: title['en'] ?? '', url: 'https://pair.example/f' }],
			eventData(record, timeline, 'en', LINKS)
		)
	};
}

/** Svelte's own: `<` of the data begins none. */
const COMMENT = /<!--.*?-->/gs;
const TAG = /<(\/?[a-zA-Z][^\s"'<>/=]*)((?:\s+[^\s"'<>/=]+(?:="[^"<]*")?)*)\s*\/?>/g;
/** The words of the block that structured data stand in, which may hold no `<`. */
const BLOCK = /(<script type="application\/ld\+json">)([^<]*)(<\/script>)/g;

/** Every tag with each of its attributes; whatever looks like one and is none is named. */
function elements(html: string): Set<string> {
	const found = new Set<string>();
	const rest = html
		.replace(BLOCK, '')
		.replace(COMMENT, '')
		.replace(TAG, (_, tag: string, attributes: string) => {
			found.add(tag);
			for (const [, name = '', value = ''] of attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)) {
				found.add(`${tag} ${name}`);
				if (/^(href|src|xlink:href)$/.test(name)) found.add(`goes to ${value.split(/(?<=:)/)[0]}`);
			}
			return '';
		});
	const loose = /.{0,40}<.{0,40}/s.exec(rest)?.[0];
	if (loose !== undefined) found.add(`loose: ${loose}`);
	return found;
}

const decoded = (html: string) =>
	html
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');

/** What pages of harmless words are made of. */
const HARMLESS = [FILES['events.yaml'], everywhere('Talks'), everywhere('w'.repeat(60))]
	.map((file) => pages(timelineOf(file)))
	.reduce<Record<string, Set<string>>>((all, one) => {
		for (const [name, html] of Object.entries(one))
			all[name] = new Set([...(all[name] ?? []), ...elements(html)]);
		return all;
	}, {});

/** What no file has, whatever it draws. */
const ODD = /^(loose|script|img|foreignObject|x|\S+ on)/i;
const PLACES = /^goes to (\/|#|https:|$)/;

describe.each(SHOWN)('%s', (_, file) => {
	const timeline = timelineOf(file);
	const [, second] = timeline.events;
	const title = second?.title['en'] ?? '';
	const events = eventsFile(timeline, LOCALES, LINKS);

	it('makes no element and no attribute of a page, and is read there', () => {
		for (const [name, html] of Object.entries(pages(timeline))) {
			const made = [...elements(html)].filter((one) =>
				one.startsWith('goes to') ? !PLACES.test(one) : !HARMLESS[name]?.has(one)
			);
			expect(made, name).toEqual([]);
			if (name !== 'pictures') expect(decoded(html), name).toContain(title);
		}
	});

	it('stays inside the data of a page, and comes out of them as it was', () => {
		const index = indexData(timeline, timelineWidths(timeline));
		const data = { index, search: searchFile(timeline, monthNames(LOCALES)), told: second };
		const block = safeJson(data);
		expect(block).not.toMatch(/[<>&\u2028\u2029]/);
		expect(JSON.parse(block)).toEqual(JSON.parse(JSON.stringify(data)));
	});

	it('is text of the picture, the feed and the answer for embeds', async () => {
		const meta = timelineMeta(timeline);
		const [from, to] = timeline.domain;
		const svg = await pictureFile(
			{
				index: eventIndex(indexData(timeline, timelineWidths(timeline))),
				meta,
				locale,
				langs,
				span: { from, to },
				direction: 'ltr',
				period: title,
				eventHref,
				periodHref: () => '/en/',
				address: 'https://pair.example/en/'
			},
			{
				draw: (component, props) => render(component, { props }).body,
				tokens: {},
				style: () => '',
				measure: (text, weight) => textWidths([text], weight)[0] ?? 0
			}
		);
		expect(wellFormed(svg)).toBe(true);
		expect([...elements(svg.replace(/^<\?xml[^>]*>/, ''))].filter((one) => ODD.test(one))).toEqual(
			[]
		);

		const feed = eventsFeed(events, locale, LINKS);
		expect(wellFormed(feed)).toBe(true);
		const parsed = new XMLParser({
			parseTagValue: false,
			trimValues: false,
			processEntities: false
		}).parse(feed) as { feed: { entry: { title: string }[] } };
		expect(parsed.feed.entry).toHaveLength(2);
		expect(parsed.feed.entry.map((entry) => decoded(entry.title)).join('\n')).toContain(title);

		const embedded = {
			embed: 'https://pair.example/en/embed/',
			page: 'https://pair.example/en/',
			title,
			script: 'https://pair.example/embed.js',
			lang: 'en'
		};
		const answer = oembed(embedded, {
			provider: { name: title, url: '' },
			author: { name: title, url: '' },
			thumbnail: ''
		});
		const lines = { ...embedded, asked: {}, height: 640 };
		for (const whole of [answer.html, frameSnippet(lines), elementSnippet(lines)]) {
			const html = whole.replace('<script async src="https://pair.example/embed.js"></script>', '');
			expect([...elements(html)].filter((one) => ODD.test(one) || one === 'svg')).toEqual([]);
			expect(decoded(html)).toContain(title);
		}
	});

	it('is one cell of the table and one entry of the calendar', () => {
		const rows = csvParseRows(eventsCsv(events).replace(/^\uFEFF/, ''));
		expect(rows).toHaveLength(3);
		expect(new Set(rows.map((row) => row.length)).size).toBe(1);
		expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
		expect(rows.flat().some((cell) => cell.endsWith(title))).toBe(true);

		const calendar = new ICAL.Component(
			ICAL.parse(eventsIcs(events, LOCALES, 'pair.example')) as unknown[]
		);
		const entries = calendar.getAllSubcomponents();
		expect(entries.map(({ name }) => name)).toEqual(['vevent', 'vevent']);
		expect(entries.flatMap((entry) => entry.getAllSubcomponents())).toEqual([]);
		const said = entries.map((entry) => String(entry.getFirstPropertyValue('summary')));
		expect(said.join('\n')).toContain(title);
	});

	it('stands in the citation as it is', () => {
		const { apa, bibtex } = citeEvent(
			locale,
			{ site: 'Site' },
			{
				id: 'second',
				title,
				date: '2025',
				updated: '2026-03-01',
				url: 'https://pair.example/en/event/second/'
			}
		);
		expect(apa).toContain(title);
		const braces = bibtex.replaceAll(/\\[{}]/g, '');
		const depth = (braces.match(/\{/g)?.length ?? 0) - (braces.match(/\}/g)?.length ?? 0);
		expect(depth).toBe(0);
		expect(bibtex.match(/^@|\n@/g)).toHaveLength(1);
	});
});

it('markup that did come of words would be seen', () => {
	const made = elements('<p>a<b onclick="1">c</b><a href="javascript:x">d</a> < e</p>');
	expect(made).toContain('b onclick');
	expect(made).toContain('goes to javascript:');
	expect([...made].some((one) => one.startsWith('loose: '))).toBe(true);
});
