// All years as stacked bars by side along the foot of a card, with the place of its event.
import type { YearBin } from '../layout/bins';
import { shareOf, type Direction, type Span } from '../layout/scale';
import { rounded, svgLine } from './svg-text';
import type { Tokens } from './tokens';
import { element, type Markup } from './xml';

/** What the strip shows. */
export interface Strip {
	readonly bins: readonly YearBin[];
	/** All years: the days [from, to). */
	readonly span: Span;
	/** Colour of each side. */
	readonly colours: readonly string[];
	/** The event's days, as far as they are known; left out on the card of the whole. */
	readonly at?: { readonly start: number; readonly end: number };
	/** A year in the digits of the language. */
	readonly year: (year: number) => string;
}

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Height of the years' names below the bars, and of the pointer above them. */
const NAMES = 26;
const POINTER = 14;

/** The strip in `box`, CSS pixels; the names of years hang below it. */
export function yearStrip(
	{ bins, span, colours, at, year }: Strip,
	box: Box,
	direction: Direction,
	tokens: Tokens
): Markup {
	const base = box.y + box.height;
	const most = Math.max(1, ...bins.map(({ total }) => total));
	const xOf = (day: number) => box.x + shareOf(span, day, direction) * box.width;
	const between = (from: number, to: number) => {
		const ends = [xOf(from), xOf(to)];
		return { x: Math.min(...ends), width: Math.abs(xOf(to) - xOf(from)) };
	};
	const bars = bins.flatMap((bin) => {
		const { x, width } = between(bin.from, bin.to);
		const seen = !at || (bin.from < at.end && bin.to > at.start);
		let top = base;
		return bin.counts.flatMap((count, side) => {
			if (count === 0) return [];
			const height = (count / most) * (box.height - POINTER - 4);
			top -= height;
			return element('rect', {
				x: rounded(x + width * 0.06),
				y: rounded(top),
				width: rounded(width * 0.88),
				height: rounded(height),
				fill: colours[side],
				'fill-opacity': seen ? undefined : 0.38
			});
		});
	});
	const every = bins.length > 60 ? 10 : 5;
	const names = bins
		.filter((bin) => bin.year % every === 0)
		.map((bin) =>
			svgLine(
				{ text: year(bin.year), direction: 'ltr' },
				{
					x: xOf((bin.from + bin.to) / 2),
					y: base + NAMES,
					size: 18,
					fill: tokens['ink-2'],
					edge: 'middle'
				}
			)
		);
	return element(
		'g',
		{},
		...bars,
		element('line', {
			x1: box.x,
			x2: box.x + box.width,
			y1: base + 0.5,
			y2: base + 0.5,
			stroke: tokens.line,
			'stroke-width': 2
		}),
		...names,
		...(at ? [pointer(between(at.start, at.end), box, tokens)] : [])
	);
}

/** A stretch above the bars as long as the event, with a point down to the line of years. */
function pointer(
	{ x, width }: { readonly x: number; readonly width: number },
	box: Box,
	tokens: Tokens
): Markup {
	const middle = rounded(x + width / 2);
	const half = Math.max(width / 2, 2);
	const [top, base] = [box.y, box.y + box.height];
	return element(
		'g',
		{ fill: tokens.ink },
		element('rect', { x: rounded(middle - half), y: top, width: rounded(2 * half), height: 4 }),
		element('path', { d: `M${middle - 9},${top} h18 l-9,${POINTER} z` }),
		element('line', {
			x1: middle,
			x2: middle,
			y1: top,
			y2: base,
			stroke: tokens.ink,
			'stroke-width': 2
		})
	);
}
