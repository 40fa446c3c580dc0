// Language and direction of each page's root element, the script that sets its theme before the first paint
// (svelte.config.js allows it by its hash), and the part of the head that only others read.
import type { Handle } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { locales } from 'virtual:timeline/locales';
import { inlineScript } from './inline-script.js';
import { embedPolicy } from './routes/embed-policy';
import { embedScript } from './routes/embed-script';
import {
	KEPT_IN_EMBEDS,
	withoutSheets,
	withoutTraces,
	withSharedStyles
} from './routes/embed-weight';
import { afterPaint } from './routes/after-paint';
import { withLinkedStyles, withoutMarkers, withoutRepeats } from './routes/page-weight';
import { oembedLink } from './routes/oembed-link';
import themeSource from './theme.js?raw';

const theme = inlineScript(themeSource);

const EMBED = '/[lang=locale]/embed';
const STORY = `${EMBED}/story/[id]`;
const ACTOR = '/[lang=locale]/(site)/actor/[id]';

export const handle: Handle = ({ event, resolve }) => {
	const locale = locales.find(({ lang }) => lang === event.params.lang) ?? locales[0];
	const embed = event.route.id?.startsWith(EMBED) === true;
	const scripts: string[] = [];
	return resolve(event, {
		// Not the scripts: the first picture needs none, and should not share its line with them.
		preload: ({ type, path }) => {
			if (type === 'js') scripts.push(path);
			return type === 'css' || type === 'font';
		},
		transformPageChunk: ({ html }) =>
			weighed(event.route.id, html, locale?.dir ?? 'ltr', scripts)
				.replace('<!--oembed-->', () => oembedLink(event.route.id, event.params, event.url.origin))
				.replace('<!--theme-->', () =>
					embed
						? embedScript(embedFiles(event.route.id, event.params.lang))
						: `<script>${theme}</script>`
				)
				.replace('<!--share-->', () => event.locals.head ?? '')
				.replace('%lang%', locale?.lang ?? 'en')
				.replace('%dir%', locale?.dir ?? 'ltr')
	});
};

/** No page carries what nobody asks for; those of which there are hundreds carry less still. */
function weighed(
	route: string | null,
	whole: string,
	direction: 'ltr' | 'rtl',
	scripts: readonly string[]
): string {
	const html = dev ? whole : withoutRepeats(whole);
	if (route?.startsWith(EMBED)) return embedPage(route, html, direction);
	const lean = withoutMarkers(html, direction);
	const page = dev ? lean : afterPaint(lean, scripts);
	return route === ACTOR ? withLinkedStyles(page) : page;
}

/** The scripts of an embed, in order. */
function embedFiles(route: string | null, lang = ''): string[] {
	return [`data-${lang}.js`, route === STORY ? 'story.js' : 'timeline.js'];
}

function embedPage(route: string | null, html: string, direction: 'ltr' | 'rtl'): string {
	const lean = withoutTraces(withoutMarkers(html, direction, KEPT_IN_EMBEDS));
	const page = withoutSheets(embedPolicy(lean));
	return dev ? page : withSharedStyles(page, route === STORY ? 'story.css' : 'timeline.css');
}
