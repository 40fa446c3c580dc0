// The two columns of days as bytes: starts as steps from one to the next, ends as lengths.
import { OPEN, type EventIndex } from '../model/event-index';
import { ByteReader, unzigzag } from './byte-reader';
import { ByteWriter, zigzag } from './byte-writer';
import { IndexFileError } from './format';

type Days = Pick<EventIndex, 'size' | 'start' | 'end'>;

/** Number of events whose beginning is open: they are the first. */
export function openBeginnings({ start, size }: Days): number {
	let open = 0;
	while (open < size && start[open] === -OPEN) open++;
	return open;
}

/** Starts, without those that are open. Throws a RangeError where they do not ascend. */
export function writeStarts({ start, size }: Days, open: number): Uint8Array {
	const writer = new ByteWriter();
	let before = 0;
	for (let i = open; i < size; i++) {
		const day = start[i] ?? 0;
		if (i > open && day < before)
			throw new RangeError(`event ${i} begins before the one before it`);
		writer.varint(i === open ? zigzag(day) : day - before);
		before = day;
	}
	return writer.bytes;
}

/** Lengths in days, 0 for an open end; of open beginnings 1 + the end. Throws a RangeError where an end is no later. */
export function writeLengths({ start, end, size }: Days, open: number): Uint8Array {
	const writer = new ByteWriter();
	for (let i = 0; i < size; i++) {
		const [from, to] = [start[i] ?? 0, end[i] ?? 0];
		if (to <= from) throw new RangeError(`event ${i} ends before it begins`);
		writer.varint(to === OPEN ? 0 : i < open ? 1 + zigzag(to) : to - from);
	}
	return writer.bytes;
}

/** Starts of `size` events, read in place: memory costs more than arithmetic. */
export function readStarts(bytes: Uint8Array, size: number, open: number): Int32Array {
	const reader = new ByteReader(bytes, 'index, starts');
	const start = new Int32Array(size).fill(-OPEN, 0, open);
	const steps = new Uint32Array(start.buffer).subarray(open);
	reader.varints(steps);
	reader.finish();
	let day = 0;
	for (let k = 0; k < steps.length; k++) {
		const step = steps[k] ?? 0;
		day = k === 0 ? unzigzag(step) : day + step;
		if (day >= OPEN || day <= -OPEN) throw outOfRange(open + k);
		start[open + k] = day;
	}
	return start;
}

/** Ends in UTC days, from lengths and starts; the first `open` have no beginning. Throws an IndexFileError. */
export function readEnds(bytes: Uint8Array, start: Int32Array, open: number): Int32Array {
	const reader = new ByteReader(bytes, 'index, lengths');
	const end = new Int32Array(start.length);
	const lengths = new Uint32Array(end.buffer);
	reader.varints(lengths);
	reader.finish();
	for (let i = 0; i < end.length; i++) {
		const length = lengths[i] ?? 0;
		const day = i < open ? unzigzag(length - 1) : (start[i] ?? 0) + length;
		if (length > 0 && (day >= OPEN || day <= -OPEN)) throw outOfRange(i);
		end[i] = length === 0 ? OPEN : day;
	}
	return end;
}

function outOfRange(i: number): IndexFileError {
	return new IndexFileError(`index: the date of event ${i} is out of range`);
}
