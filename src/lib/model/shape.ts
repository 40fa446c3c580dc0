// How a mark looks, from how well its date is known and what became of the event.
import type { EventDate, Status } from './types';

/** The shapes, each with an entry in the legend. Their order is that of the client's index. */
export const SHAPES = [
	'dot',
	'soft',
	'dotted',
	'bar',
	'dashed',
	'fading',
	'struck',
	'ongoing'
] as const;
/** Name of a shape. */
export type MarkShape = (typeof SHAPES)[number];

/** Whether a shape that is one day long is drawn as a point in it; otherwise it is a bar, however short. */
export const IS_POINT: Readonly<Record<MarkShape, boolean>> = {
	dot: true,
	soft: false,
	dotted: false,
	bar: false,
	dashed: false,
	fading: false,
	struck: true,
	ongoing: false
};

/** The order of the key: what is certain first. */
export const KEY_ORDER: readonly MarkShape[] = [
	'dot',
	'bar',
	'ongoing',
	'soft',
	'dotted',
	'dashed',
	'fading',
	'struck'
];

/**
 * The shape of a mark: certainty, never importance. Where several would fit, the one that warns most wins.
 * A date without a known beginning is soft, so that the one day known of it is not taken for the whole.
 */
export function markShape(date: EventDate, status: Status): MarkShape {
	if (status === 'postponed' || status === 'cancelled') return 'struck';
	if (date.openEnd) return status === 'occurred' ? 'ongoing' : 'fading';
	if (status === 'expected') return 'dashed';
	if (date.uncertain) return 'dotted';
	if (date.precision !== 'day' || date.approximate || date.openStart) return 'soft';
	return date.end - date.start > 1 ? 'bar' : 'dot';
}
