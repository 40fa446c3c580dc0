// The drawing of a page (TimelineFigure.svelte) in a file of its own: markup written out at build, or taken from the
// document.
import type { Layout } from '../layout/layout';
import { embedded, familiesFor, leftOf, type Page } from './svg-text';
import { element, escapeXml, verbatim, type Markup } from './xml';

/**
 * The names beside the lanes, if there is a gutter, and the plot, with the figure's upper corner `margin` from the edge
 * where reading begins and `y` from the top, CSS pixels.
 */
export function placedFigure(
	figure: string,
	{ width, height, metrics: { gutter } }: Pick<Layout, 'width' | 'height' | 'metrics'>,
	{ margin, y }: { readonly margin: number; readonly y: number },
	page: Page
): Markup[] {
	const plotAt = figure.indexOf('<svg class="plot');
	const place = (markup: string, at: number, length: number) => {
		const box = { x: leftOf(page, at, length), y, width: length, height, overflow: 'visible' };
		return element('svg', box, verbatim(standalone(markup)));
	};
	return [
		...(gutter > 0 ? [place(figure.slice(0, plotAt), margin, gutter)] : []),
		place(figure.slice(plotAt), margin + gutter, width)
	];
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
