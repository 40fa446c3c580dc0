// The public addresses of the pages, as the static host serves them: with a slash at the end; and of the files.
import { resolve } from '$app/paths';
import type { SiteLinks } from '$lib/view/site-links';
import { isoOf } from '$lib/model/date';
import type { Day } from '$lib/model/types';

/** `/{lang}/` */
export function homeAddress(lang: string): string {
	return `${resolve('/[lang=locale]/(site)', { lang })}/`;
}

/** `/{lang}/event/{id}/` */
export function eventAddress(lang: string, id: string): string {
	return `${resolve('/[lang=locale]/(site)/event/[id]', { lang, id })}/`;
}

/** `/{lang}/period/{preset}/` */
export function periodAddress(lang: string, preset: string): string {
	return `${resolve('/[lang=locale]/(site)/period/[preset]', { lang, preset })}/`;
}

/** `/{lang}/embed/`, or the embed of a page below that: `event/{id}/`, `period/{preset}/`. */
export function embedAddress(lang: string, path = ''): string {
	return `${resolve('/[lang=locale]/embed', { lang })}/${path}`;
}

/** `/embed.js`, for pages around embeds. */
export function embedScript(): string {
	return fileAddress('embed.js');
}

/** A file beside the embeds: `/embed/timeline.js`. */
export function embedFile(name: string): string {
	return fileAddress(`embed/${name}`);
}

/** `/{lang}/expected/` */
export function expectedAddress(lang: string): string {
	return `${resolve('/[lang=locale]/(site)/expected', { lang })}/`;
}

/** `/{lang}/actors/` */
export function actorsAddress(lang: string): string {
	return `${resolve('/[lang=locale]/(site)/actors', { lang })}/`;
}

/** `/{lang}/actor/{id}/` */
export function actorAddress(lang: string, id: string): string {
	return `${resolve('/[lang=locale]/(site)/actor/[id]', { lang, id })}/`;
}

/** `/{lang}/stories/` */
export function storiesAddress(lang: string): string {
	return `${resolve('/[lang=locale]/(site)/stories', { lang })}/`;
}

/** `/{lang}/story/{id}/` */
export function storyAddress(lang: string, id: string): string {
	return `${resolve('/[lang=locale]/(site)/story/[id]', { lang, id })}/`;
}

/** `/{lang}/about/` */
export function aboutAddress(lang: string): string {
	return `${resolve('/[lang=locale]/(site)/about', { lang })}/`;
}

/** The days [from, to) on the timeline. */
export function spanAddress(lang: string, from: Day, to: Day): string {
	return `${homeAddress(lang)}?from=${isoOf(from)}&to=${isoOf(to - 1)}`;
}

/** The pages that every other one leads to; stories only where there are any. */
export function siteLinks(lang: string, hasStories: boolean): SiteLinks {
	return {
		timeline: homeAddress(lang),
		expected: expectedAddress(lang),
		actors: actorsAddress(lang),
		...(hasStories && { stories: storiesAddress(lang) }),
		about: aboutAddress(lang)
	};
}

/** A file at a fixed address, such as `events.json`. */
export function fileAddress(path: string): string {
	return resolve('/') + path;
}
