// Search and filters of embeds as one classic script: the code, and the file that it works on.
import timeline from 'virtual:timeline';
import { findCode } from 'virtual:embed/find';
import { locales } from 'virtual:timeline/locales';
import { searchFile } from '$lib/data/search-file';
import { safeJson } from '$lib/exports/safe-json';
import { localeOf } from '$lib/i18n/locale';
import { monthNames } from '$lib/i18n/month-names';

export const prerender = true;

export function GET(): Response {
	const file = safeJson(searchFile(timeline, monthNames(locales.map(localeOf))));
	return new Response(`${findCode}\nself.timelineSearch=${file};`, {
		headers: { 'content-type': 'text/javascript; charset=utf-8' }
	});
}
