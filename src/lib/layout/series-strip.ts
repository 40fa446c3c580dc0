// Yearly figures on the picture's time axis: bars at the true place and width of their periods, as shares of the plot,
// so that one drawing fits every width. What fits only a wide picture carries the width classes that it fits.
import { fromYmd, toYmd } from '../model/date';
import type { SeriesBar } from '../model/series';
import type { Day } from '../model/types';
import { metricsFor, WIDTH_CLASSES } from './metrics';
import { days, shareOf, type Direction, type Span } from './scale';

/** Height of the highest bar, and room for its value above it; CSS pixels. */
export const STRIP_HEIGHT = 54;
export const STRIP_HEAD = 15;

/** Share of its period that a bar leaves free at each side. */
const SIDE = 0.04;
/** A bar of a lesser share of the plot is drawn as a line of its own width. */
const LEAST = 0.006;
/** Widths of a year, and of a digit of a value; CSS pixels. */
const YEAR = 32;
const DIGIT = 7;

/** The bar of one period. */
export interface StripBar {
	/** Position in the series. */
	readonly bar: number;
	/** Middle and width, as shares of the plot. */
	readonly middle: number;
	readonly width: number;
	/** CSS pixels below the top of the strip. */
	readonly y: number;
	readonly height: number;
	/** Too narrow for a box. */
	readonly thin: boolean;
	/** Width classes of pictures in which its value fits above it. */
	readonly fits: readonly number[];
}

/** A year below the bars. */
export interface StripYear {
	readonly year: number;
	/** Its first day, for naming it. */
	readonly day: Day;
	readonly middle: number;
	/** Width classes of pictures in which it is named. */
	readonly fits: readonly number[];
}

/** The figures of one series, ready to be drawn. */
export interface Strip {
	readonly bars: readonly StripBar[];
	readonly years: readonly StripYear[];
	/** The highest value of the whole series, at `STRIP_HEAD`: the same in every window. */
	readonly most: number;
}

/** Values whose periods share a day with the window. */
export function barsInView(bars: readonly SeriesBar[], { from, to }: Span): number[] {
	return Array.from(bars.keys()).filter((i) => {
		const bar = bars[i];
		return bar !== undefined && bar.from < to && bar.to > from;
	});
}

/** Positions of the bars as they are drawn: shorter periods lie over longer ones that hold them. */
export function byLength(bars: readonly SeriesBar[]): number[] {
	const length = (i: number) => (bars[i]?.to ?? 0) - (bars[i]?.from ?? 0);
	return Array.from(bars.keys()).sort((a, b) => length(b) - length(a) || a - b);
}

/** Lays the figures of a window out. */
export function stripLayout(bars: readonly SeriesBar[], span: Span, direction: Direction): Strip {
	const most = Math.max(0, ...bars.map(({ value }) => value));
	const placed = barsInView(bars, span).map((i) =>
		place(bars[i] as SeriesBar, i, most, span, direction)
	);
	return {
		most,
		years: years(span, direction),
		bars: valued(placed, bars)
	};
}

/** Values stand above all bars where all have room, else above the highest and the last one. */
function valued(placed: readonly Omit<StripBar, 'fits'>[], bars: readonly SeriesBar[]): StripBar[] {
	const room = ({ bar }: { readonly bar: number }) =>
		String(bars[bar]?.value ?? '').length * DIGIT + 4;
	const last = placed.at(-1);
	const highest = placed.reduce((a, b) => (a && a.height >= b.height ? a : b), placed[0]);
	return placed.map((one) => ({
		...one,
		fits: WIDTH_CLASSES.filter((of) => {
			const plot = plotWidth(of);
			if (placed.every((each) => each.width * plot >= room(each))) return true;
			if (!inside(one.middle, plot, room(one))) return false;
			if (one === highest || !highest) return true;
			const apart = Math.abs(one.middle - highest.middle) * plot;
			return one === last && apart >= (room(one) + room(highest)) / 2;
		})
	}));
}

function place(
	{ from, to, value }: SeriesBar,
	bar: number,
	most: number,
	span: Span,
	direction: Direction
): Omit<StripBar, 'fits'> {
	const margin = (to - from) * SIDE;
	const { x, width } = stretch(from + margin, to - margin, span, direction);
	const height = most > 0 ? Math.max(0, value / most) * STRIP_HEIGHT : 0;
	return {
		bar,
		middle: x + width / 2,
		width,
		y: STRIP_HEAD + STRIP_HEIGHT - height,
		height,
		thin: width < LEAST
	};
}

/** Every year of the window that is named in some picture: each one, or every second, fifth, tenth … */
function years(span: Span, direction: Direction): StripYear[] {
	const first = toYmd(span.from).year;
	const last = toYmd(span.to - 1e-6).year;
	const steps = WIDTH_CLASSES.map((of) => {
		const year = (plotWidth(of) / days(span)) * 365.25;
		return { of, every: [1, 2, 5, 10, 20, 50].find((n) => year * n >= YEAR) ?? 100 };
	});
	return Array.from({ length: last - first + 1 }, (_, k) => {
		const year = first + k;
		const day = fromYmd(year, 1, 1);
		const { x, width } = stretch(day, fromYmd(year + 1, 1, 1), span, direction);
		const fits = steps
			.filter(({ of, every }) => year % every === 0 && width * every * plotWidth(of) >= YEAR)
			.filter(({ of }) => inside(x + width / 2, plotWidth(of), YEAR - 4))
			.map(({ of }) => of);
		return { year, day, middle: x + width / 2, fits };
	}).filter(({ fits }) => fits.length > 0);
}

/** Whether words about a middle stay within the plot; CSS pixels. */
function inside(middle: number, plot: number, width: number): boolean {
	return Math.min(middle, 1 - middle) * plot >= width / 2;
}

function stretch(from: Day, to: Day, span: Span, direction: Direction) {
	const cut = (day: Day) => Math.min(1, Math.max(0, shareOf(span, day, direction)));
	const [a, b] = [cut(from), cut(to)];
	return { x: Math.min(a, b), width: Math.abs(b - a) };
}

function plotWidth(of: number): number {
	return of - metricsFor(of, true).gutter;
}
