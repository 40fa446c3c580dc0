// CSV as it comes in, piece by piece → rows (RFC 4180). A package would bring streams and options for what is one small
// machine; d3-dsv, which we have, wants the whole file at once.

/** A row and the line of the file on which it begins, from 1. */
export interface CsvRow {
	readonly line: number;
	readonly cells: readonly string[];
}

/** Text that is not CSV, with the line where it goes wrong. */
export class CsvError extends Error {
	override name = 'CsvError';
	readonly line: number;
	constructor(line: number, message: string) {
		super(message);
		this.line = line;
	}
}

/** Longest cell, UTF-16 units: what is longer has lost a quote. */
const LONGEST_CELL = 100_000;

const QUOTE = 34;
const COMMA = 44;
const LINE_FEED = 10;
const RETURN = 13;

/** Where in a cell the machine stands. */
type State = 'begin' | 'plain' | 'quoted' | 'closed';

/** Reads one file: pieces of text in, whole rows out, each with its line. */
export class CsvReader {
	#rows: CsvRow[] = [];
	#cells: string[] = [];
	#cell = '';
	#state: State = 'begin';
	#line = 1;
	#rowLine = 1;
	#quoteLine = 1;
	#afterReturn = false;

	/** The line that comes next, where the last text ended with one. */
	get line(): number {
		return this.#line;
	}

	/** Rows that end in `text`, which goes on where the text before it ended. Throws a CsvError. */
	push(text: string): CsvRow[] {
		let from = 0;
		for (let i = 0; i < text.length; i++) {
			const code = text.charCodeAt(i);
			const isFeed = code === LINE_FEED;
			if (this.#state === 'quoted') {
				if (isFeed) this.#line++;
				if (code !== QUOTE) continue;
				this.#take(text.slice(from, i));
				this.#state = 'closed';
			} else if (code === COMMA) {
				if (this.#state === 'plain') this.#take(text.slice(from, i));
				this.#endCell();
			} else if (isFeed || code === RETURN) {
				if (this.#state === 'plain') this.#take(text.slice(from, i));
				if (isFeed && this.#afterReturn) this.#rowLine = this.#line;
				else this.#endRow();
				this.#afterReturn = code === RETURN;
				continue;
			} else if (code === QUOTE && this.#state === 'closed') {
				// A doubled quote is a quote, and the cell goes on.
				this.#cell += '"';
				this.#state = 'quoted';
				from = i + 1;
			} else if (code === QUOTE && this.#state === 'begin') {
				this.#state = 'quoted';
				this.#quoteLine = this.#line;
				from = i + 1;
			} else if (this.#state === 'closed') {
				throw new CsvError(this.#line, 'text follows a closing quote: double the quotes inside');
			} else if (this.#state === 'begin') {
				this.#state = 'plain';
				from = i;
			}
			this.#afterReturn = false;
		}
		if (this.#state === 'plain' || this.#state === 'quoted') this.#take(text.slice(from));
		const rows = this.#rows;
		this.#rows = [];
		return rows;
	}

	/** The last row, where the file does not end with a line's end. Throws a CsvError. */
	end(): CsvRow[] {
		if (this.#state === 'quoted') throw this.#unclosed();
		if (this.#state !== 'begin' || this.#cells.length > 0) this.#endRow();
		return this.push('');
	}

	#take(text: string): void {
		this.#cell += text;
		if (this.#cell.length <= LONGEST_CELL) return;
		if (this.#state === 'quoted') throw this.#unclosed();
		throw new CsvError(this.#line, `a cell is longer than ${LONGEST_CELL} characters`);
	}

	#endCell(): void {
		this.#cells.push(this.#cell);
		this.#cell = '';
		this.#state = 'begin';
	}

	#endRow(): void {
		this.#endCell();
		this.#rows.push({ line: this.#rowLine, cells: this.#cells });
		this.#cells = [];
		this.#line++;
		this.#rowLine = this.#line;
	}

	#unclosed(): CsvError {
		return new CsvError(this.#quoteLine, 'a quote is opened and not closed');
	}
}
