// The page that static hosts show where there is none: plain, in every language, without scripts and other files.
import timeline from 'virtual:timeline';
import { locales } from 'virtual:timeline/locales';
import { hashSource } from '../../inline-script.js';
import { homeAddress } from '../addresses';

export const prerender = true;

/** In the reader's own type: a page that may stand at any depth fetches none. */
const STYLE =
	'body{max-width:38rem;margin:0 auto;padding:2rem 1rem;font:1rem/1.6 system-ui,sans-serif}' +
	'section+section{margin-top:3rem}h1{margin:0;font-size:1.5rem;font-weight:600}p{margin:.5rem 0}';

const POLICY = `default-src 'none'; style-src ${hashSource(STYLE)}; base-uri 'none'; form-action 'none'`;

/** HTML of the page. Words of the data stand in text only, escaped. */
export function GET(): Response {
	const sections = locales.map(({ lang, dir, messages }) =>
		[
			`<section lang="${lang}" dir="${dir}">`,
			`<h1>${escaped(messages.notFound)}</h1>`,
			`<p>${escaped(messages.notFoundHelp)}</p>`,
			`<p><a href="${homeAddress(lang)}" hreflang="${lang}">${escaped(timeline.title[lang] ?? '')}</a></p>`,
			'</section>'
		].join('')
	);
	const head = [
		'<meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<meta http-equiv="content-security-policy" content="${POLICY}">`,
		'<meta name="robots" content="noindex">',
		'<meta name="color-scheme" content="light dark">',
		`<style>${STYLE}</style>`,
		`<title>${escaped(locales.map(({ messages }) => messages.notFound).join(' · '))}</title>`
	].join('');
	const lang = locales[0]?.lang ?? 'en';
	const html = `<!doctype html><html lang="${lang}"><head>${head}</head><body><main>${sections.join('')}</main></body></html>`;
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);
}
