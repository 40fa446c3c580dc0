// The public addresses of the pages, as the static host serves them: with a slash at the end.
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

/** `/search.json` */
export function searchFileAddress(): string {
	return resolve('/search.json');
}

/** `/{lang}/series.json` */
export function seriesFileAddress(lang: string): string {
	return `${homeAddress(lang)}series.json`;
}
