// Where each label stands in the window: where the packing kept room for it, or, at the picture's edges,
// in whatever gap its row has; where there is none, nowhere.
import {
	gapBefore,
	INSIDE_PAD,
	ITEM_GAP,
	LABEL_GAP,
	LONG_BAR,
	OPEN_PAD,
	type LabelSide
} from './candidates';
import type { Extent } from './extent';

/** A mark in a row, forward CSS pixels of the window. */
export interface RowItem extends Extent {
	readonly event: number;
	/** Width of its label; 0 for none. */
	readonly width: number;
	/** Where the packing kept room for the label. */
	readonly side: LabelSide;
}

/** A label's place: `u0` to `u1` in forward CSS pixels. */
export interface PlacedLabel extends Extent {
	readonly side: LabelSide;
}

/**
 * Labels of one row, by position in `items`, which must be in order of `u0`. A label never leaves the
 * window [0, width] and never touches a neighbour.
 */
export function rowLabels(
	items: readonly RowItem[],
	width: number
): readonly (PlacedLabel | undefined)[] {
	const found: (PlacedLabel | undefined)[] = items.map((item) => {
		const label = labelAt(item, item.side, width);
		return label && kept(item, label) ? within(label, { u0: 0, u1: width }) : undefined;
	});
	// Those that the edges forbid look for another place between what stands by now.
	items.forEach((item, k) => {
		if (found[k] || item.width === 0) return;
		const gap = { u0: takenBefore(items, found, k), u1: takenAfter(items, found, k) };
		const free = { u0: Math.max(0, gap.u0), u1: Math.min(width, gap.u1) };
		found[k] =
			within(labelAt(item, 'inside', width), free) ??
			within(labelAt(item, 'after', width), free) ??
			within(labelAt(item, 'before', width), free) ??
			within(labelAt(item, 'under', width), free);
	});
	return found;
}

/** The label of a mark on one side; inside and under, on its visible part. */
function labelAt(item: RowItem, side: LabelSide, width: number): PlacedLabel | undefined {
	const need = item.width;
	if (need === 0) return undefined;
	if (side === 'inside') {
		const u0 = Math.max(item.u0, 0) + (item.u1 === Infinity ? OPEN_PAD : INSIDE_PAD);
		return u0 + need + INSIDE_PAD <= Math.min(item.u1, width)
			? { side, u0, u1: u0 + need }
			: undefined;
	}
	if (side === 'under') {
		if (item.u1 - item.u0 < LONG_BAR) return undefined;
		const u0 = Math.min(Math.max(item.u0, 0), width - need);
		return { side, u0, u1: u0 + need };
	}
	if (side === 'after') {
		const u0 = item.u1 + LABEL_GAP;
		return { side, u0, u1: u0 + need };
	}
	const u1 = item.u0 - gapBefore(item);
	return { side, u0: u1 - need, u1 };
}

/** Whether a label stands where the packing kept room: one under a bar may have been pushed off by an edge. */
function kept(item: RowItem, label: PlacedLabel): boolean {
	if (label.side !== 'under') return true;
	return label.u0 >= item.u0 && label.u1 <= Math.max(item.u1, item.u0 + item.width);
}

function within(label: PlacedLabel | undefined, room: Extent): PlacedLabel | undefined {
	return label && label.u0 >= room.u0 && label.u1 <= room.u1 ? label : undefined;
}

/** Where the free room before item `k` begins. */
function takenBefore(
	items: readonly RowItem[],
	labels: readonly (PlacedLabel | undefined)[],
	k: number
): number {
	let taken = -Infinity;
	for (let j = 0; j < k; j++) {
		taken = Math.max(taken, items[j]?.u1 ?? taken, labels[j]?.u1 ?? taken);
	}
	return taken + ITEM_GAP;
}

/** Where the free room after item `k` ends. */
function takenAfter(
	items: readonly RowItem[],
	labels: readonly (PlacedLabel | undefined)[],
	k: number
): number {
	let taken = Infinity;
	for (let j = k + 1; j < items.length; j++) {
		taken = Math.min(taken, items[j]?.u0 ?? taken, labels[j]?.u0 ?? taken);
	}
	return taken - ITEM_GAP;
}
