// The label languages of a page: its own, then the second one that the data name for it.
import type { TimelineMeta } from '../model/meta';
import type { Lang } from '../model/types';
import type { LabelLang } from './label-width';

interface Language {
	readonly lang: Lang;
	readonly dir: 'ltr' | 'rtl';
}

/** The page's language with its direction, then the second one; only the first where the data name no second. */
export function labelLangs(
	languages: readonly Language[],
	meta: Pick<TimelineMeta, 'second'>,
	lang: Lang
): LabelLang[] {
	const second = meta.second[lang];
	return languages
		.filter((one) => one.lang === lang || one.lang === second)
		.sort((a) => (a.lang === lang ? -1 : 1))
		.map((one) => ({ lang: one.lang, direction: one.dir }));
}
