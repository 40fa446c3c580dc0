// Where a page's oEmbed answer is, for content systems that look for it in the head. They read the first part of a page
// only, so it stands before the styles (hooks.server.ts).
import { escapeHtml } from '$lib/embed/escape-html';
import { fileAddress } from './addresses';

const PAGES: Readonly<Record<string, (params: Params) => string>> = {
	'/[lang=locale]/(site)': ({ lang }) => `${lang}.json`,
	'/[lang=locale]/(site)/event/[id]': ({ lang, id }) => `${lang}/event/${id}.json`,
	'/[lang=locale]/(site)/period/[preset]': ({ lang, preset }) => `${lang}/period/${preset}.json`,
	'/[lang=locale]/(site)/story/[id]': ({ lang, id }) => `${lang}/story/${id}.json`
};

type Params = Readonly<Partial<Record<string, string>>>;

/** The link, absolute; nothing for a page that has no embed. */
export function oembedLink(route: string | null, params: Params, origin: string): string {
	const path = PAGES[route ?? '']?.(params);
	if (path === undefined) return '';
	const href = escapeHtml(origin + fileAddress(`oembed/${path}`));
	return `<link rel="alternate" type="application/json+oembed" href="${href}" />`;
}
