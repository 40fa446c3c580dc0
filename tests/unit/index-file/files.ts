// Invented indexes as files, for the tests of this folder.
import fc from 'fast-check';
import { laneColumns } from '../../../src/lib/layout/lane-columns';
import type { ChunkTexts, IndexFile, Level } from '../../../src/lib/index-file/format';
import { chooseLevels, cutLevel } from '../../../src/lib/index-file/levels';
import { writeChunk } from '../../../src/lib/index-file/write-chunk';
import { writeIndex } from '../../../src/lib/index-file/write-index';
import type { EventIndex } from '../../../src/lib/model/event-index';
import { crowd, indexOf, LANES, someCrowd, someEvents } from '../layout/generate';

export const STAMP = 0xfeedbeef;
export const ABOUT = {
	lanes: Array.from({ length: LANES }, (_, k) => `lane-${k}`),
	sides: ['here', 'there', 'حيث', 'unknown'],
	languages: ['ar', 'en']
};

/** Few or many events. */
export const someIndex: fc.Arbitrary<EventIndex> = fc
	.oneof(someEvents(), someCrowd(900).map(crowd))
	.map((sketches) => indexOf(sketches).index);

/** The texts of some events. */
export function textsOf(index: EventIndex, events: Int32Array): ChunkTexts {
	const of = <T>(column: readonly T[] = []) => Array.from(events, (i) => column[i] as T);
	return {
		events,
		ids: of(index.ids),
		titles: { ar: of(index.titles.ar), en: of(index.titles.en) },
		widths: { ar: of(index.widths.ar), en: of(index.widths.en) }
	};
}

/** The index as bytes, and its chunks as bytes by level. */
export function filesOf(index: EventIndex): {
	readonly index: Uint8Array;
	readonly chunks: readonly (readonly Uint8Array[])[];
} {
	const cut = chooseLevels(index, laneColumns(index, LANES)).map((level) => ({
		days: level.days,
		chunks: cutLevel(level)
	}));
	const chunks = cut.map((level) =>
		level.chunks.map((events) => writeChunk(textsOf(index, events), ABOUT.languages, STAMP))
	);
	const levels = cut.map(({ days, chunks: events }, level): Level => ({
		days,
		chunks: events.map((of, number) => ({
			level,
			number,
			first: of[0] ?? 0,
			last: of.at(-1) ?? 0,
			bytes: chunks[level]?.[number]?.length ?? 0
		}))
	}));
	return { index: writeIndex(index, ABOUT, levels, STAMP), chunks };
}

/** Columns of an index that its file holds. */
export function columnsOf(index: EventIndex): IndexFile['columns'] {
	const { size, start, end, flags, lane, side, shape, importance } = index;
	return { size, start, end, flags, lane, side, shape, importance };
}
