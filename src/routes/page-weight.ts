// What pages need not carry, above all those of which there are hundreds.
import { createHash } from 'node:crypto';
import type { LocaleModule, Messages } from '$lib/i18n/messages';

/** Kit names the sheets that stand in a page already, so that its script does not load them. */
const NAMED = ' disabled media="(max-width: 0)"';

/** A page that says so only in a sheet that is still to come says no to the browser, which then complains (base.css). */
const MOVES = '@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}';
const MOVES_HASH = `'sha256-${createHash('sha256').update(MOVES).digest('base64')}'`;

/**
 * The page with links to its style sheets, which others of its kind have as well, in place of the styles themselves; its
 * policy allows the one style that stays.
 */
export function withLinkedStyles(html: string): string {
	if (!html.includes(NAMED)) return html;
	return html
		.replace(/<style>[\s\S]*?<\/style>/, `<style>${MOVES}</style>`)
		.replaceAll(NAMED, '')
		.replace(/(style-src 'self')( 'sha256-[^']*')+/, `$1 ${MOVES_HASH}`);
}

/** Classes of the parts that are prerendered only, on whatever page they stand: no script takes them over (Hole.svelte). */
export const KEPT: readonly string[] = ['static-pictures', 'events'];

/** The page without the comments by which a script finds its way, and with shapes in their short form, in such parts. */
export function withoutMarkers(html: string, kept = KEPT): string {
	// A header that comes to life by itself (Island.svelte) stands behind a mark, and keeps its own.
	const part = new RegExp(
		`<(div|ol) class="(?:${kept.join('|')})\\b[^]*?</\\1>|(?<!-->)<header[^]*?</header>`,
		'g'
	);
	return html.replace(part, (markup) =>
		markup.replace(/<!--[^]*?-->/g, '').replace(/><\/(?:rect|line|circle|path|stop)>/g, '/>')
	);
}

/** Messages that only pages with the large picture speak, and the page of what is not there. */
const OF_PICTURE: readonly string[] = [
	'help',
	'series',
	'embed',
	'download',
	'loaded',
	'find',
	'inView',
	'lost',
	'sliders',
	'limitFormat',
	'limitOrder',
	'skipToList',
	'onlyInView',
	'noneInView',
	'showAll',
	'labelsBoth',
	'labelsOne',
	'notFound',
	'notFoundHelp'
] satisfies (keyof Messages)[];

/** The words of a language without those of the large picture: a page that asks for one of them is not built. */
export function smallWords(words: LocaleModule): LocaleModule {
	const kept = Object.entries(words.messages).filter(([name]) => !OF_PICTURE.includes(name));
	return { ...words, messages: Object.fromEntries(kept) as unknown as Messages };
}
