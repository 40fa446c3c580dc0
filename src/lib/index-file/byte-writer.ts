// Bytes that grow as numbers are written.

/** Numbers below 0 and above take turns: 0, −1, 1, −2 … become 0, 1, 2, 3 … */
export function zigzag(n: number): number {
	return n < 0 ? -2 * n - 1 : 2 * n;
}

/** Writes numbers one after the other; `ByteReader` reads them. */
export class ByteWriter {
	#bytes = new Uint8Array(1024);
	#size = 0;

	get size(): number {
		return this.#size;
	}

	/** What has been written. */
	get bytes(): Uint8Array {
		return this.#bytes.subarray(0, this.#size);
	}

	/** A whole number from 0 to 2^32 − 1: seven bits a byte, the lowest first, the eighth set where more follow. */
	varint(n: number): void {
		this.#grow(5);
		let left = n;
		while (left >= 128) {
			this.#bytes[this.#size++] = (left & 127) | 128;
			left = Math.floor(left / 128);
		}
		this.#bytes[this.#size++] = left;
	}

	/** Four bytes, the lowest first. */
	u32(...numbers: readonly number[]): void {
		for (const n of numbers) {
			this.#grow(4);
			for (let k = 0; k < 4; k++) this.#bytes[this.#size++] = (n >>> (8 * k)) & 255;
		}
	}

	/** Two bytes, the lower first. */
	u16(n: number): void {
		this.#grow(2);
		this.#bytes[this.#size++] = n & 255;
		this.#bytes[this.#size++] = n >>> 8;
	}

	append(bytes: Uint8Array): void {
		this.#grow(bytes.length);
		this.#bytes.set(bytes, this.#size);
		this.#size += bytes.length;
	}

	#grow(by: number): void {
		if (this.#size + by <= this.#bytes.length) return;
		const larger = new Uint8Array(Math.max(this.#size + by, this.#bytes.length * 2));
		larger.set(this.#bytes);
		this.#bytes = larger;
	}
}
