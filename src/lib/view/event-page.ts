// The whole record of an event is not sent with the timeline: it is taken from the event's own page when it is asked
// for. The last few are kept.

/** How many are kept. */
const KEPT = 12;

/** Longest wait, milliseconds. */
const PATIENCE = 15_000;

/** An event as its page tells it. */
export interface EventDetail {
	/** Category, kind and place. */
	readonly crumbs: readonly Node[];
	/** Everything below the titles. */
	readonly body: readonly Node[];
}

const told = new Map<string, Promise<EventDetail>>();

/** Whether an address is that of an event's own page, and not of the picture with the event told beside it. */
export function isPage(href: string): boolean {
	return !href.includes('?');
}

/** What the page at `href` tells of its event. Rejects where the page cannot be had or tells nothing; asked again, it tries again. */
export function eventDetail(href: string): Promise<EventDetail> {
	const kept = told.get(href);
	if (kept) return kept;
	const detail = load(href);
	told.set(href, detail);
	detail.catch(() => told.delete(href));
	for (const oldest of told.keys()) {
		if (told.size <= KEPT) break;
		told.delete(oldest);
	}
	return detail;
}

async function load(href: string): Promise<EventDetail> {
	const response = await fetch(href, { signal: AbortSignal.timeout(PATIENCE) });
	if (!response.ok) throw new Error(`${response.status} for ${href}`);
	// Only the article: the policy of the page here would complain of the styles of the page there.
	const [html = ''] = /<article class="detail[\s\S]*<\/article>/.exec(await response.text()) ?? [];
	const article = new DOMParser().parseFromString(html, 'text/html').querySelector('article');
	if (!article) throw new Error(`no event on ${href}`);
	return adopted(article, response.url);
}

/** The article made fit to stand inside another page. */
function adopted(article: Element, address: string): EventDetail {
	for (const foreign of article.querySelectorAll('script, style, link')) foreign.remove();
	for (const link of article.querySelectorAll('a[href]')) {
		link.setAttribute('href', new URL(link.getAttribute('href') ?? '', address).href);
	}
	// Ids are the page's own: here they must not meet those of the page around.
	for (const one of article.querySelectorAll('[id]')) one.id = `told-${one.id}`;
	for (const one of article.querySelectorAll('[aria-labelledby]')) {
		one.setAttribute('aria-labelledby', `told-${one.getAttribute('aria-labelledby') ?? ''}`);
	}
	for (const heading of article.querySelectorAll('h2, h3')) {
		heading.setAttribute('aria-level', String(Number(heading.localName[1]) + 1));
	}
	// The titles stand in the panel already, and keep the focus.
	for (const title of article.querySelectorAll(':scope > :is(h1, .second)')) title.remove();
	const crumbs = article.querySelector('.crumbs');
	crumbs?.remove();
	const own = (parent: Element | null) =>
		[...(parent?.childNodes ?? [])].map((node) => document.importNode(node, true));
	return { crumbs: own(crumbs), body: own(article) };
}
