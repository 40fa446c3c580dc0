import { render } from 'svelte/server';
import timeline from 'virtual:timeline';
import TimelineFigure from '$lib/components/TimelineFigure.svelte';
import { textWidths } from '$lib/data/measure';
import { pictureSvg } from '$lib/exports/svg';
import type { Words } from '$lib/exports/svg-text';
import { formatDay } from '$lib/i18n/format';
import { layoutTimeline } from '$lib/layout/layout';
import { isoOf } from '$lib/model/date';
import { eventIndex, shapeOf } from '$lib/model/event-index';
import { timelineMeta } from '$lib/model/meta';
import { SHAPES } from '$lib/model/shape';
import type { Day } from '$lib/model/types';
import { figureStyle, TOKENS } from '../../figure-style';
import { countSign, markSign } from '../../mark-sign';
import { localeFor, locales, siteLinks, textResponse } from '../../site-files';
import { languages, timelinePage } from '../timeline-page';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = languages;

/** Width of the picture, gutter included: that of the widest prerendered one. */
const WIDTH = 1184;

/** The opening picture as a file of its own. */
export const GET: RequestHandler = async ({ url, params, fetch }) => {
	const locale = localeFor(params.lang);
	const { lang, dir: direction, messages: t } = locale;
	const links = siteLinks(url.origin);
	const meta = timelineMeta(timeline);
	const { preset, index: data } = timelinePage(timeline.opening);
	const index = eventIndex(data);
	const langs = [lang, meta.second[lang]].flatMap((of) => {
		const found = locales.find((one) => one.lang === of);
		return found ? [{ lang: found.lang, direction: found.dir }] : [];
	});
	const layout = layoutTimeline({
		index,
		hijri: meta.hijri,
		lanes: meta.lanes.length,
		span: preset,
		anchor: preset.to - preset.from,
		boundaries: meta.presets.filter(({ status }) => !status).flatMap(({ from, to }) => [from, to]),
		width: WIDTH,
		direction,
		langs
	});
	const figure = render(TimelineFigure, {
		props: {
			layout,
			index,
			meta,
			locale,
			eventHref: (id: string) => links.event(lang, id),
			periodHref: (from: Day, to: Day) =>
				`${links.home(lang)}?from=${isoOf(from)}&to=${isoOf(to - 1)}`,
			today: meta.updated,
			showToday: false,
			name: 'picture'
		}
	}).body;
	const drawn = new Set(layout.marks.map(({ event }) => shapeOf(index, event)));
	const unknown = meta.sides.at(-1);
	const legend = [
		{
			heading: t.legendColours,
			entries: meta.sides.map((side) => ({
				sign: markSign({
					shape: 'dot',
					colour: side.colour,
					placeKnown: side !== unknown,
					direction
				}),
				text: side.legend[lang] ?? ''
			}))
		},
		{
			heading: t.legendShapes,
			entries: [
				...SHAPES.filter((shape) => drawn.has(shape)).map((shape) => ({
					sign: markSign({ shape, colour: unknown?.colour ?? '', direction }),
					text: t.shapes[shape]
				})),
				...(layout.counts.length > 0 ? [{ sign: countSign(locale), text: t.legendCount }] : [])
			]
		}
	];
	const signs = legend.flatMap(({ entries }) => entries.map(({ sign }) => sign.markup)).join('');
	const updated = locale.text(t.dataUpdated, { date: formatDay(locale, meta.updated) });
	const svg = pictureSvg({
		lang,
		direction,
		titles: langs.map((of): Words => ({
			text: meta.title[of.lang] ?? '',
			direction: of.direction
		})),
		period: preset.label[lang] ?? '',
		figure,
		layout,
		legend,
		credit: [
			{ text: [meta.site[lang], meta.licence.name, updated].join(t.separator), direction },
			{ text: links.home(lang), direction: 'ltr' }
		],
		style: await figureStyle(fetch, lang, figure + signs),
		tokens: TOKENS,
		measure: (text, weight) => textWidths([text], weight)[0] ?? 0
	});
	return textResponse(svg, 'image/svg+xml');
};
