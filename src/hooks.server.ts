// Language and direction of each page's root element, the script that sets its theme before the first paint
// (svelte.config.js allows it by its hash), and the part of the head that only others read.
import type { Handle } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { locales } from 'virtual:timeline/locales';
import embedChoices from './embed-choices.js?raw';
import { embedPolicy } from './routes/embed-policy';
import { inOneLine, withoutMarkers, withoutSheets, withSharedStyles } from './routes/embed-weight';
import { withLinkedStyles } from './routes/page-weight';
import { oembedLink } from './routes/oembed-link';
import theme from './theme.js?raw';

const choices = inOneLine(embedChoices);

const EMBED = '/[lang=locale]/embed';
const ACTOR = '/[lang=locale]/(site)/actor/[id]';

export const handle: Handle = ({ event, resolve }) => {
	const locale = locales.find(({ lang }) => lang === event.params.lang) ?? locales[0];
	const embed = event.route.id?.startsWith(EMBED) === true;
	return resolve(event, {
		// Not the scripts: the first picture needs none, and should not share its line with them.
		preload: ({ type }) => type === 'css' || type === 'font',
		transformPageChunk: ({ html }) =>
			weighed(event.route.id, html)
				.replace('<!--oembed-->', () => oembedLink(event.route.id, event.params, event.url.origin))
				.replace('<!--theme-->', () => `<script>${embed ? choices : theme}</script>`)
				.replace('<!--share-->', () => event.locals.head ?? '')
				.replace('%lang%', locale?.lang ?? 'en')
				.replace('%dir%', locale?.dir ?? 'ltr')
	});
};

/** Of some kinds there are hundreds of pages: they carry less. */
function weighed(route: string | null, html: string): string {
	if (route === ACTOR) return withLinkedStyles(html);
	return route?.startsWith(EMBED) ? embedPage(route, html) : html;
}

/** The embed of the whole keeps its styles: an edition of it is to need no other file. */
function embedPage(route: string | null, html: string): string {
	const page = withoutMarkers(withoutSheets(embedPolicy(html, choices)));
	return route === EMBED || dev ? page : withSharedStyles(page);
}
