// What the layout's tests ask of a finished picture: who is told of, who overlaps whom, who stands outside.
import { COUNT_HALF } from '../../../src/lib/layout/counts';
import type { Layout } from '../../../src/lib/layout/layout';
import type { Span } from '../../../src/lib/layout/scale';
import { overlaps as inWindow } from '../../../src/lib/model/date';
import type { EventIndex } from '../../../src/lib/model/event-index';
import type { EventDate } from '../../../src/lib/model/types';

/** Number of events of a window, `lane:side` by `lane:side`, counted one by one. */
export function wanted(
	index: EventIndex,
	dates: readonly EventDate[],
	{ from, to }: Span
): Record<string, number> {
	const found: Record<string, number> = {};
	dates.forEach((date, i) => {
		if (inWindow(date, from, to)) add(found, index, i);
	});
	return found;
}

/** Number of events that a picture draws or counts, `lane:side` by `lane:side`. */
export function told(layout: Layout, index: EventIndex): Record<string, number> {
	const found: Record<string, number> = {};
	for (const { event } of layout.marks) add(found, index, event);
	for (const { bucket } of layout.counts) {
		bucket.sides.forEach((n, side) => {
			const key = `${bucket.lane}:${side}`;
			if (n !== 0) found[key] = (found[key] ?? 0) + n;
		});
	}
	return found;
}

function add(found: Record<string, number>, index: EventIndex, i: number) {
	const key = `${index.lane[i]}:${index.side[i]}`;
	found[key] = (found[key] ?? 0) + 1;
}

/** Events drawn twice or not of the window, and counts that do not add up or name a wrong event, in words. */
export function mistold(layout: Layout, index: EventIndex, dates: readonly EventDate[]): string[] {
	const found: string[] = [];
	const { from, to } = layout.span;
	const seen = new Set<number>();
	const see = (event: number, as: string) => {
		const date = dates[event];
		if (seen.has(event)) found.push(`event ${event} is told twice, ${as}`);
		if (!date || !inWindow(date, from, to))
			found.push(`event ${event} is not of the window, ${as}`);
		seen.add(event);
	};
	for (const { event, lane } of layout.marks) {
		see(event, 'drawn');
		if (lane !== index.lane[event]) found.push(`event ${event} stands in lane ${lane}`);
	}
	for (const { bucket } of layout.counts) {
		const { key, total, sides, event, lane } = bucket;
		if (sides.some((n) => n < 0)) found.push(`${key} counts fewer than none`);
		if (total !== sides.reduce((sum, n) => sum + n, 0)) found.push(`${key} does not add up`);
		if (event === undefined) continue;
		see(event, `named by ${key}`);
		const own = index.lane[event] === lane && sides[index.side[event] ?? 0] === 1 && total === 1;
		if (!own) found.push(`event ${event} is not what ${key} counts`);
	}
	const keys = new Set(layout.counts.map(({ bucket }) => bucket.key));
	if (keys.size < layout.counts.length) found.push('two counts have one key');
	return found;
}

/** A mark with its label, or a count mark, as one stretch of a row. */
interface Item {
	readonly name: string;
	readonly y: number;
	readonly u0: number;
	readonly u1: number;
}

/** Below this, CSS pixels, two numbers are the same place. */
const TOLERANCE = 1e-6;

function items(layout: Layout): Item[] {
	const marks = layout.marks.map(({ event, y, u0, u1, label }) => ({
		name: `event ${event}`,
		y,
		u0: Math.min(u0, label?.u0 ?? u0),
		u1: Math.max(u1, label?.u1 ?? u1)
	}));
	const counts = layout.counts.map(({ bucket, u, y }) => ({
		name: `count ${bucket.key}`,
		y,
		u0: u - COUNT_HALF + 1,
		u1: u + COUNT_HALF - 1
	}));
	return [...marks, ...counts];
}

/** Pairs of items of one row that overlap, in words. */
export function overlaps(layout: Layout): string[] {
	const found: string[] = [];
	const sorted = items(layout).sort((a, b) => a.y - b.y || a.u0 - b.u0);
	sorted.forEach((item, k) => {
		for (const other of sorted.slice(k + 1)) {
			if (other.y !== item.y) break;
			if (other.u0 < item.u1 - TOLERANCE) {
				found.push(
					`${item.name} [${item.u0}, ${item.u1}] and ${other.name} [${other.u0}, ${other.u1}] in row ${item.y}`
				);
			}
		}
	});
	return found;
}

/** Labels and count marks that leave the window, in words. */
export function cutOff(layout: Layout): string[] {
	const labels = layout.marks.flatMap(({ event, label }) =>
		label ? [{ name: `label ${event}`, u0: label.u0, u1: label.u1 }] : []
	);
	const counts = items(layout).filter(({ name }) => name.startsWith('count'));
	return [...labels, ...counts]
		.filter(({ u0, u1 }) => u0 < -TOLERANCE || u1 > layout.width + TOLERANCE)
		.map(({ name, u0, u1 }) => `${name} [${u0}, ${u1}] of ${layout.width}`);
}

/** Items outside their lane, rows that overlap, and lanes that overlap or leave the picture, in words. */
export function misplaced(layout: Layout, laneOf: (event: number) => number): string[] {
	const { lanes, metrics } = layout;
	const found: string[] = [];
	let foot = metrics.axis;
	for (const { lane, y, height, top } of lanes) {
		if (y < foot - TOLERANCE || top < y) found.push(`lane ${lane} begins at ${y}, above ${foot}`);
		foot = y + height;
	}
	if (foot > layout.height + TOLERANCE) found.push(`lanes end at ${foot} of ${layout.height}`);
	const low = Math.min(metrics.row, metrics.countRow);
	const rows = new Map<number, { lane: number; y: number; need: number }>();
	const stand = (lane: number, y: number, need: number) => {
		const known = rows.get(y);
		if (known && known.lane !== lane) found.push(`lanes ${lane} and ${known.lane} share row ${y}`);
		rows.set(y, { lane, y, need: Math.max(need, known?.need ?? 0) });
	};
	for (const { event, y, label } of layout.marks) {
		stand(laneOf(event), y, label ? metrics.row : low);
	}
	for (const { bucket, y } of layout.counts) stand(bucket.lane, y, low);
	const sorted = [...rows.values()].sort((a, b) => a.y - b.y);
	sorted.forEach(({ lane, y, need }, k) => {
		const band = lanes.find((one) => one.lane === lane);
		if (!band || y < band.top) found.push(`row ${y} of lane ${lane} lies above the lane`);
		else if (y + need > band.y + band.height) found.push(`row ${y} leaves lane ${lane}`);
		const next = sorted[k + 1];
		if (next && next.y < y + need) found.push(`rows ${y} and ${next.y} overlap`);
	});
	return found;
}
