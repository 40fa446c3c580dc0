// Reads numbers out of bytes that nobody vouches for: never beyond their end, and every fault is named.
import { IndexFileError } from './format';

/** Undoes `zigzag`. */
export function unzigzag(n: number): number {
	return n % 2 === 0 ? n / 2 : -(n + 1) / 2;
}

/** Reads bytes from first to last; throws an IndexFileError where they end too soon or say what cannot be. */
export class ByteReader {
	readonly #bytes: Uint8Array;
	readonly #what: string;
	#at = 0;

	/** `what` is named in errors. */
	constructor(bytes: Uint8Array, what: string) {
		this.#bytes = bytes;
		this.#what = what;
	}

	/** Numbers as `ByteWriter.varint` writes them, as many as `into` holds. One loop over plain variables, for speed. */
	varints(into: Uint32Array): void {
		const bytes = this.#bytes;
		const end = bytes.length;
		let at = this.#at;
		for (let i = 0; i < into.length; i++) {
			if (at >= end) throw this.#short();
			const first = bytes[at++] ?? 0;
			if (first < 128) {
				into[i] = first;
				continue;
			}
			let value = first - 128;
			let byte = first;
			for (let unit = 128; byte >= 128; unit *= 128) {
				if (at >= end) throw this.#short();
				byte = bytes[at++] ?? 0;
				value += (byte & 127) * unit;
				if (value > 0xffffffff || unit > 2 ** 28) {
					throw new IndexFileError(`${this.#what}: a number is too large at byte ${at}`);
				}
			}
			into[i] = value;
		}
		this.#at = at;
	}

	u32(): number {
		return this.u16() + this.u16() * 65_536;
	}

	u16(): number {
		const [low, high] = [this.#bytes[this.#at], this.#bytes[this.#at + 1]];
		if (low === undefined || high === undefined) throw this.#short();
		this.#at += 2;
		return low + high * 256;
	}

	/** The next bytes, not copied. */
	take(size: number): Uint8Array {
		if (this.#at + size > this.#bytes.length) throw this.#short();
		this.#at += size;
		return this.#bytes.subarray(this.#at - size, this.#at);
	}

	/** Throws where bytes are left over. */
	finish(): void {
		const left = this.#bytes.length - this.#at;
		if (left > 0) throw new IndexFileError(`${this.#what}: ${left} bytes too many`);
	}

	/** Reads magic number and version of a file. */
	opening(magic: number, version: number): void {
		if (this.#bytes.length < 8) throw this.#short();
		if (this.u32() !== magic) throw new IndexFileError(`${this.#what}: not such a file`);
		const found = this.u32();
		if (found === version) return;
		throw new IndexFileError(
			`${this.#what}: version ${found}; this reader knows version ${version}`
		);
	}

	#short(): IndexFileError {
		return new IndexFileError(`${this.#what}: cut short after ${this.#bytes.length} bytes`);
	}
}
