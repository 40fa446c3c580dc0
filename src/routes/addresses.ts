// The public addresses of the pages, as the static host serves them: with a slash at the end; and of the files.
import { resolve } from '$app/paths';

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

/** A file at a fixed address, such as `events.json`. */
export function fileAddress(path: string): string {
	return resolve('/') + path;
}
