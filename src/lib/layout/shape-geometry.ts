// The lengths of a mark's shape, from its box: CSS pixels from the box's place, or percent where the box is so said.
import type { MarkShape } from '../model/shape';
import type { LabelSide } from './candidates';
import type { MarkBox, Place } from './place';
import type { Direction } from './scale';

/** The lengths from which a shape is drawn; heights and radius in CSS pixels. */
export interface ShapeGeometry {
	/** Left edge, right edge and width. */
	readonly left: Place;
	readonly right: Place;
	readonly width: Place;
	readonly height: number;
	/** Radius of the corners. */
	readonly round: number;
	/** Radius of what is drawn as a circle. */
	readonly radius: number;
	/** Radius of the ring at which a band without an end begins: small above a title. */
	readonly ring: number;
	/** Where a band without an end has the ring of its beginning; undefined where that is not in view. */
	readonly begins: Place | undefined;
}

/** A bar is tall around its label, thin above it. */
function heightOf(shape: MarkShape, label: LabelSide | undefined): number {
	if (label === 'under') return 5;
	if (label === 'inside') return 20;
	return shape === 'bar' ? 9 : 12;
}

/** How a shape fills its box in the direction of time. */
export function shapeGeometry(
	shape: MarkShape,
	box: MarkBox,
	label: LabelSide | undefined,
	direction: Direction
): ShapeGeometry {
	const height = heightOf(shape, label);
	const ring = label === 'under' ? 4 : 6;
	if (box.kind === 'point') {
		const half = box.width / 2;
		const round = Math.min(6, height / 2);
		const { width } = box;
		return { left: -half, right: half, width, height, round, radius: half, ring, begins: 0 };
	}
	const ltr = direction === 'ltr';
	const { width, openLeft, openRight } = box;
	return {
		left: 0,
		right: width,
		width,
		height,
		// What goes on beyond the window is cut straight.
		round: openLeft || openRight ? 1 : Math.min(6, height / 2),
		radius: 5,
		ring,
		begins: (ltr ? openLeft : openRight) ? undefined : ltr ? 0 : width
	};
}
