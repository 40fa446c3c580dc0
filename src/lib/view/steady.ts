// What was drawn last, so that what has not changed but for its place stays the object it was (layout/steady.ts).
import type { DrawnRows } from '$lib/layout/draw-rows';
import type { Layout } from '$lib/layout/layout';
import { percent, pixels } from '$lib/layout/place';
import {
	steadyCount,
	steadyFrame,
	steadyMark,
	type CountItem,
	type Frame,
	type MarkItem,
	type State
} from '$lib/layout/steady';
import type { EventIndex } from '$lib/model/event-index';

interface Picture {
	readonly layout: Layout;
	readonly drawn: DrawnRows;
	readonly index: EventIndex;
	/** Width of the plot, CSS pixels; left out where places are percent. */
	readonly plotWidth: number | undefined;
	/** Key of the one mark that is a tab stop; left out, all are. */
	readonly tabStop: string | undefined;
	/** Id of the event that is being told. */
	readonly current: string | undefined;
	/** Positions of the events that match, and keys of the counts that hold any, where anything is looked for. */
	readonly matches: ReadonlySet<number> | undefined;
	readonly counted: ReadonlySet<string> | undefined;
}

/** The last drawing of one picture. */
export class Steady {
	#frame: Frame | undefined;
	#marks: ReadonlyMap<number, MarkItem> = new Map();
	#counts: ReadonlyMap<string, CountItem> = new Map();

	/** The items of a picture, in its order. */
	next(picture: Picture): { marks: readonly MarkItem[]; counts: readonly CountItem[] } {
		const { layout, drawn, index, plotWidth, tabStop, current, matches, counted } = picture;
		const { width, metrics, lines, direction } = layout;
		const placing = plotWidth === undefined ? percent : pixels(plotWidth);
		const frame = steadyFrame(
			{ width, metrics, lines, direction, placing, plotWidth },
			this.#frame
		);
		const state = (key: string, dim: boolean, isCurrent: boolean): State => ({
			tabindex: tabStop === undefined ? undefined : key === tabStop ? 0 : -1,
			current: isCurrent,
			dim
		});
		const marks = drawn.marks.map((mark) => {
			const id = index.ids[mark.event] ?? '';
			const dim = matches ? !matches.has(mark.event) : false;
			const item = { mark, frame, ...state(id, dim, current !== undefined && id === current) };
			return steadyMark(item, this.#marks.get(mark.event));
		});
		const counts = drawn.counts.map((count) => {
			const { key } = count.bucket;
			const item = { count, frame, ...state(key, counted ? !counted.has(key) : false, false) };
			return steadyCount(item, this.#counts.get(key));
		});
		this.#frame = frame;
		this.#marks = new Map(marks.map((item) => [item.mark.event, item]));
		this.#counts = new Map(counts.map((item) => [item.count.bucket.key, item]));
		return { marks, counts };
	}
}
