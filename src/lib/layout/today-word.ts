// On which side of today's line its word stands: nowhere on the name of a year or decade, nowhere beyond the edge.
import type { Day } from '../model/types';
import type { Layout } from './layout';
import { forwardScale } from './scale';
import { fittingTicks, GAP, wordsWidth, type WordedTick } from './tick-labels';

/**
 * The side for a word `length` CSS pixels long beside the names of the coarse tier, which are `size` CSS pixels large: the
 * earlier one, or else the later one; undefined where neither is free and the line stands alone.
 */
export function todaySide(
	layout: Pick<Layout, 'span' | 'width' | 'direction'>,
	names: readonly WordedTick[],
	size: number,
	today: Day,
	length: number
): 'earlier' | 'later' | undefined {
	const at = forwardScale(layout.span, layout.width);
	const taken = fittingTicks(layout, names, size).flatMap(({ day, text, label }) => {
		if (!label) return [];
		const u0 = Math.max(at(day), 0);
		return [{ u0, u1: u0 + GAP + wordsWidth(text, size) }];
	});
	const room = length + 2 * GAP;
	const isFree = (u0: number) =>
		u0 >= 0 &&
		u0 + room <= layout.width &&
		taken.every((name) => name.u1 <= u0 || u0 + room <= name.u0);
	const u = at(today);
	if (isFree(u - room)) return 'earlier';
	return isFree(u) ? 'later' : undefined;
}
