// The ways in which an event can take its place in a row: its mark with the label after it, before it, inside a
// bar that is wide enough, or under a long bar that is not.
import { OPEN, type EventIndex } from '../model/event-index';
import { markExtent, type Extent } from './extent';
import { labelWidth, type LabelLine } from './label-width';

/** Where a label stands by its mark, in reading direction. */
export type LabelSide = 'after' | 'inside' | 'under' | 'before';

/** Space between a mark and its label, inside a bar before its label, and between neighbours; CSS pixels. */
export const LABEL_GAP = 6;
export const INSIDE_PAD = 9;
/** The same beside the ring at which a band without an end begins. */
export const OPEN_PAD = 13;
export const ITEM_GAP = 10;

/** Space between a label and the mark that it stands before, CSS pixels. */
export const gapBefore = ({ u1 }: Extent) => (u1 === Infinity ? OPEN_PAD : LABEL_GAP);

/** Room that an event would take in a row, mark and label together. */
export interface Candidate extends Extent {
	readonly event: number;
	readonly side: LabelSide;
}

/** Bars at least this long carry their label under themselves rather than beside. */
export const LONG_BAR = 48;

/** A label after its mark reads best; the difference only settles ties. */
export const SIDES: readonly LabelSide[] = ['after', 'inside', 'under', 'before'];

/**
 * The candidates of event `i` at `scale` CSS pixels a day. All of them contain the mark itself. What has no end is titled
 * inside, unless it begins too little before `last`, beyond which no window reaches (CSS pixels; −∞: there is no such day).
 */
export function candidates(
	index: EventIndex,
	i: number,
	scale: number,
	lines: readonly LabelLine[],
	last = -Infinity
): Candidate[] {
	const { u0, u1 } = markExtent(index, i, (day) => day * scale);
	const width = labelWidth(index, i, lines);
	const isOpen = index.end[i] === OPEN;
	if (isOpen && width > 0 && u0 < last && u0 + OPEN_PAD + width + INSIDE_PAD > last) {
		return [{ event: i, side: 'before', u0: u0 - OPEN_PAD - width, u1 }];
	}
	const fitsInside = u1 - u0 >= width + 2 * INSIDE_PAD;
	if (width === 0 || fitsInside || isOpen) return [{ event: i, side: 'inside', u0, u1 }];
	if (u1 - u0 >= LONG_BAR) {
		return [{ event: i, side: 'under', u0, u1: Math.max(u1, u0 + width) }];
	}
	return [
		{ event: i, side: 'after', u0, u1: u1 + LABEL_GAP + width },
		{ event: i, side: 'before', u0: u0 - LABEL_GAP - width, u1 }
	];
}
