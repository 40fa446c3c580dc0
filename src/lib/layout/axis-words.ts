// The words of the axis, tier by tier, as they are drawn.
import type { Layout } from './layout';
import { ARABIC_TENTHS } from './metrics';
import type { Place } from './place';
import type { DrawnTick } from './tick-labels';

/** Sizes of the words of each tier, by their direction; CSS pixels. */
export const AXIS_SIZES = {
	ltr: { coarse: 14, fine: 12, hijri: 11.5 },
	rtl: {
		coarse: (14 * ARABIC_TENTHS) / 10,
		fine: (12 * ARABIC_TENTHS) / 10,
		hijri: (11.5 * ARABIC_TENTHS) / 10
	}
} as const;

/** Words at a tick. */
export interface AxisWord {
	/** Tells the tick from all others of all tiers. */
	readonly key: string;
	/** The class of its tier. */
	readonly name: string;
	readonly text: string;
	/** Where the tick is; and where the words begin from there, CSS pixels. */
	readonly x: Place;
	readonly dx: number;
	/** Baseline and size, CSS pixels. */
	readonly y: number;
	readonly size: number;
	readonly anchor: 'start' | 'end';
}

/** A tier: its ticks, in order of time, and how its words are set. */
export interface AxisTier extends Pick<AxisWord, 'name' | 'y' | 'size'> {
	readonly ticks: readonly DrawnTick[];
}

/** All words that have room. `dir`: the direction of the words. */
export function axisWords(
	tiers: readonly AxisTier[],
	{ direction }: Pick<Layout, 'direction'>,
	dir: 'ltr' | 'rtl'
): AxisWord[] {
	const anchor = dir === direction ? 'start' : 'end';
	return tiers.flatMap(({ name, y, size, ticks }) =>
		ticks.flatMap(({ day, text, label }) =>
			label ? [{ key: `${name}:${day}`, name, text, ...label, y, size, anchor }] : []
		)
	);
}

/** The words, each the object it was `before` where at most its place has changed. */
export function steadyWords(
	words: readonly AxisWord[],
	before: ReadonlyMap<string, AxisWord>
): AxisWord[] {
	return words.map((word) => {
		const old = before.get(word.key);
		const same =
			old &&
			old.text === word.text &&
			old.dx === word.dx &&
			old.y === word.y &&
			old.size === word.size &&
			old.anchor === word.anchor;
		return same ? old : word;
	});
}
