// From a figure to the document that is stored: by the way of the page's own drawing.
import { render } from 'svelte/server';
import TimelineFigure from '../../../src/lib/components/TimelineFigure.svelte';
import { pictureFile } from '../../../src/lib/components/picture-file';
import { indexData } from '../../../src/lib/data/index-data';
import { textWidths } from '../../../src/lib/data/measure';
import { timelineWidths } from '../../../src/lib/data/title-widths';
import { placedFigure } from '../../../src/lib/exports/svg-figure';
import { familiesFor } from '../../../src/lib/exports/svg-text';
import { element, xmlDocument } from '../../../src/lib/exports/xml';
import { localeOf, makeLocale } from '../../../src/lib/i18n/locale';
import ar from '../../../src/lib/i18n/messages/ar';
import en from '../../../src/lib/i18n/messages/en';
import { layoutTimeline } from '../../../src/lib/layout/layout';
import { dayOfIso } from '../../../src/lib/model/date';
import { eventIndex } from '../../../src/lib/model/event-index';
import { timelineMeta } from '../../../src/lib/model/meta';
import type { Figure } from './figure';
import { figureStyle, named, TOKENS } from './style';
import { written } from './written';

/** Around the drawing, CSS pixels. */
const MARGIN = 16;

/** The figure as an SVG document that opens by itself. */
export async function drawn(figure: Figure): Promise<string> {
	const svg = figure.file ? await downloaded(figure) : alone(figure);
	return written(named(svg));
}

/** What both forms are drawn from. */
function shown({ timeline, lang, both = false, arabicDigits, ...rest }: Figure) {
	const own = localeOf(lang === 'ar' ? ar : en);
	const other = localeOf(lang === 'ar' ? en : ar);
	const langs = [own, ...(both ? [other] : [])].map((of) => ({ lang: of.lang, direction: of.dir }));
	const index = eventIndex(indexData(timeline, timelineWidths(timeline)));
	return {
		index,
		meta: timelineMeta(timeline),
		locale: arabicDigits ? makeLocale(ar, { digits: 'arab' }) : own,
		langs,
		span: { from: dayOfIso(rest.from), to: dayOfIso(rest.to) },
		direction: rest.time ?? own.dir,
		matches: rest.matches && new Set(rest.matches.map((id) => index.ids.indexOf(id))),
		eventHref: (id: string) => `#${id}`,
		periodHref: () => '#'
	};
}

/** The drawing without anything around it, as wide as the figure says. */
function alone(figure: Figure): string {
	const { index, meta, locale, langs, span, direction, ...rest } = shown(figure);
	const layout = layoutTimeline({
		index,
		hijri: meta.hijri,
		lanes: meta.lanes.length,
		span,
		anchor: span.to - span.from,
		boundaries: (figure.walls ?? [figure.from, figure.to]).map(dayOfIso),
		width: figure.width,
		direction,
		langs,
		strip: figure.strip
	});
	const markup = render(TimelineFigure, {
		props: {
			layout,
			index,
			meta,
			locale,
			...rest,
			today: figure.today ? dayOfIso(figure.today) : meta.updated,
			showToday: figure.today !== undefined,
			name: 'figure'
		}
	}).body;
	const size = { width: figure.width + 2 * MARGIN, height: layout.height + 2 * MARGIN };
	const place = { ...layout, width: figure.width - layout.metrics.gutter };
	const page = { direction: locale.dir, width: size.width };
	return xmlDocument(
		element(
			'svg',
			{ xmlns: 'http://www.w3.org/2000/svg', ...size, 'font-family': familiesFor('ltr') },
			element('title', {}, figure.shows),
			element('style', {}, figureStyle(markup)),
			element('rect', { ...size, fill: TOKENS.ground }),
			...placedFigure(markup, place, { margin: MARGIN, y: MARGIN }, page)
		)
	);
}

/** The file that readers download. */
function downloaded(figure: Figure): Promise<string> {
	const { matches, ...rest } = shown(figure);
	const titleOf = (event: number) => rest.index.titles[figure.lang]?.[event] ?? '';
	return pictureFile(
		{
			...rest,
			period: `${figure.from} – ${figure.to}`,
			found: matches && { matches, words: [...matches].map(titleOf).join() },
			address: 'https://pair.example/'
		},
		{
			draw: (component, props) => render(component, { props }).body,
			tokens: TOKENS,
			style: figureStyle,
			measure: (text, weight) => textWidths([text], weight)[0] ?? 0
		}
	);
}
