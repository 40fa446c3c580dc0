import timeline from 'virtual:timeline';
import { pictureFile } from '$lib/components/picture-file';
import { textWidths } from '$lib/data/measure';
import { isoOf } from '$lib/model/date';
import { eventIndex } from '$lib/model/event-index';
import { timelineMeta } from '$lib/model/meta';
import { PAPER } from '../../drawing';
import { figureStyle } from '../../figure-style';
import { labelLangs } from '$lib/layout/label-langs';
import { localeFor, locales, siteLinks, textResponse } from '../../site-files';
import { languages, timelinePage } from '../timeline-page';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = languages;

/** The opening picture as a file of its own. */
export const GET: RequestHandler = async ({ url, params, fetch }) => {
	const locale = localeFor(params.lang);
	const { lang, dir: direction } = locale;
	const links = siteLinks(url.origin);
	const home = links.home(lang);
	const meta = timelineMeta(timeline);
	const { preset, index } = timelinePage(timeline.opening);
	const svg = await pictureFile(
		{
			index: eventIndex(index),
			meta,
			locale,
			langs: labelLangs(locales, meta, lang),
			span: preset,
			direction,
			period: preset.label[lang] ?? '',
			eventHref: (id) => links.event(lang, id),
			periodHref: (from, to) => `${home}?from=${isoOf(from)}&to=${isoOf(to - 1)}`,
			address: home
		},
		{
			...PAPER,
			style: (markup) => figureStyle(fetch, lang, markup),
			measure: (text, weight) => textWidths([text], weight)[0] ?? 0
		}
	);
	return textResponse(svg, 'image/svg+xml');
};
