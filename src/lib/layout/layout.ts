// The composer: index + window + width → plain positions. No algorithm of its own.
import type { EventIndex } from '../model/event-index';
import type { Day, HijriTable } from '../model/types';
import { MOST_MARKS } from './density';
import { drawRows, type DrawnRows } from './draw-rows';
import { fitRows, type HeldRows, type PlacedLane } from './fit-rows';
import { labelLines, type LabelLang, type LabelLine } from './label-width';
import { metricsFor, type Metrics } from './metrics';
import { days, type Direction, type Span } from './scale';
import { eventSource, type EventSource } from './source';
import { stepScale, widthRung } from './step';
import { layoutStrip } from './strip';
import { ticks, type Ticks } from './ticks';
import { WHOLE } from './tiles';

export type { PlacedCount, PlacedMark } from './draw-rows';

/** What a picture is laid out from: events, window in UTC days, width in CSS pixels. */
export interface LayoutInput {
	readonly index: EventIndex;
	readonly hijri: HijriTable;
	/** Number of lanes. */
	readonly lanes: number;
	readonly span: Span;
	/** Days of the opening period: the anchor of the zoom steps. */
	readonly anchor: number;
	/** Days at which named periods begin or end: labels avoid lying across them. */
	readonly boundaries: readonly Day[];
	/** Width of the whole picture, CSS pixels. */
	readonly width: number;
	readonly direction: Direction;
	/** Label languages, first to second. */
	readonly langs: readonly LabelLang[];
	/** What keeps still while a gesture goes on: the rows of the layout before it. */
	readonly held?: HeldRows;
	/** The thin arrangement that stands by while the list is read (strip.ts). */
	readonly strip?: boolean;
}

/** A finished picture: everything in CSS pixels, ready to draw in either direction. */
export interface Layout extends DrawnRows {
	readonly span: Span;
	readonly direction: Direction;
	/** Width of the plot (without the gutter) at which the positions hold; wider is fine. */
	readonly width: number;
	readonly height: number;
	readonly metrics: Metrics;
	readonly lines: readonly LabelLine[];
	readonly lanes: readonly PlacedLane[];
	readonly ticks: Ticks;
	/** Number of events that overlap the window. */
	readonly total: number;
	/** What a gesture that begins here holds still. */
	readonly rows: HeldRows;
}

/** Lays the window out. Pure: the same input gives the same picture. */
export function layoutTimeline(input: LayoutInput): Layout {
	const { index, span, direction, boundaries } = input;
	const source = sourceOf(index, input.lanes);
	if (input.strip) return layoutStrip(input, source);
	const rung = widthRung(input.width);
	const name = `${rung} ${input.langs.map(({ lang, direction: of }) => lang + of).join()}`;
	const { metrics, lines } = styleOf(name, rung, input.langs);
	const width = rung - metrics.gutter;
	const held =
		input.held?.picture === name && input.held.shown.length === input.lanes
			? input.held
			: undefined;
	const scale = stepScale(width, days(span), input.anchor, held?.scale);
	const drawn = (crowded: boolean) => {
		const step = { scale, width, lines, boundaries, crowded };
		const { placed, lanes, rows } = fitRows(index, source, span, step, name, metrics, held);
		const rest = source.rest(span, step, placed);
		return {
			lanes,
			rows,
			...drawRows(index, { placed, rest }, lanes, metrics, lines, span, width)
		};
	};
	let picture = drawn(held?.crowded ?? index.size > WHOLE);
	const fits = picture.marks.length + picture.counts.length <= MOST_MARKS;
	if (!fits && !picture.rows.crowded) picture = drawn(true);
	return {
		span,
		direction,
		width,
		height: picture.lanes.reduce((y, lane) => Math.max(y, lane.y + lane.height), metrics.axis),
		metrics,
		lines,
		...picture,
		ticks: ticks(span, width, input.hijri, input.langs[0]?.direction),
		total: source.total(span).reduce((sum, n) => sum + n, 0)
	};
}

interface Style {
	readonly metrics: Metrics;
	readonly lines: readonly LabelLine[];
}

const styles = new Map<string, Style>();

/** Sizes and label lines: the same objects for the same picture, so that nothing that hangs on them is done again. */
function styleOf(name: string, rung: number, langs: readonly LabelLang[]): Style {
	const known = styles.get(name);
	if (known) return known;
	const metrics = metricsFor(rung, langs.length > 1);
	const made = { metrics, lines: labelLines(langs, metrics) };
	styles.set(name, made);
	return made;
}

/** The source of each index, made once for its number of lanes. */
const sources = new WeakMap<EventIndex, readonly [number, EventSource]>();

function sourceOf(index: EventIndex, lanes: number): EventSource {
	const known = sources.get(index);
	if (known?.[0] === lanes) return known[1];
	const source = eventSource(index, lanes);
	sources.set(index, [lanes, source]);
	return source;
}
