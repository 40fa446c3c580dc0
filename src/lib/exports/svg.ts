// A picture of the timeline as a file of its own: title, period, drawing, legend, credit.
import type { Layout } from '../layout/layout';
import { placedFigure } from './svg-figure';
import { legend, type LegendRow } from './svg-legend';
import {
	familiesFor,
	lineWidth,
	readingLine,
	svgLine,
	type Measure,
	type Page,
	type Words
} from './svg-text';
import type { Tokens } from './tokens';
import { wrapped } from './wrap';
import { element, xmlDocument, type Markup } from './xml';

/** What stands in a picture file. */
export interface PictureFile {
	/** Language and direction of reading. */
	readonly lang: string;
	readonly direction: 'ltr' | 'rtl';
	/** Title in the first language and, smaller, in the second. */
	readonly titles: readonly Words[];
	readonly period: string;
	/** What the reader looked for, where anything: below the titles, in as many lines as it takes. */
	readonly found?: string;
	/** Markup of TimelineFigure.svelte, and the layout that it draws. */
	readonly figure: string;
	readonly layout: Pick<Layout, 'width' | 'height' | 'metrics'>;
	readonly legend: readonly LegendRow[];
	/** Lines at the foot: whose data, how fresh, which licence, where from. */
	readonly credit: readonly Words[];
	/** Rules for the classes of the figure and the signs (svg-style.ts). */
	readonly style: string;
	/** Colours by name (tokens.ts). */
	readonly tokens: Tokens;
	readonly measure: Measure;
}

/** CSS pixels. */
const MARGIN = 28;
const TITLE = 24;
const SECOND = 15;
const SMALL = 12.5;

/** The whole file: an SVG document. */
export function pictureSvg(picture: PictureFile): string {
	const { lang, direction, titles, figure, layout, credit, style, tokens, measure } = picture;
	const width = layout.metrics.gutter + layout.width + 2 * MARGIN;
	const page = { direction, width };
	const top = MARGIN + TITLE - 2;
	const below = top + (titles.length > 1 ? 44 : 22);
	const found = foundLines(picture, width - 2 * MARGIN);
	const figureTop = below + found.length * 20;
	const figureBottom = figureTop + layout.height;
	const place = { top: figureBottom + 26, margin: MARGIN };
	const key = legend(picture.legend, place, page, tokens, measure);
	const foot = credit.map((words, k) => {
		const y = key.bottom + 22 + k * 19;
		return readingLine(words, { at: MARGIN, y, size: SMALL, fill: tokens['ink-3'] }, page);
	});
	const height = Math.ceil(key.bottom + 22 + (credit.length - 1) * 19 + MARGIN);
	return xmlDocument(
		element(
			'svg',
			{
				xmlns: 'http://www.w3.org/2000/svg',
				'xml:lang': lang,
				width,
				height,
				viewBox: `0 0 ${width} ${height}`,
				role: 'img',
				'font-family': familiesFor('ltr')
			},
			element('title', {}, titles.map(({ text }) => text).join(' / ')),
			element('style', {}, style),
			element('rect', { width, height, fill: tokens.ground }),
			...heading(picture, page, top),
			...found.map((text, k) => {
				const style = { at: MARGIN, y: below + 2 + k * 20, size: SMALL, fill: tokens['ink-2'] };
				return readingLine({ text, direction }, style, page);
			}),
			...placedFigure(figure, layout, { margin: MARGIN, y: figureTop }, page),
			...key.parts,
			...foot
		)
	);
}

function foundLines({ found, direction, measure }: PictureFile, room: number): string[] {
	if (found === undefined) return [];
	const width = (text: string) => lineWidth({ text, direction }, { size: SMALL }, measure);
	return wrapped(found, room, width);
}

/** The titles where reading begins, the period at the other edge. */
function heading({ titles, period, tokens }: PictureFile, page: Page, y: number): Markup[] {
	const [first, second] = titles;
	const { direction, width } = page;
	const ltr = direction === 'ltr';
	const title = { at: MARGIN, y, size: TITLE, weight: 600, fill: tokens.ink } as const;
	const below = { at: MARGIN, y: y + 24, size: SECOND, fill: tokens['ink-2'] };
	const beside = { x: ltr ? width - MARGIN : MARGIN, y, size: SECOND, fill: tokens['ink-2'] };
	return [
		...(first ? [readingLine(first, title, page)] : []),
		...(second ? [readingLine(second, below, page)] : []),
		svgLine({ text: period, direction }, { ...beside, edge: ltr ? 'right' : 'left' })
	];
}
