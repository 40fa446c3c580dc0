// Language and direction of each page's root element.
import type { Handle } from '@sveltejs/kit';
import { locales } from 'virtual:timeline/locales';

export const handle: Handle = ({ event, resolve }) => {
	const locale = locales.find(({ lang }) => lang === event.params.lang) ?? locales[0];
	return resolve(event, {
		preload: ({ type }) => type === 'js' || type === 'css' || type === 'font',
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', locale?.lang ?? 'en').replace('%dir%', locale?.dir ?? 'ltr')
	});
};
