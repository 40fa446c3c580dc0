// A page's styles: where they are many, they stand in a file, which all pages of its kind share. A browser reads a page
// twice: letters first, then elements; what is not in it costs neither, and the second page that is opened has the file
// already. What only parts need that a reader has to ask for comes with those.
import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { rulesOf } from '../css-rules.js';
import { hashSource } from '../inline-script.js';

/** Styles with more characters than this have a file. */
const MUCH = 24_000;

const STYLE = /<style>([^]*?)<\/style>/;
/** A sheet that stands in the page already is named besides, so that Kit does not load it. */
const NAMED = /\s*<link href="([^"]*\.css)" rel="stylesheet" disabled[^>]*>/g;
/** The script that sets the theme: what follows a sheet that is still to come would wait for it. */
const THEME = /<script>[^]*?<\/script>/;
/** A page that says so only in a sheet that is still to come says no to the browser, which then complains (base.css). */
const MOVES = /^@media \(prefers-reduced-motion:no-preference\)\{@view-transition\{[^}]*\}\}$/;
/** What says that styles are missing cannot wait for them (components/LostNotice.svelte). */
const SAYS = /^[^{]*\[data-lost[^{]*\{display:none\}$/;

/**
 * The page with a link to its styles in place of many of them, and the text of the file by its address. Sheets of which no
 * rule applies to the page are left out; `readSheet` gives the text of one by its address. Throws where Kit writes its
 * styles another way.
 *
 * @param {string} html
 * @param {(address: string) => string} readSheet
 * @returns {{ html: string, files: Map<string, string> }}
 */
export function stylesBeside(html, readSheet) {
	const files = new Map();
	const [, styles] = STYLE.exec(html) ?? [];
	if (styles === undefined || styles.length < MUCH) return { html, files };
	const named = [...html.matchAll(NAMED)].map(([link, address]) => {
		return { link, address, rules: rulesOf(readSheet(address)) };
	});
	const [first] = named;
	// An embed is to need no other file, and names none (routes/embed-weight.ts).
	if (!first) return { html, files };
	const all = rulesOf(styles);
	const moves = all.find((rule) => MOVES.test(rule));
	if (!moves || !html.includes(hashSource(styles)) || !THEME.test(html))
		throw new Error('Kit writes its styles another way: styles-beside.js does not find them');

	const names = classesIn(html);
	const idle = named.filter(({ rules }) => !rules.some((rule) => applies(rule, names)));
	const busy = new Set(named.filter((one) => !idle.includes(one)).flatMap(({ rules }) => rules));
	const late = new Set(idle.flatMap(({ rules }) => rules).filter((rule) => !busy.has(rule)));
	const isOwn = (rule) => rule === moves || SAYS.test(rule);
	const own = all.filter(isOwn).join('');
	const text = all.filter((rule) => !isOwn(rule) && !late.has(rule)).join('');
	const name = createHash('sha256').update(text).digest('base64url').slice(0, 8);
	const address = `${dirname(first.address)}/styles.${name}.css`;
	files.set(address, text);
	const without = idle.reduce((page, { link }) => page.replace(link, ''), html);
	return {
		html: without
			.replace(STYLE, () => `<style>${own}</style>`)
			.replace(hashSource(styles), () => hashSource(own))
			.replace(
				THEME,
				(script) => `${script}<link rel="stylesheet" href="${address}" data-page="">`
			),
		files
	};
}

/** The names of all classes in a page. */
function classesIn(html) {
	return new Set(
		[...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names]) => names.split(/\s+/))
	);
}

/** Whether a rule can mean anything in a page with such classes. Of fonts and the like, nobody can say. */
function applies(rule, names) {
	const begin = rule.indexOf('{');
	const prelude = rule.slice(0, begin);
	if (/^@(media|supports|container|layer)\b/.test(prelude))
		return rulesOf(rule.slice(begin + 1, -1)).some((inner) => applies(inner, names));
	if (prelude.startsWith('@keyframes')) return false;
	if (prelude.startsWith('@')) return true;
	return prelude.split(/,(?![^(]*\))/).some((selector) => {
		// In brackets stand choices and negations: a selector is judged by the rest of it.
		const plain = selector.replace(/\([^()]*(\([^()]*\)[^()]*)*\)/g, '');
		return [...plain.matchAll(/\.([\w-]+)/g)].every(([, name]) => names.has(name));
	});
}
