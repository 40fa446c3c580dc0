// Which row has an id, for very many rows: a hash table of row numbers, in typed arrays.
import { idHash } from '../../model/id-hash';

/** Row numbers by id; ids themselves are not kept here. */
export class IdSet {
	#rows = new Int32Array(1 << 12).fill(-1);
	#hashes = new Uint32Array(1 << 12);
	#size = 0;
	readonly #idOf: (row: number) => string;

	/** `idOf` gives the id of a row that was added. */
	constructor(idOf: (row: number) => string) {
		this.#idOf = idOf;
	}

	/** Adds the id of a row; returns the row that has the same id already, and adds nothing then. */
	add(id: string, row: number): number | undefined {
		const hash = idHash(id);
		let at = this.#placeOf(hash);
		for (let there = this.#rows[at] ?? -1; there >= 0; there = this.#rows[at] ?? -1) {
			if (this.#hashes[at] === hash && this.#idOf(there) === id) return there;
			at = (at + 1) % this.#rows.length;
		}
		this.#rows[at] = row;
		this.#hashes[at] = hash;
		if (++this.#size * 2 > this.#rows.length) this.#grow();
		return undefined;
	}

	#placeOf(hash: number): number {
		return hash % this.#rows.length;
	}

	#grow(): void {
		const [rows, hashes] = [this.#rows, this.#hashes];
		this.#rows = new Int32Array(rows.length * 2).fill(-1);
		this.#hashes = new Uint32Array(rows.length * 2);
		rows.forEach((row, k) => {
			if (row < 0) return;
			let at = this.#placeOf(hashes[k] ?? 0);
			while ((this.#rows[at] ?? -1) >= 0) at = (at + 1) % this.#rows.length;
			this.#rows[at] = row;
			this.#hashes[at] = hashes[k] ?? 0;
		});
	}
}
