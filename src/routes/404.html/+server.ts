// The page that static hosts show where there is none: plain, in every language, without scripts.
import timeline from 'virtual:timeline';
import { locales } from 'virtual:timeline/locales';
import { homeAddress } from '../addresses';

export const prerender = true;

const POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'";

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
		`<title>${escaped(locales.map(({ messages }) => messages.notFound).join(' · '))}</title>`
	].join('');
	const lang = locales[0]?.lang ?? 'en';
	const html = `<!doctype html><html lang="${lang}"><head>${head}</head><body><main>${sections.join('')}</main></body></html>`;
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);
}
