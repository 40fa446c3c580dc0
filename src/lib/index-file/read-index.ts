// Reads an index into the typed arrays that the picture works on. Columns of bytes stay where they are, uncopied.
import { isOpenStart } from '../model/event-index';
import { SHAPES } from '../model/shape';
import { readAbout } from './about';
import { ByteReader } from './byte-reader';
import { readEnds, readStarts } from './day-columns';
import {
	BYTE_COLUMNS,
	INDEX_HEAD,
	INDEX_MAGIC,
	IndexFileError,
	TABLE_ENTRY,
	VERSION,
	type EventColumns,
	type IndexAbout,
	type IndexFile
} from './format';
import { idFileCount } from './id-files';
import { readLevels } from './table';

/** The index in `bytes`, unpacked. Throws an IndexFileError for whatever is not one. O(N), about 20 ms a million. */
export function readIndex(bytes: Uint8Array): IndexFile {
	const reader = new ByteReader(bytes, 'index');
	reader.opening(INDEX_MAGIC, VERSION);
	const stamp = reader.u32();
	const [size, open, chunks] = [reader.u32(), reader.u32(), reader.u32()];
	const [aboutBytes, startBytes, lengthBytes, idFiles] = [
		reader.u32(),
		reader.u32(),
		reader.u32(),
		reader.u32()
	];
	const columnBytes = size * BYTE_COLUMNS.length;
	const whole =
		INDEX_HEAD + aboutBytes + chunks * TABLE_ENTRY + startBytes + lengthBytes + columnBytes;
	if (whole !== bytes.length || open > size || idFiles !== idFileCount(size)) {
		throw new IndexFileError(
			`index: its counts ask for ${whole} bytes, and it has ${bytes.length}`
		);
	}
	const { levels, ...about } = readAbout(reader.take(aboutBytes));
	const table = readLevels(reader.take(chunks * TABLE_ENTRY), levels, size);
	const start = readStarts(reader.take(startBytes), size, open);
	const end = readEnds(reader.take(lengthBytes), start, open);
	const take = () => reader.take(size);
	const [flags, lane, side, shape, importance] = [take(), take(), take(), take(), take()];
	const columns = { size, start, end, flags, lane, side, shape, importance };
	checkColumns(columns, about, open);
	return { ...about, stamp, idFiles, columns, levels: table };
}

/** Throws where a number stands for nothing. All columns in one loop: the first million steps of a loop are slow ones. */
function checkColumns(
	{ size, flags, lane, side, shape, importance }: EventColumns,
	{ lanes, sides }: Pick<IndexAbout, 'lanes' | 'sides'>,
	open: number
): void {
	const [laneCount, sideCount, shapeCount] = [lanes.length, sides.length, SHAPES.length];
	for (let i = 0; i < size; i++) {
		const flag = flags[i] ?? 0;
		const rank = importance[i] ?? 0;
		if (flag > MOST_FLAGS) throw wrong('flags', flag, i);
		if ((lane[i] ?? 0) >= laneCount) throw wrong('lane', lane[i], i);
		if ((side[i] ?? 0) >= sideCount) throw wrong('side', side[i], i);
		if ((shape[i] ?? 0) >= shapeCount) throw wrong('shape', shape[i], i);
		if (rank < 1 || rank > 3) throw wrong('importance', rank, i);
		if (isOpenStart(flag) !== i < open) {
			throw new IndexFileError(`index: the flags of event ${i} do not fit its beginning`);
		}
	}
}

/** Two bits of precision and three of certainty (`dateFlags`). */
const MOST_FLAGS = 31;

function wrong(name: string, value: number | undefined, i: number): IndexFileError {
	return new IndexFileError(`index: there is no ${name} ${value ?? ''}, as event ${i} has it`);
}
