// The label languages of a page: its own, then the second one that the data name for it.
import type { LabelLang } from '$lib/layout/label-width';
import type { TimelineMeta } from '$lib/model/meta';

interface Language {
	readonly lang: string;
	readonly dir: 'ltr' | 'rtl';
}

/** Languages with their directions, first to second. */
export function labelLangs(
	languages: readonly Language[],
	meta: TimelineMeta,
	lang: string
): LabelLang[] {
	const second = meta.second[lang];
	return languages
		.filter((one) => one.lang === lang || one.lang === second)
		.sort((a) => (a.lang === lang ? -1 : 1))
		.map((one) => ({ lang: one.lang, direction: one.dir }));
}
