// Which ticks have room for their words. Widths are estimated, on the wide side: words of an axis are short.
import type { Day } from '../model/types';
import type { Layout } from './layout';
import { percent, shareAt, type Place, type Placing } from './place';
import { forwardScale } from './scale';

/** A tick and its words. */
export interface WordedTick {
	readonly day: Day;
	readonly text: string;
}

/** A tick as drawn; `line` and `label` are left out where the window or the room does not allow them. */
export interface DrawnTick extends WordedTick {
	readonly line?: Place;
	readonly label?: { readonly x: Place; readonly dx: number };
}

/** Space between a line and its words, CSS pixels. */
export const GAP = 5;

/** Advance of an average letter or digit, in em: a little more than IBM Plex Sans needs. */
const ADVANCE = 0.58;

/** Arabic letters are narrow where they join, broad at the end of a word; these are broad everywhere. In em. */
const JOINED = 0.36;
const ENDING = 0.45;
const BROAD = 0.55;

/** Width of a few words in CSS pixels, estimated. */
export function wordsWidth(text: string, size: number): number {
	const count = (what: RegExp) => text.match(what)?.length ?? 0;
	const arabic = count(/[ء-ي]/g);
	const joined = arabic * JOINED + count(/[ء-ي]+/g) * ENDING + count(/[س-ظ]/g) * BROAD;
	return ((text.length - arabic) * ADVANCE + joined) * size;
}

/**
 * The ticks of one tier, in order of time, with the labels that fit between their line and the next one.
 * A tick before the window keeps its words at the edge, so that the period is always named.
 */
export function fittingTicks<T extends WordedTick>(
	layout: Pick<Layout, 'span' | 'width' | 'direction'>,
	all: readonly T[],
	size: number,
	placing: Placing = percent
): (T & DrawnTick)[] {
	const { span, width, direction } = layout;
	const at = forwardScale(span, width);
	const later = direction === 'ltr' ? 1 : -1;
	return all.map((tick, k) => {
		const u = at(tick.day);
		const start = Math.max(u, 0) + (u < 0 ? 0 : GAP);
		const next = all[k + 1];
		const end = Math.min(width, next ? at(next.day) - GAP : width);
		const fits = end - start >= wordsWidth(tick.text, size);
		return {
			...tick,
			...(u >= 0 ? { line: placing(shareAt(u, width, direction)) } : {}),
			...(fits
				? {
						label: {
							x: placing(shareAt(Math.max(u, 0), width, direction)),
							dx: u < 0 ? 0 : later * GAP
						}
					}
				: {})
		};
	});
}
