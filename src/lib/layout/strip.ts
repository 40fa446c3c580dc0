// The picture as a strip: each lane one thin row that holds all its marks, the long ones below the short, no titles.
// Every lane is there whatever the window shows, so that the strip never changes its height.
import type { EventIndex } from '../model/event-index';
import { MOST_MARKS } from './density';
import { markExtent } from './extent';
import type { HeldRows } from './fit-rows';
import type { Layout, LayoutInput } from './layout';
import { stripMetrics } from './metrics';
import { days, forwardScale } from './scale';
import { overlapping } from './search';
import type { EventSource } from './source';
import { stepScale, widthRung } from './step';
import { ticks } from './ticks';

/** The strip has the same rows whatever it shows. */
const NOTHING_HELD: HeldRows = {
	picture: 'strip',
	scale: 0,
	shown: [],
	slots: [],
	low: [],
	crowded: false
};

/** Of more events than this only those are drawn that the picture has rows for: no frame looks at all of a window. */
const WALKED = 2000;

/** Lays the window out as a strip. Pure: the same input gives the same picture. */
export function layoutStrip(
	{ index, hijri, lanes, span, width, direction, anchor, langs }: LayoutInput,
	source: EventSource
): Layout {
	const rung = widthRung(width);
	const metrics = stripMetrics(rung);
	const plot = rung - metrics.gutter;
	const at = forwardScale(span, plot);
	const height = metrics.row + 2 * metrics.lanePad;
	const top = (lane: number) => metrics.axis + lane * height + metrics.lanePad;
	const scale = stepScale(plot, days(span), anchor);
	const step = { scale, width: plot, lines: [], boundaries: [], crowded: true };
	const visible =
		index.size > WALKED
			? source.inRows(span, step).map(({ event }) => event)
			: overlapping(index, span.from, span.to);
	return {
		span,
		direction,
		width: plot,
		height: metrics.axis + lanes * height,
		metrics,
		lines: [],
		lanes: Array.from({ length: lanes }, (_, lane) => {
			return { lane, y: top(lane) - metrics.lanePad, height, top: top(lane) };
		}),
		marks: stacked(index, visible).map((event) => {
			const lane = index.lane[event] ?? 0;
			return { event, lane, ...markExtent(index, event, at), y: top(lane) };
		}),
		counts: [],
		ticks: ticks(span, plot, hijri, langs[0]?.direction),
		total: source.total(span).reduce((sum, n) => sum + n, 0),
		rows: NOTHING_HELD
	};
}

/** At most `MOST_MARKS` of the events, the most important; in the order of drawing, which no window changes. */
function stacked(index: EventIndex, events: readonly number[]): number[] {
	const importance = (i: number) => index.importance[i] ?? 0;
	const length = (i: number) => (index.end[i] ?? 0) - (index.start[i] ?? 0);
	return [...events]
		.sort((a, b) => importance(b) - importance(a) || a - b)
		.slice(0, MOST_MARKS)
		.sort((a, b) => length(b) - length(a) || importance(a) - importance(b) || a - b);
}
