// The public addresses of the pages, as the static host serves them: with a slash at the end.
import { base, resolve } from '$app/paths';

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
	return `${base}/embed.js`;
}
