// What a turn of the wheel or a stroke on the trackpad asks for. A plain wheel asks for nothing: the page scrolls.

/** The part of a `WheelEvent` that counts (https://w3c.github.io/uievents/#interface-wheelevent). */
export interface WheelInput {
	readonly deltaX: number;
	readonly deltaY: number;
	/** 0: pixels, 1: lines, 2: pages. */
	readonly deltaMode: number;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly shiftKey: boolean;
}

/** Move the window by CSS pixels towards the right edge, or make it `zoom` times as long. */
export type WheelStep = { readonly pan: number } | { readonly zoom: number };

/** CSS pixels of a line and of a page. */
const LINE = 16;
const PAGE = 400;
/** The most that one event may ask for: a notch of some mice says 120 pixels, a pinch at most a few. */
const MOST = 60;

/**
 * With Ctrl or ⌘ a zoom (browsers tell a pinch on the trackpad so, as 100 times the natural logarithm of its scale),
 * with Shift or more sideways than down a move, else nothing.
 */
export function wheelStep(input: WheelInput): WheelStep | undefined {
	const unit = [1, LINE, PAGE][input.deltaMode] ?? 1;
	const [across, down] = [input.deltaX * unit, input.deltaY * unit];
	const sideways = Math.abs(across) > Math.abs(down);
	if (input.ctrlKey || input.metaKey) {
		// Shift turns the wheel's axis on some systems.
		const turn = sideways && input.shiftKey ? across : down;
		return { zoom: Math.exp(Math.min(Math.max(turn, -MOST), MOST) / 100) };
	}
	if (input.shiftKey) return { pan: sideways ? across : down };
	return sideways ? { pan: across } : undefined;
}
