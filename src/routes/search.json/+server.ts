// The file that search and filters work on, for every language at once (docs/search.md).
import { json } from '@sveltejs/kit';
import timeline from 'virtual:timeline';
import { locales } from 'virtual:timeline/locales';
import { searchFile } from '$lib/data/search-file';
import { localeOf } from '$lib/i18n/locale';
import { monthNames } from '$lib/i18n/month-names';

export const prerender = true;

/** Folded texts and facets of all events. */
export function GET(): Response {
	return json(searchFile(timeline, monthNames(locales.map(localeOf))));
}
