// The overview's three sliders: the window as a whole and its two edges, by pointer and by key.
import { days, type Direction, type Span } from '$lib/layout/scale';
import { dateOf, dayOf } from '$lib/model/date';
import type { Day } from '$lib/model/types';
import { utcDay, utcMonday, utcMonth, utcYear } from 'd3';
import { moveWindow, SHORTEST, type Domain } from './window';

/** What a slider moves. */
export type Handle = 'from' | 'window' | 'to';

/** Values of a slider, days: the window's slider stands where the window begins. */
export interface SliderValues {
	readonly min: Day;
	readonly max: Day;
	readonly now: Day;
}

/** Between which days a slider can stand, and where it does. */
export function sliderValues(handle: Handle, span: Span, [first, last]: Domain): SliderValues {
	const least = Math.min(SHORTEST, last - first);
	if (handle === 'from') return { min: first, max: span.to - least, now: span.from };
	if (handle === 'to') return { min: span.from + least, max: last, now: span.to };
	return { min: first, max: last - days(span), now: span.from };
}

/** The window once a slider stands at a day, or as near to it as it can. */
export function setSlider(handle: Handle, day: Day, span: Span, domain: Domain): Span {
	if (handle === 'window') return moveWindow(span, day - span.from, domain);
	const { min, max } = sliderValues(handle, span, domain);
	return { ...span, [handle]: Math.min(Math.max(day, min), max) };
}

/** Steps of a key: to the next boundary of the calendar, of a small and of a large unit. */
const STEPS = [
	{ from: 730, small: utcMonth, large: utcYear },
	{ from: 90, small: utcMonday, large: utcMonth },
	{ from: 0, small: utcDay, large: utcMonday }
] as const;

/**
 * Where a key sends a slider (https://www.w3.org/WAI/ARIA/apg/patterns/slider/); undefined for other keys. Arrows go
 * as they are seen, Page keys by a larger step, for the window by its length.
 */
export function sliderKey(
	key: string,
	handle: Handle,
	span: Span,
	direction: Direction,
	domain: Domain
): Day | undefined {
	const { min, max, now } = sliderValues(handle, span, domain);
	const step = STEPS.find(({ from }) => days(span) >= from) ?? STEPS[2];
	const next = (large: boolean, later: boolean) => {
		if (large && handle === 'window') return now + (later ? days(span) : -days(span));
		const interval = step[large ? 'large' : 'small'];
		// A fraction of a day counts as that day.
		const date = dateOf(Math.round(now));
		return dayOf(
			later ? interval.offset(interval.floor(date)) : interval.floor(dateOf(dayOf(date) - 1))
		);
	};
	switch (key) {
		case 'ArrowRight':
			return next(false, direction === 'ltr');
		case 'ArrowLeft':
			return next(false, direction === 'rtl');
		case 'ArrowUp':
			return next(false, true);
		case 'ArrowDown':
			return next(false, false);
		case 'PageUp':
			return next(true, true);
		case 'PageDown':
			return next(true, false);
		case 'Home':
			return min;
		case 'End':
			return max;
		default:
			return undefined;
	}
}
