// Ids and titles of very many rows, as bytes side by side: strings would cost several times the memory.
import { Buffer } from 'node:buffer';

const BLOCK = 1 << 24;

/** Between the texts of a row. No id and no title holds it (characters.ts). */
const BETWEEN = '\0';

/** The texts of all rows, by row number. */
export class TextStore {
	readonly #blocks: Buffer[] = [];
	/** Where each row ends: block · BLOCK + bytes in it. Row `i` begins where the one before ends, or at its block's beginning. */
	#ends = new Float64Array(1024);
	#size = 0;

	/** Number of rows. */
	get size(): number {
		return this.#size;
	}

	add(texts: readonly string[]): void {
		const text = texts.join(BETWEEN);
		const end = this.#ends[this.#size - 1] ?? 0;
		let at = end % BLOCK;
		// A UTF-16 unit is three bytes of UTF-8 at most.
		if (this.#blocks.length === 0 || at + text.length * 3 >= BLOCK) {
			this.#blocks.push(Buffer.alloc(BLOCK));
			at = 0;
		}
		const written = this.#blocks.at(-1)?.write(text, at, 'utf8') ?? 0;
		if (this.#size === this.#ends.length) {
			const larger = new Float64Array(this.#size * 2);
			larger.set(this.#ends);
			this.#ends = larger;
		}
		this.#ends[this.#size++] = (this.#blocks.length - 1) * BLOCK + at + written;
	}

	/** The texts of a row. */
	get(row: number): string[] {
		const end = this.#ends[row] ?? 0;
		const block = Math.floor(end / BLOCK);
		const from = Math.max(this.#ends[row - 1] ?? 0, block * BLOCK) - block * BLOCK;
		const text = this.#blocks[block]?.toString('utf8', from, end - block * BLOCK) ?? '';
		return text.split(BETWEEN);
	}
}
