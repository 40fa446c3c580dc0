// A picture of the timeline as a file of its own: title, period, drawing, legend, credit. The drawing is the page's own
// markup (TimelineFigure.svelte), written out at build or taken from the document.
import type { Layout } from '../layout/layout';
import {
	embedded,
	familiesFor,
	lineWidth,
	rounded,
	svgLine,
	type Measure,
	type Words
} from './svg-text';
import type { Tokens } from './tokens';
import { element, escapeXml, verbatim, xmlDocument, type Markup } from './xml';

/** A mark drawn as a sign beside words: its markup, `SIGN_HEIGHT` high. */
export interface Sign {
	readonly markup: string;
	/** CSS pixels. */
	readonly width: number;
}

/** An entry of the legend. */
export interface LegendEntry {
	readonly sign: Sign;
	readonly text: string;
}

export interface PictureFile {
	/** Language and direction of reading. */
	readonly lang: string;
	readonly direction: 'ltr' | 'rtl';
	/** Title in the first language and, smaller, in the second. */
	readonly titles: readonly Words[];
	readonly period: string;
	/** Markup of the figure: the names beside the lanes, if there is a gutter, and the plot. */
	readonly figure: string;
	readonly layout: Pick<Layout, 'width' | 'height' | 'metrics'>;
	/** Rows of the legend, each with its heading. */
	readonly legend: readonly {
		readonly heading: string;
		readonly entries: readonly LegendEntry[];
	}[];
	/** Lines at the foot: whose data, how fresh, which licence, where from. */
	readonly credit: readonly string[];
	/** Rules for the classes of `figure` and the signs (svg-style.ts). */
	readonly style: string;
	readonly tokens: Tokens;
	readonly measure: Measure;
}

/** Height of a sign, CSS pixels. */
export const SIGN_HEIGHT = 22;

const MARGIN = 28;
const TITLE = 24;
const SECOND = 15;
const SMALL = 12.5;
/** Between the entries of the legend, and between its rows. */
const GAP = 20;
const ROW = 24;

/** The whole file: an SVG document. */
export function pictureSvg(picture: PictureFile): string {
	const { lang, titles, figure, layout, credit, style, tokens } = picture;
	const width = layout.metrics.gutter + layout.width + 2 * MARGIN;
	const head = heading(picture, width);
	const drawn = drawing(picture, head.bottom + 14, width);
	const signs = legend(picture, drawn.bottom + 26, width);
	const foot = credit.map((text, k) =>
		line(
			picture,
			{ text, y: signs.bottom + 22 + k * 19, fill: tokens['ink-3'], size: SMALL },
			width
		)
	);
	const height = Math.ceil(signs.bottom + 22 + (credit.length - 1) * 19 + MARGIN);
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
			...head.lines,
			...drawn.parts.map((part) => verbatim(part)),
			...signs.parts,
			...foot
		)
	);

	function drawing({ direction }: PictureFile, y: number, width: number) {
		const { gutter } = layout.metrics;
		const plotAt = figure.indexOf('<svg class="plot');
		const names = figure.slice(0, plotAt);
		const plot = figure.slice(plotAt);
		const place = (markup: string, x: number, w: number) =>
			`<svg x="${rounded(x)}" y="${y}" width="${w}" height="${layout.height}" overflow="visible">${standalone(markup)}</svg>`;
		const [namesX, plotX] =
			direction === 'ltr' ? [MARGIN, MARGIN + gutter] : [width - MARGIN - gutter, MARGIN];
		const parts = [
			...(gutter > 0 ? [place(names, namesX, gutter)] : []),
			place(plot, plotX, layout.width)
		];
		return { parts, bottom: y + layout.height };
	}
}

/** Markup of a page's drawing that stands alone: no comments, and text that needs no `direction`. */
export function standalone(markup: string): string {
	return markup
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/ data-[\w-]+="[^"]*"/g, '')
		.replace(/<text([^>]*) direction="rtl"([^>]*)>([^<]*)<\/text>/g, (_, a, b, text: string) => {
			const attributes = turned(`${a}${b}`);
			return `<text${attributes} font-family="${escapeXml(familiesFor('rtl'))}">${embedded({ text, direction: 'rtl' })}</text>`;
		})
		.replaceAll(' direction="ltr"', '');
}

/** `text-anchor` tells of the text's own direction: without one, its ends change places. */
function turned(attributes: string): string {
	const anchor = /\stext-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start';
	const other = { start: 'end', end: 'start' }[anchor] ?? anchor;
	return `${attributes.replace(/\stext-anchor="\w+"/, '')} text-anchor="${other}"`;
}

function heading(picture: PictureFile, width: number) {
	const { titles, period, tokens } = picture;
	const [first, second] = titles;
	const top = MARGIN + TITLE - 2;
	const lines = [
		first && line(picture, { ...first, y: top, fill: tokens.ink, size: TITLE, weight: 600 }, width),
		second && line(picture, { ...second, y: top + 24, fill: tokens['ink-2'], size: SECOND }, width),
		svgLine(
			{ text: period, direction: picture.direction },
			{
				x: picture.direction === 'ltr' ? width - MARGIN : MARGIN,
				y: top,
				size: SECOND,
				fill: tokens['ink-2'] ?? '',
				edge: picture.direction === 'ltr' ? 'right' : 'left'
			}
		)
	].filter((one) => one !== undefined);
	return { lines, bottom: top + (second ? 30 : 8) };
}

/** Each row begins with its heading; entries that find no room go on below. */
function legend(picture: PictureFile, top: number, width: number) {
	const { direction, tokens, measure } = picture;
	const room = width - 2 * MARGIN;
	const parts: Markup[] = [];
	let y = top;
	for (const { heading, entries } of picture.legend) {
		const head = { text: heading, direction };
		parts.push(line(picture, { ...head, y, fill: tokens.ink, size: SMALL, weight: 600 }, width));
		const indent = Math.ceil(lineWidth(head, { size: SMALL, weight: 600 }, measure)) + GAP;
		let at = indent;
		for (const { sign, text } of entries) {
			const words = { text, direction };
			const need = sign.width + 6 + lineWidth(words, { size: SMALL }, measure);
			if (at + need > room && at > indent) {
				at = indent;
				y += ROW;
			}
			const x = direction === 'ltr' ? MARGIN + at : width - MARGIN - at - sign.width;
			parts.push(
				verbatim(
					`<svg x="${rounded(x)}" y="${rounded(y - 15)}" width="${sign.width}" height="${SIGN_HEIGHT}" overflow="visible">${standalone(sign.markup)}</svg>`
				),
				svgLine(words, {
					x: direction === 'ltr' ? x + sign.width + 6 : x - 6,
					y,
					size: SMALL,
					fill: tokens['ink-2'] ?? '',
					edge: direction === 'ltr' ? 'left' : 'right'
				})
			);
			at += Math.ceil(need) + GAP;
		}
		y += ROW;
	}
	return { parts, bottom: y - ROW + 8 };
}

/** A line at the edge where reading begins. */
function line(
	{ direction }: PictureFile,
	style: Partial<Words> & {
		readonly text: string;
		readonly y: number;
		readonly size: number;
		readonly weight?: 400 | 600;
		readonly fill: string | undefined;
	},
	width: number
): Markup {
	const { text, y, size, weight, fill = '' } = style;
	return svgLine(
		{ text, direction: style.direction ?? direction },
		{
			x: direction === 'ltr' ? MARGIN : width - MARGIN,
			y,
			size,
			weight,
			fill,
			edge: direction === 'ltr' ? 'left' : 'right'
		}
	);
}
