// What of a drawing changes from frame to frame: most marks only move along, and what only moved is not written anew.
import type { PlacedCount, PlacedMark } from './draw-rows';
import type { Layout } from './layout';
import { MIN_BAR, type Extent } from './extent';
import type { Placing } from './place';

/** What all marks of a picture have in common. */
export interface Frame extends Pick<Layout, 'width' | 'metrics' | 'lines' | 'direction'> {
	/** How places along the plot are said. */
	readonly placing: Placing;
	/** Width of the plot in CSS pixels; left out where places are percent. */
	readonly plotWidth: number | undefined;
}

/** How a mark stands out. */
export interface State {
	/** Place in the order of tabbing; left out, the mark is a tab stop like any link. */
	readonly tabindex: 0 | -1 | undefined;
	/** Whether it is the event that is being told. */
	readonly current: boolean;
	/** Whether it does not match what is looked for. */
	readonly dim: boolean;
}

/** All that the drawing of a mark depends on. The same object as long as the mark at most moves along. */
export interface MarkItem extends State {
	readonly mark: PlacedMark;
	readonly frame: Frame;
}

/** The same for a count mark. */
export interface CountItem extends State {
	readonly count: PlacedCount;
	readonly frame: Frame;
}

/** A hundredth of a CSS pixel is not seen. */
const near = (a: number, b: number) => Math.abs(a - b) < 0.01;

/** `next`, or what was drawn `before` where it is the same but for its place along the axis. */
export function steadyMark(next: MarkItem, before: MarkItem | undefined): MarkItem {
	if (!before || !sameState(next, before)) return next;
	const [a, b] = [next.mark, before.mark];
	const width = next.frame.width;
	const same =
		a.y === b.y &&
		near(a.u1 - a.u0, b.u1 - b.u0) &&
		isWhole(a, width) &&
		isWhole(b, width) &&
		a.label?.side === b.label?.side &&
		near(offset(a), offset(b));
	return same ? before : next;
}

/** The same for a count mark. */
export function steadyCount(next: CountItem, before: CountItem | undefined): CountItem {
	if (!before || !sameState(next, before)) return next;
	const [a, b] = [next.count, before.count];
	const same =
		a.y === b.y &&
		a.bucket.total === b.bucket.total &&
		a.bucket.event === b.bucket.event &&
		a.bucket.from === b.bucket.from &&
		a.bucket.to === b.bucket.to &&
		a.bucket.sides.join() === b.bucket.sides.join();
	return same ? before : next;
}

/** `next`, or the frame before where nothing in it has changed. */
export function steadyFrame(next: Frame, before: Frame | undefined): Frame {
	const same =
		before &&
		next.width === before.width &&
		next.metrics === before.metrics &&
		next.lines === before.lines &&
		next.direction === before.direction &&
		next.plotWidth === before.plotWidth;
	return same ? before : next;
}

function sameState(a: State & { frame: Frame }, b: State & { frame: Frame }): boolean {
	return (
		a.frame === b.frame && a.tabindex === b.tabindex && a.current === b.current && a.dim === b.dim
	);
}

/** Where the label begins, from where the mark does. */
function offset({ u0, label }: PlacedMark): number {
	return (label?.u0 ?? u0) - u0;
}

/** Whether the window's edges leave the mark whole: a dot always, a bar as long as both its ends are in view. */
function isWhole({ u0, u1 }: Extent, width: number): boolean {
	return u1 - u0 <= MIN_BAR + 0.01 || (u0 >= 0 && u1 <= width);
}
