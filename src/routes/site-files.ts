// What the files at fixed addresses are made from: the events as /events.json tells them, the languages, the addresses.
import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import timeline from 'virtual:timeline';
import { locales as modules } from 'virtual:timeline/locales';
import { eventsFile } from '$lib/exports/events-file';
import type { EventsFile } from '$lib/exports/events-schema';
import { linksFrom, type Links } from '$lib/exports/links';
import { localeOf, type Locale } from '$lib/i18n/locale';
import type { Lang } from '$lib/model/types';

/** The timeline's languages, in their order. */
export const locales: readonly Locale[] = modules.map(localeOf);

/** The language of an address. */
export function localeFor(lang: Lang): Locale {
	return locales.find((one) => one.lang === lang) ?? error(404, `no language ${lang}`);
}

/** Absolute addresses, for a scheme and host. */
export function siteLinks(origin: string): Links {
	return linksFrom(origin + resolve('/'));
}

const files = new Map<string, EventsFile>();

/** All events as /events.json tells them. Made once for each host. */
export function siteFile(origin: string): EventsFile {
	const known = files.get(origin);
	if (known) return known;
	const made = eventsFile(timeline, locales, siteLinks(origin));
	files.set(origin, made);
	return made;
}

/** A file of text, told in UTF-8. */
export function textResponse(text: string, type: string): Response {
	return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
