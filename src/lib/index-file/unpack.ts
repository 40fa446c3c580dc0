// Files travel packed (gzip, RFC 1952). Some hosts unpack them on the way: both are read.
import { IndexFileError } from './format';

/** The bytes of a file, unpacked if it begins as gzip does. Rejects with an IndexFileError where it is broken or larger than `most`. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array> {
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
	const parts: Uint8Array[] = [];
	let size = 0;
	const { readable, writable } = new DecompressionStream('gzip');
	const reader = readable.getReader();
	// Not by way of a Blob: to make one takes a browser several milliseconds. What is wrong with the bytes, the reader is told.
	const writer = writable.getWriter();
	for (const written of [writer.write(bytes), writer.close()]) written.catch(() => undefined);
	try {
		for (let part = await reader.read(); !part.done; part = await reader.read()) {
			size += part.value.length;
			if (size > most) break;
			parts.push(part.value);
		}
	} catch {
		throw new IndexFileError('the file is packed, and cannot be unpacked: cut short or damaged');
	}
	if (size > most) {
		await reader.cancel();
		throw new IndexFileError(`the file is larger than ${most} bytes`);
	}
	return joined(parts, size);
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
	const whole = new Uint8Array(size);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
