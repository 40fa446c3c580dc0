// From a placed mark to what is written into the picture: the places of its shape and of its label.
import { labelAnchor, markBox, type Anchor, type MarkBox, type Place } from './place';
import type { MarkItem } from './steady';

/** How much lower the second line hangs below a bar with the first one inside: its halo is clear of the border. */
const CLEAR = 1.5;

/** How one mark and its label are drawn. */
export interface MarkDrawing {
	readonly box: MarkBox;
	/** Middle of the shape, CSS pixels. */
	readonly y: number;
	/** Where the label's lines hang; undefined without a title. */
	readonly anchor: Anchor | undefined;
	/** How much lower they hang than beside a mark, first to second; CSS pixels. */
	readonly lower: readonly [number, number];
}

/** How a mark is drawn. In CSS pixels the whole of it is moved (places.ts): its parts are placed from its own place. */
export function markDrawing({ mark, frame }: MarkItem): MarkDrawing {
	const { width, direction, placing, metrics } = frame;
	const { label } = mark;
	const box = markBox(mark, width, direction, placing);
	const own = (x: Place) => (typeof x === 'number' ? x - Number(box.x) : x);
	const anchor = label && labelAnchor(mark, label, width, direction, placing);
	const clear = label?.side === 'inside' ? CLEAR : 0;
	const [first, second, shape] =
		label?.side === 'under' ? metrics.under : [0, clear, metrics.centre];
	return {
		box: { ...box, x: own(box.x) },
		y: mark.y + shape,
		anchor: anchor && { ...anchor, x: own(anchor.x) },
		lower: [first, second]
	};
}
