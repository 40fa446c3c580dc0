// The picture of a period as a file of its own, with title, key and credit: at build the opening one, in the browser the
// one that the reader is looking at. Its width is always the same, so that a phone's picture is one too.
import { pictureSvg } from '$lib/exports/svg';
import type { Measure, Words } from '$lib/exports/svg-text';
import { formatDay } from '$lib/i18n/format';
import type { Locale } from '$lib/i18n/locale';
import type { LabelLang } from '$lib/layout/label-width';
import { layoutTimeline, type Layout } from '$lib/layout/layout';
import { WIDTH_CLASSES } from '$lib/layout/metrics';
import type { Direction, Span } from '$lib/layout/scale';
import { shapeOf, type EventIndex } from '$lib/model/event-index';
import type { TimelineMeta } from '$lib/model/meta';
import { KEY_ORDER } from '$lib/model/shape';
import type { Day } from '$lib/model/types';
import type { Drawing } from './drawing';
import { countSign, markSign } from './mark-sign';
import TimelineFigure from './TimelineFigure.svelte';

/** What a picture file is made of; its window in UTC days. */
export interface Pictured {
	readonly index: EventIndex;
	readonly meta: TimelineMeta;
	readonly locale: Locale;
	/** Label languages, first to second. */
	readonly langs: readonly LabelLang[];
	readonly span: Span;
	/** Direction of time. */
	readonly direction: Direction;
	/** The period in words. */
	readonly period: string;
	/** Positions of the events that match what is looked for, and what that is, in words. */
	readonly found?: { readonly matches: ReadonlySet<number>; readonly words: string };
	/** Absolute addresses: of events, of periods, and of the page that the picture is from. */
	readonly eventHref: (id: string) => string;
	readonly periodHref: (from: Day, to: Day) => string;
	readonly address: string;
}

/** Where the picture is made. */
export interface Studio extends Drawing {
	/** The rules for the classes in a markup (svg-style.ts). */
	readonly style: (markup: string) => string | Promise<string>;
	readonly measure: Measure;
}

/** Width of the picture, gutter included: that of the widest prerendered one. CSS pixels. */
const WIDTH = WIDTH_CLASSES[3];

/** The picture as an SVG document. */
export async function pictureFile(pictured: Pictured, studio: Studio): Promise<string> {
	const { index, meta, locale, langs, period, found, eventHref, periodHref, address } = pictured;
	const { lang, dir: direction, messages: t } = locale;
	const layout = layoutOf(pictured);
	const figure = studio.draw(TimelineFigure, {
		layout,
		index,
		meta,
		locale,
		eventHref,
		periodHref,
		today: meta.updated,
		showToday: false,
		name: 'picture',
		matches: found?.matches
	});
	const rows = legendRows(pictured, layout, studio);
	const signs = rows.flatMap(({ entries }) => entries.map(({ sign }) => sign.markup)).join('');
	const updated = locale.text(t.dataUpdated, { date: formatDay(locale, meta.updated) });
	return pictureSvg({
		lang,
		direction,
		titles: langs.map((of): Words => ({
			text: meta.title[of.lang] ?? '',
			direction: of.direction
		})),
		period,
		found: found?.words,
		figure,
		layout,
		legend: rows,
		credit: [
			{ text: [meta.site[lang], meta.licence.name, updated].join(t.separator), direction },
			{ text: address, direction: 'ltr' }
		],
		style: await studio.style(figure + signs),
		tokens: studio.tokens,
		measure: studio.measure
	});
}

function layoutOf({ index, meta, langs, span, direction }: Pictured): Layout {
	const opening = meta.presets.find(({ id }) => id === meta.opening) ?? span;
	return layoutTimeline({
		index,
		hijri: meta.hijri,
		lanes: meta.lanes.length,
		span,
		anchor: opening.to - opening.from,
		boundaries: meta.presets.filter(({ status }) => !status).flatMap(({ from, to }) => [from, to]),
		width: WIDTH,
		direction,
		langs
	});
}

/** What the colours mean, and the shapes that are drawn. */
function legendRows({ index, meta, locale }: Pictured, layout: Layout, drawing: Drawing) {
	const { messages: t, lang } = locale;
	const { direction } = layout;
	const drawn = new Set(layout.marks.map(({ event }) => shapeOf(index, event)));
	const unknown = meta.sides.at(-1);
	return [
		{
			heading: t.legendColours,
			entries: meta.sides.map((side) => ({
				sign: markSign(drawing, {
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
				...KEY_ORDER.filter((shape) => drawn.has(shape)).map((shape) => ({
					sign: markSign(drawing, { shape, colour: unknown?.colour ?? '', direction }),
					text: t.shapes[shape]
				})),
				...(layout.counts.length > 0
					? [{ sign: countSign(drawing, locale), text: t.legendCount }]
					: [])
			]
		}
	];
}
