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
	type IndexFile
} from './format';
import { readLevels } from './table';

/** The index in `bytes`, unpacked. Throws an IndexFileError for whatever is not one. O(N), about 20 ms a million. */
export function readIndex(bytes: Uint8Array): IndexFile {
	const reader = new ByteReader(bytes, 'index');
	reader.opening(INDEX_MAGIC, VERSION);
	const stamp = reader.u32();
	const [size, open, chunks] = [reader.u32(), reader.u32(), reader.u32()];
	const [aboutBytes, startBytes, lengthBytes, spare] = [
		reader.u32(),
		reader.u32(),
		reader.u32(),
		reader.u32()
	];
	const columnBytes = size * BYTE_COLUMNS.length;
	const whole =
		INDEX_HEAD + aboutBytes + chunks * TABLE_ENTRY + startBytes + lengthBytes + columnBytes;
	if (whole !== bytes.length || open > size || spare !== 0) {
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
	checkColumn('flags', flags, 0, 31);
	checkColumn('lane', lane, 0, about.lanes.length - 1);
	checkColumn('side', side, 0, about.sides.length - 1);
	checkColumn('shape', shape, 0, SHAPES.length - 1);
	checkColumn('importance', importance, 1, 3);
	checkOpen(flags, open);
	const columns = { size, start, end, flags, lane, side, shape, importance };
	return { ...about, stamp, columns, levels: table };
}

function checkColumn(name: string, column: Uint8Array, least: number, most: number): void {
	for (let i = 0; i < column.length; i++) {
		const value = column[i] ?? 0;
		if (value >= least && value <= most) continue;
		throw new IndexFileError(
			`index: ${name} ${value} of event ${i} is not among ${least} to ${most}`
		);
	}
}

/** Events with an open beginning, and only they, are the first. */
function checkOpen(flags: Uint8Array, open: number): void {
	for (let i = 0; i < flags.length; i++) {
		if (isOpenStart(flags[i] ?? 0) === i < open) continue;
		throw new IndexFileError(`index: the flags of event ${i} do not fit its beginning`);
	}
}
