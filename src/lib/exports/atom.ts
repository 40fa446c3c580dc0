// /{lang}/feed.xml (Atom, RFC 4287): what was added or changed, the newest first. Ids are the pages' own addresses,
// which never change once published.
import type { Locale } from '../i18n/locale';
import type { EventsFile, FileEvent } from './events-schema';
import type { Links } from './links';
import { element, xmlDocument, type Markup } from './xml';

/** The feed of one language. */
export function eventsFeed(file: EventsFile, { lang, messages }: Locale, links: Links): string {
	const { site, description, licence, updated, events } = file;
	const home = links.home(lang);
	return xmlDocument(
		element(
			'feed',
			{ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang },
			element('id', {}, home),
			element('title', {}, site[lang]),
			element('subtitle', {}, description[lang]),
			element('updated', {}, instant(updated)),
			element('author', {}, element('name', {}, site[lang]), element('uri', {}, home)),
			element('rights', {}, `${licence.name} ${licence.url}`),
			element('link', {
				rel: 'self',
				type: 'application/atom+xml',
				href: links.file(`${lang}/feed.xml`)
			}),
			element('link', { rel: 'alternate', type: 'text/html', hreflang: lang, href: home }),
			element('link', { rel: 'license', href: licence.url }),
			...newestFirst(events).map((event) => entry(file, event, lang, messages.separator))
		)
	);
}

/** By last change, then by first appearance, then by the event's own time: the latest first. */
export function newestFirst(events: readonly FileEvent[]): FileEvent[] {
	const order = new Map(events.map(({ id }, position) => [id, position]));
	return [...events].sort(
		(a, b) =>
			compare(b.updated, a.updated) ||
			compare(b.added, a.added) ||
			(order.get(b.id) ?? 0) - (order.get(a.id) ?? 0)
	);
}

function entry(file: EventsFile, event: FileEvent, lang: string, separator: string): Markup {
	const { url, title, date, place, summary, category, sources, added, updated } = event;
	const label = file.categories.find(({ id }) => id === category)?.label[lang];
	const dateline = [date.words[lang], place?.name[lang]].filter((word) => word !== undefined);
	return element(
		'entry',
		{},
		element('id', {}, url[lang]),
		element('title', {}, title[lang]),
		element('published', {}, instant(added)),
		element('updated', {}, instant(updated)),
		element('link', { rel: 'alternate', type: 'text/html', hreflang: lang, href: url[lang] }),
		...[...new Set(sources.map((source) => source.url))].map((href) =>
			element('link', { rel: 'via', href })
		),
		element('category', { term: category, label }),
		element('summary', {}, `${dateline.join(separator)}. ${summary[lang]}`)
	);
}

/** The data know days; the format wants an instant (RFC 3339): the beginning of the day, UTC. */
function instant(day: string): string {
	return `${day}T00:00:00Z`;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
