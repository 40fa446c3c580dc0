// The picture as it is drawn, read back from the document: boxes of its marks and of the ink of its words.
import type { Page } from '@playwright/test';

/** Client rectangle, CSS pixels. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** What may not touch another: an event with its title lines, a count mark, or words of the picture. */
export interface Item {
	readonly kind: 'event' | 'count' | 'words';
	/** Id of the event, or what is written. */
	readonly name: string;
	readonly href: string;
	/** Class of the mark's shape; empty for what is no event. */
	readonly shape: string;
	/** Events that it stands for. */
	readonly events: number;
	readonly row: string;
	readonly marks: readonly Box[];
	readonly labels: readonly Box[];
}

export interface Picture {
	/** The figure with its lane names. */
	readonly figure: Box;
	/** Where marks and labels may be. */
	readonly plot: Box;
	readonly items: readonly Item[];
}

/**
 * Reads the visible picture. A line of text is as wide as the browser set it and as tall as its ink, which a
 * canvas measures in the same font: the font's own line box holds room for marks that no title has, so that the
 * boxes of two rows may cross where nothing drawn does.
 */
export function readPicture(page: Page): Promise<Picture> {
	return page.evaluate((): Picture => {
		const pen = document.createElement('canvas').getContext('2d');
		const figure = [...document.querySelectorAll('.picture figure')].find(
			(one) => one.getClientRects().length > 0
		);
		const plot = figure?.querySelector('.plot');
		if (!pen || !figure || !plot) throw new Error('no picture is visible');

		const grown = (rect: Box, by: number): Box => ({
			left: rect.left - by,
			top: rect.top - by,
			right: rect.right + by,
			bottom: rect.bottom + by
		});
		const drawn = (shape: SVGGraphicsElement): Box => {
			const { stroke, strokeWidth } = getComputedStyle(shape);
			const outlined = stroke !== 'none' && shape.localName !== 'line';
			return grown(shape.getBoundingClientRect(), outlined ? parseFloat(strokeWidth) / 2 : 0);
		};
		const ink = (text: SVGTextElement): Box => {
			const { fontWeight, fontSize, fontFamily } = getComputedStyle(text);
			// Ten times as large, since a canvas rounds ink to whole pixels.
			pen.font = `${fontWeight} ${parseFloat(fontSize) * 10}px ${fontFamily}`;
			const size = pen.measureText(text.textContent.trim());
			const y = text.y.baseVal.getItem(0).value;
			const seen = text.getScreenCTM() ?? undefined;
			const baseline = new DOMPoint(0, y).matrixTransform(seen).y;
			// Of the glyphs alone: Firefox's client rectangle has a pixel more on every side.
			const { x, width } = text.getBBox();
			const left = new DOMPoint(x, y).matrixTransform(seen).x;
			const right = new DOMPoint(x + width, y).matrixTransform(seen).x;
			const top = size.actualBoundingBoxAscent / 10;
			const bottom = size.actualBoundingBoxDescent / 10;
			return { left, right, top: baseline - top, bottom: baseline + bottom };
		};
		const shapes = (root: Element, selector: string) =>
			[...root.querySelectorAll<SVGGraphicsElement>(selector)].map(drawn);
		const lines = (root: Element) => [...root.querySelectorAll<SVGTextElement>('text')].map(ink);

		const events = [...plot.querySelectorAll<SVGAElement>('a.event')].map((link): Item => {
			const classes = link.querySelector('.mark')?.classList ?? [];
			return {
				kind: 'event',
				name: link.dataset.event ?? '',
				href: link.href.baseVal,
				shape: [...classes].find((one) => one !== 'mark' && !one.startsWith('s-')) ?? '',
				events: 1,
				row: link.dataset.row ?? '',
				marks: shapes(link, '.mark circle, .mark rect, .mark line'),
				labels: lines(link)
			};
		});
		const counts = [...plot.querySelectorAll<SVGAElement>('a.count')].map((link): Item => ({
			kind: 'count',
			name: link.getAttribute('aria-label') ?? '',
			href: link.href.baseVal,
			shape: '',
			events: Number(link.dataset.count),
			row: link.dataset.row ?? '',
			marks: shapes(link, 'rect'),
			labels: lines(link)
		}));
		const words = [...figure.querySelectorAll<SVGTextElement>('text')]
			.filter((text) => !text.closest('a'))
			.map((text): Item => ({
				kind: 'words',
				name: text.textContent.trim(),
				href: '',
				shape: '',
				events: 0,
				row: '',
				marks: [],
				labels: [ink(text)]
			}));
		const all = [...events, ...counts, ...words];
		return {
			figure: grown(figure.getBoundingClientRect(), 0),
			plot: grown(plot.getBoundingClientRect(), 0),
			items: all
		};
	});
}

/** Rounding of glyphs and of percentages, CSS pixels. */
const TOLERANCE = 0.5;
/** A glyph may hang over the end of its line by this, CSS pixels; Firefox puts whole words at whole pixels besides. */
const GLYPH = 1;
/** Half of the largest mark: a day at the window's edge hangs over it by so much. */
const OVERHANG = 7;

/** Every pair of items whose boxes cross, in words. */
export function overlaps({ items }: Picture): string[] {
	const all = items.map((item) => ({ item, boxes: [...item.marks, ...item.labels] }));
	return all.flatMap((one, k) =>
		all
			.slice(k + 1)
			.filter((other) => one.boxes.some((a) => other.boxes.some((b) => cross(a, b))))
			.map((other) => `${one.item.name} × ${other.item.name}`)
	);
}

function cross(a: Box, b: Box): boolean {
	const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
	const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return across > TOLERANCE && down > TOLERANCE;
}

/** Every item that leaves the picture or the window, in words. */
export function cut({ items, plot, figure }: Picture, width: number): string[] {
	return items.flatMap((item) => {
		const room = item.kind === 'words' ? figure : plot;
		const window = { ...room, left: Math.max(0, room.left), right: Math.min(width, room.right) };
		const labels = item.labels.filter((box) => !within(box, window, GLYPH));
		const marks = item.marks.filter((box) => !within(box, plot, OVERHANG));
		return labels.length + marks.length > 0 ? [`${item.name} leaves the picture`] : [];
	});
}

function within(box: Box, room: Box, by: number): boolean {
	return (
		box.left >= room.left - by &&
		box.right <= room.right + by &&
		box.top >= room.top - by &&
		box.bottom <= room.bottom + by
	);
}
