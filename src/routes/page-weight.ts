// What pages need not carry, above all those of which there are hundreds.
import { rulesOf } from '../css-rules.js';
import { hashSource } from '../inline-script.js';
import type { LocaleModule, Messages } from '$lib/i18n/messages';

/** Kit names the sheets that stand in a page already, so that its script does not load them. */
const NAMED = ' disabled media="(max-width: 0)"';

/** A page that says so only in a sheet that is still to come says no to the browser, which then complains (base.css). */
const MOVES = '@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}';

/**
 * The page with links to its style sheets, which others of its kind have as well, in place of the styles themselves; its
 * policy allows the one style that stays.
 */
export function withLinkedStyles(html: string): string {
	if (!html.includes(NAMED)) return html;
	return html
		.replace(/<style>[\s\S]*?<\/style>/, `<style>${MOVES}</style>`)
		.replaceAll(NAMED, '')
		.replace(/(style-src 'self')( 'sha256-[^']*')+/, `$1 ${hashSource(MOVES)}`);
}

/**
 * The page without the rules that come again further down: files of styles hold what several parts need, each for itself.
 * The last of them holds in any case. The page's policy allows what is left.
 */
export function withoutRepeats(html: string): string {
	const [, styles] = /<style>([^]*?)<\/style>/.exec(html) ?? [];
	if (styles === undefined) return html;
	const rules = rulesOf(styles);
	const last = new Map(rules.map((rule, i) => [rule, i]));
	const left = rules.filter((rule, i) => last.get(rule) === i).join('');
	return html.replace(styles, () => left).replace(hashSource(styles), hashSource(left));
}

/** Classes of the parts that are prerendered only, on whatever page they stand: no script takes them over (Hole.svelte). */
export const KEPT: readonly string[] = ['static-pictures', 'events'];

/** A sign that stands by itself: what places its mark in it does no more than a view box. */
const SIGN =
	/<svg class="sign" width="22" height="22" aria-hidden="true"><svg class="([^"]*)" x="50%" y="11" overflow="visible">([^]*?)<\/svg><\/svg>/g;

/**
 * The page without the comments by which a script finds its way, in such parts, and with fewer elements there that look the
 * same: shapes in their short form, signs in one drawing, no group around a single mark, no space between paragraphs. In
 * pictures nothing is said that holds anyway, in a page that reads in this direction.
 */
export function withoutMarkers(html: string, direction: 'ltr' | 'rtl', kept = KEPT): string {
	// A header that comes to life by itself (Island.svelte) stands behind a mark, and keeps its own.
	const part = new RegExp(
		`<(div|ol) class="(?:${kept.join('|')})\\b[^]*?</\\1>|(?<!-->)<header[^]*?</header>`,
		'g'
	);
	return html.replace(part, (markup) =>
		(markup.startsWith(PICTURES) ? plainPictures(markup, direction) : markup)
			.replace(/<!--[^]*?-->/g, '')
			.replace(/><\/(?:rect|line|circle|path|stop)>/g, '/>')
			.replace(SIGN, '<svg class="sign $1" viewBox="-11 -11 22 22" aria-hidden="true">$2</svg>')
			.replace(/<g>(<a [^]*?<\/a>)<\/g>/g, '$1')
			.replace(/(?<=<\/(?:p|h2|h3|svg|li|section)>) +(?=<)/g, '')
	);
}

const PICTURES = '<div class="static-pictures';

/** Pictures that do not say what holds anyway: of their places, a rule says it (styles/pictures.css). */
function plainPictures(markup: string, direction: 'ltr' | 'rtl'): string {
	const usual = new RegExp(` (?:text-anchor="start"|direction="${direction}")`, 'g');
	return markup
		.replace(/<text [^>]*>/g, (text) => text.replace(usual, ''))
		.replace(/(?<=<svg [^>]*) overflow="visible"/g, '');
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
