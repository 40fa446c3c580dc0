// Events of very many rows as columns, put in order once all are there.
import { dateFlags, OPEN, type EventIndex } from '../../model/event-index';
import type { CsvEvent } from './event';
import { IdSet } from './id-set';
import { TextStore } from './text-store';

/** Columns of 32 bits an event, and of 8. */
const WIDE = ['start', 'end', 'line'] as const;
const NARROW = ['flags', 'lane', 'side', 'shape', 'importance'] as const;

/** Events in the index's order. */
export interface StoredEvents {
	/** Row of each event, in the order in which they were added. */
	readonly rows: Uint32Array;
	readonly columns: Omit<EventIndex, 'ids' | 'titles' | 'widths' | 'reach' | 'count'>;
	/** Number of events that came later in time than the one after them. */
	readonly outOfOrder: number;
}

/** All events of a file: numbers in columns, ids and titles in `texts`. */
export class EventStore {
	readonly texts = new TextStore();
	readonly #ids = new IdSet((row) => this.texts.get(row)[0] ?? '');
	#wide = columns(WIDE, (size) => new Int32Array(size), 1024);
	#narrow = columns(NARROW, (size) => new Uint8Array(size), 1024);

	get size(): number {
		return this.texts.size;
	}

	/** Adds the event of a line; returns the line that has the same id already, and adds nothing then. */
	add({ id, date, titles, ...event }: CsvEvent, line: number): number | undefined {
		const row = this.size;
		const twin = this.#ids.add(id, row);
		if (twin !== undefined) return this.#wide.line[twin];
		if (row === this.#wide.start.length) this.#grow(row * 2);
		this.texts.add([id, ...titles]);
		this.#wide.start[row] = date.openStart ? -OPEN : date.start;
		this.#wide.end[row] = date.openEnd ? OPEN : date.end;
		this.#wide.line[row] = line;
		this.#narrow.flags[row] = dateFlags(date);
		this.#narrow.lane[row] = event.lane;
		this.#narrow.side[row] = event.side;
		this.#narrow.shape[row] = event.shape;
		this.#narrow.importance[row] = event.importance;
		return undefined;
	}

	/** By start, then by end; of the same days by lane, side and importance, for what is alike packs well. O(N log N). */
	inOrder(): StoredEvents {
		const { start, end } = this.#wide;
		const { lane, side, importance } = this.#narrow;
		const of = (column: Int32Array | Uint8Array, row: number) => column[row] ?? 0;
		const rows = Uint32Array.from({ length: this.size }, (_, row) => row);
		const outOfOrder = rows.reduce(
			(n, row) => n + Number(row > 0 && of(start, row - 1) > of(start, row)),
			0
		);
		rows.sort(
			(a, b) =>
				of(start, a) - of(start, b) ||
				of(end, a) - of(end, b) ||
				of(lane, a) - of(lane, b) ||
				of(side, a) - of(side, b) ||
				of(importance, b) - of(importance, a) ||
				a - b
		);
		const days = (column: Int32Array) => fill(new Int32Array(rows.length), column, rows);
		const bytes = (column: Uint8Array) => fill(new Uint8Array(rows.length), column, rows);
		return {
			rows,
			outOfOrder,
			columns: {
				size: this.size,
				start: days(start),
				end: days(end),
				flags: bytes(this.#narrow.flags),
				lane: bytes(lane),
				side: bytes(side),
				shape: bytes(this.#narrow.shape),
				importance: bytes(importance)
			}
		};
	}

	#grow(size: number): void {
		const [wide, narrow] = [this.#wide, this.#narrow];
		this.#wide = columns(WIDE, (length) => new Int32Array(length), size);
		this.#narrow = columns(NARROW, (length) => new Uint8Array(length), size);
		for (const name of WIDE) this.#wide[name].set(wide[name]);
		for (const name of NARROW) this.#narrow[name].set(narrow[name]);
	}
}

function columns<Name extends string, Column>(
	names: readonly Name[],
	make: (size: number) => Column,
	size: number
): Record<Name, Column> {
	return Object.fromEntries(names.map((name) => [name, make(size)])) as Record<Name, Column>;
}

/** Fills a column with another's values, row by row. */
function fill<Column extends Int32Array | Uint8Array>(
	into: Column,
	column: Column,
	rows: Uint32Array
): Column {
	for (let i = 0; i < rows.length; i++) into[i] = column[rows[i] ?? 0] ?? 0;
	return into;
}
