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

export interface StripBar {
	/** Position in the series. */
	readonly bar: number;
	/** Left edge, middle and width, as shares of the plot. */
	readonly x: number;
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

export interface StripYear {
	readonly year: number;
	/** Its first day, for naming it. */
	readonly day: Day;
	readonly middle: number;
	/** Width classes of pictures in which it is named. */
	readonly fits: readonly number[];
}

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

/** Lays the figures of a window out. */
export function stripLayout(bars: readonly SeriesBar[], span: Span, direction: Direction): Strip {
	const most = Math.max(0, ...bars.map(({ value }) => value));
	const inView = barsInView(bars, span);
	return {
		most,
		years: years(span, direction),
		// Shorter periods lie over longer ones that hold them.
		bars: inView
			.map((i) => placed(bars[i] as SeriesBar, i, most, span, direction))
			.sort((a, b) => b.width - a.width || a.bar - b.bar)
	};
}

function placed(
	{ from, to, value }: SeriesBar,
	bar: number,
	most: number,
	span: Span,
	direction: Direction
): StripBar {
	const margin = (to - from) * SIDE;
	const { x, width } = stretch(from + margin, to - margin, span, direction);
	const height = most > 0 ? Math.max(0, value / most) * STRIP_HEIGHT : 0;
	return {
		bar,
		x,
		middle: x + width / 2,
		width,
		y: STRIP_HEAD + STRIP_HEIGHT - height,
		height,
		thin: width < LEAST,
		fits: classesFor(width, String(value).length * DIGIT + 4)
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
			.filter(({ of }) => inside(x + width / 2, plotWidth(of)))
			.map(({ of }) => of);
		return { year, day, middle: x + width / 2, fits };
	}).filter(({ fits }) => fits.length > 0);
}

/** Whether a year's name about the middle stays within the plot. */
function inside(middle: number, width: number): boolean {
	return Math.min(middle, 1 - middle) * width >= YEAR / 2 - 2;
}

function stretch(from: Day, to: Day, span: Span, direction: Direction) {
	const ends = [shareOf(span, from, direction), shareOf(span, to, direction)];
	const left = Math.max(0, Math.min(...ends));
	return { x: left, width: Math.max(0, Math.min(1, Math.max(...ends)) - left) };
}

function classesFor(share: number, pixels: number): number[] {
	return WIDTH_CLASSES.filter((of) => share * plotWidth(of) >= pixels);
}

function plotWidth(of: number): number {
	return of - metricsFor(of, true).gutter;
}
