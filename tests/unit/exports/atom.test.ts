import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { eventsFeed, newestFirst } from '../../../src/lib/exports/atom';
import { INVENTED, LINKS, REAL, SAMPLES } from './timelines';
import { wellFormed } from './well-formed';

interface Link {
	readonly '@rel': string;
	readonly '@href': string;
}
interface Entry {
	readonly id: string;
	readonly title: string;
	readonly updated: string;
	readonly published: string;
	readonly summary: string;
	readonly link: readonly Link[];
}
interface Feed extends Omit<Entry, 'published' | 'summary'> {
	readonly '@xmlns': string;
	readonly author: { readonly name: string };
	readonly entry: readonly Entry[];
}

/** RFC 3339, as RFC 4287 (3.3) narrows it. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

function read(text: string): Feed {
	expect(wellFormed(text)).toBe(true);
	const parser = new XMLParser({
		ignoreAttributes: false,
		attributeNamePrefix: '@',
		parseTagValue: false,
		processEntities: true,
		isArray: (name) => name === 'entry' || name === 'link'
	});
	return (parser.parse(text) as { feed: Feed }).feed;
}

describe.each(SAMPLES)('the feed of $name', ({ file, locales }) => {
	test.each(locales)('has in $lang what RFC 4287 asks of a feed and of each entry', (locale) => {
		const feed = read(eventsFeed(file, locale, LINKS));
		expect(feed['@xmlns']).toBe('http://www.w3.org/2005/Atom');
		expect(feed.id).toBe(LINKS.home(locale.lang));
		expect(feed.title).toBe(file.site[locale.lang]);
		expect(feed.author.name).not.toBe('');
		expect(feed.updated).toMatch(INSTANT);
		const own = feed.link.find((link) => link['@rel'] === 'self');
		expect(own?.['@href']).toBe(LINKS.file(`${locale.lang}/feed.xml`));
		for (const entry of feed.entry) {
			expect(URL.canParse(entry.id)).toBe(true);
			expect(entry.title).not.toBe('');
			expect([entry.updated, entry.published]).toEqual([
				expect.stringMatching(INSTANT),
				expect.stringMatching(INSTANT)
			]);
			expect(entry.summary).not.toBe('');
			const page = entry.link.find((link) => link['@rel'] === 'alternate');
			expect(page?.['@href']).toBe(entry.id);
		}
		expect(new Set(feed.entry.map(({ id }) => id)).size).toBe(file.events.length);
	});

	test.each(locales.slice(0, 1))('tells the newest change first', (locale) => {
		const feed = read(eventsFeed(file, locale, LINKS));
		const changes = feed.entry.map(({ updated }) => updated);
		expect(changes).toEqual([...changes].sort().reverse());
		expect(feed.updated).toBe(changes[0]);
	});
});

test('of the same change, what was added later comes first, then what happened later', () => {
	const [a, b, c, d] = INVENTED.file.events;
	if (!a || !b || !c || !d) throw new Error('too few events');
	const dated = [
		{ ...a, updated: '2026-01-01', added: '2025-01-01' },
		{ ...b, updated: '2026-01-01', added: '2025-06-01' },
		{ ...c, updated: '2026-01-01', added: '2025-01-01' },
		{ ...d, updated: '2026-02-01', added: '2025-01-01' }
	];
	expect(newestFirst(dated).map(({ id }) => id)).toEqual([d.id, b.id, c.id, a.id]);
});

test('a title with markup is a title', () => {
	const { file, locales } = REAL;
	const hostile = '</title><script>"&\u0001\ud800';
	const [event] = file.events;
	if (!event || !locales[0]) throw new Error('no events');
	const title = { ...event.title, [locales[0].lang]: hostile };
	const feed = read(eventsFeed({ ...file, events: [{ ...event, title }] }, locales[0], LINKS));
	expect(feed.entry[0]?.title).toBe('</title><script>"&');
});
