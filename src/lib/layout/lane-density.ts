// How many events begin when, lane by lane: drawn where a window holds far more than its marks can tell. Shapes are made in
// blocks of time that stand still, so that a moving window only moves and stretches what is there.
import { OPEN } from '../model/event-index';
import { bucketDays } from './counts';
import { MOST_MARKS } from './density';
import { countBeginning, type LaneColumns } from './lane-columns';
import { days, type Span } from './scale';

/** Narrowest bin, CSS pixels. */
const NARROWEST = 6;

/** Bins of a block: more than any picture is wide in bins. */
const BLOCK = 256;

/** A window with fewer events than this is told by its marks and counts. */
const DENSE = 10 * MOST_MARKS;

/** In shorter bins, days, the first days of months and years stand out, for that is how vague dates begin. */
const SHORTEST = 32;

/** Whether a window with so many events and bins of so many days is drawn so. */
export function isDense(total: number, { bin }: Pick<DensityBlocks, 'bin'>): boolean {
	return total > DENSE && bin >= SHORTEST;
}

/** The blocks of a window, and the days of a block. */
export interface DensityBlocks {
	/** Days of a bin. */
	readonly bin: number;
	readonly days: number;
	/** Numbers of blocks: number `k` begins on the day `k * days`. */
	readonly blocks: readonly number[];
}

/** The blocks that a window needs which is `width` CSS pixels wide. */
export function densityBlocks(window: Span, width: number): DensityBlocks {
	const bin = bucketDays(width / days(window), NARROWEST);
	const length = BLOCK * bin;
	const first = Math.floor(window.from / length);
	const last = Math.ceil(window.to / length) - 1;
	const blocks = Array.from({ length: last - first + 1 }, (_, k) => first + k);
	return { bin, days: length, blocks };
}

/**
 * Paths of blocks, by lane: a step for each bin, in days from the block's beginning and in shares of the fullest bin of
 * all lanes and of all time. O(time in bins · lanes · log N) once for a size of bins, then O(bins · log N) a block.
 */
export function densityPaths(
	columns: readonly LaneColumns[]
): (lane: number, block: number, of: DensityBlocks) => string {
	const peaks = new Map<number, number>();
	const paths = new Map<string, string>();
	const peakOf = (bin: number) => {
		const known = peaks.get(bin);
		if (known !== undefined) return known;
		const peak = Math.max(1, ...columns.map(({ all }) => fullest(all.start, bin)));
		peaks.set(bin, peak);
		return peak;
	};
	return (lane, block, { bin, days: length }) => {
		const key = `${lane}:${bin}:${block}`;
		const known = paths.get(key);
		if (known !== undefined) return known;
		const all = columns[lane]?.all;
		const from = block * length;
		let path = 'M0,0';
		let before = 0;
		for (let k = 0; all && k < BLOCK; k++) {
			const n = countBeginning(all, from + k * bin, from + (k + 1) * bin);
			const share = Number((n / peakOf(bin)).toFixed(3));
			if (share !== before) path += `H${k * bin}V${share}`;
			before = share;
		}
		path += `H${length}V0Z`;
		if (paths.size >= KEPT) paths.clear();
		paths.set(key, path);
		return path;
	};
}

/** Paths that are kept. */
const KEPT = 500;

/** The most of these days, which ascend, in one bin; open beginnings are in none. */
function fullest(starts: Int32Array, bin: number): number {
	let most = 0;
	let from = -Infinity;
	let count = 0;
	for (const start of starts) {
		if (start === -OPEN) continue;
		const of = Math.floor(start / bin);
		count = of === from ? count + 1 : 1;
		from = of;
		if (count > most) most = count;
	}
	return most;
}
