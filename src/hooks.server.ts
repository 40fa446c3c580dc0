// Language and direction of each page's root element, and the script that sets its theme before the first paint
// (svelte.config.js allows it by its hash).
import type { Handle } from '@sveltejs/kit';
import { locales } from 'virtual:timeline/locales';
import theme from './theme.js?raw';

export const handle: Handle = ({ event, resolve }) => {
	const locale = locales.find(({ lang }) => lang === event.params.lang) ?? locales[0];
	return resolve(event, {
		preload: ({ type }) => type === 'js' || type === 'css' || type === 'font',
		transformPageChunk: ({ html }) =>
			html
				.replace('<!--theme-->', () => `<script>${theme}</script>`)
				.replace('%lang%', locale?.lang ?? 'en')
				.replace('%dir%', locale?.dir ?? 'ltr')
	});
};
