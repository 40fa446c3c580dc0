// A CSV file of events, read as it streams in, with every bad row by its line.
import { Buffer, isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Day, Timeline } from '../../model/types';
import { decode } from '../decode';
import { csvColumns, type CsvColumns } from './columns';
import { eventReader } from './event';
import { EventStore } from './event-store';
import { CsvError, CsvReader, type CsvRow } from './rows';

/** What came of reading a file. */
export interface CsvReading {
	readonly events: EventStore;
	/** Columns that nothing is made of. */
	readonly unused: readonly string[];
	/** Rows that are wrong, all counted, the first `MOST_TOLD` told. */
	readonly bad: number;
	readonly problems: readonly string[];
	/** Four bytes that change with the content of the file. */
	readonly stamp: number;
}

/** Problems that are told; a wrong column would repeat itself a million times. */
export const MOST_TOLD = 50;

/** What a file is read for. */
export interface CsvOptions {
	/** How problems name the file. */
	readonly name: string;
	readonly timeline: Pick<Timeline, 'lanes' | 'sides' | 'languages'>;
	readonly today: Day;
	/** Told after each piece: bytes and rows read so far. */
	readonly progress?: (bytes: number, rows: number) => void;
}

const LINE_FEED = 10;

/** Reads a file that comes in `pieces`. Bad content never throws; memory grows with ids and titles only. */
export async function readCsv(
	pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
	{ name, timeline, today, progress }: CsvOptions
): Promise<CsvReading> {
	const rows = new CsvReader();
	const events = new EventStore();
	const hash = createHash('sha256');
	const problems: string[] = [];
	let bad = 0;
	let columns: CsvColumns | undefined;
	let read: ReturnType<typeof eventReader> | undefined;

	const problem = (line: number, id: string | undefined, messages: readonly string[]) => {
		bad++;
		const subject = id ? ` event '${id}':` : '';
		if (problems.length < MOST_TOLD) {
			problems.push(`${name}:${line}${subject} ${messages.join('; ')}`);
		}
	};
	/** Takes a row; whether to go on. */
	const take = ({ line, cells }: CsvRow): boolean => {
		if (cells.length === 1 && cells[0]?.trim() === '') return true;
		if (!columns || !read) {
			const head = csvColumns(cells, timeline.languages);
			if ('faults' in head) {
				problem(line, undefined, head.faults);
				return false;
			}
			columns = head.columns;
			read = eventReader(timeline, columns, today);
			return true;
		}
		const event = read(cells);
		if (!('id' in event)) problem(line, cells[columns.at.id], event);
		else {
			const twin = events.add(event, line);
			if (twin !== undefined) problem(line, event.id, [`line ${twin} has the same id`]);
		}
		return true;
	};

	const size = { bytes: 0 };
	try {
		for await (const text of textOf(pieces, hash, size, () => rows.line)) {
			if (!rows.push(text).every(take)) break;
			progress?.(size.bytes, events.size + bad);
		}
		if (columns || bad === 0) rows.end().every(take);
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		problem(error.line, undefined, [error.message]);
	}
	if (!columns && bad === 0) problem(1, undefined, ['the file is empty']);
	const stamp = hash.digest().readUInt32LE();
	return { events, unused: columns?.unused ?? [], bad, problems, stamp };
}

/** Whole lines as text; `line` tells where they begin. Throws a CsvError at bytes that are not UTF-8. */
async function* textOf(
	pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
	hash: { readonly update: (bytes: Uint8Array) => unknown },
	size: { bytes: number },
	line: () => number
): AsyncGenerator<string> {
	let rest = new Uint8Array();
	for await (const piece of pieces) {
		hash.update(piece);
		size.bytes += piece.length;
		const end = piece.lastIndexOf(LINE_FEED) + 1;
		if (end === 0) {
			rest = joined(rest, piece);
			if (rest.length > LONGEST_LINE) throw new CsvError(line(), 'a line without an end');
			continue;
		}
		const whole = joined(rest, piece.subarray(0, end));
		rest = piece.slice(end);
		yield text(whole, line());
	}
	yield text(rest, line());
}

/** Bytes; no line of CSV is as long. */
const LONGEST_LINE = 1 << 26;

/** The bytes as text, without the byte-order mark of a file's beginning. */
function text(bytes: Uint8Array<ArrayBuffer>, line: number): string {
	if (isUtf8(bytes)) {
		// Several times as quick as a TextDecoder.
		const read = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
		return line === 1 ? read.replace(/^\uFEFF/, '') : read;
	}
	const decoded = decode(bytes);
	const fault = 'faults' in decoded ? decoded.faults[0] : undefined;
	throw new CsvError(line - 1 + (fault?.line ?? 1), fault?.message ?? 'not UTF-8');
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(a.length + b.length);
	whole.set(a);
	whole.set(b, a.length);
	return whole;
}
