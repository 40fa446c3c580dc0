// Bytes → text: UTF-8 only, with the line and column of every byte that is not.
import { isUtf8 } from 'node:buffer';
import type { Fault } from './problem';

const LINE_FEED = 0x0a;
const MOST = 20;

/** The text of a file without its byte-order mark; or where it is not UTF-8. Lines end in LF or CRLF. */
export function decode(bytes: Uint8Array): { text: string } | { faults: Fault[] } {
	if (isUtf8(bytes)) return { text: new TextDecoder('utf-8').decode(bytes) };
	const faults: Fault[] = [];
	let line = 1;
	for (let from = 0; from < bytes.length && faults.length < MOST; line += 1) {
		const feed = bytes.indexOf(LINE_FEED, from);
		const to = feed < 0 ? bytes.length : feed;
		const column = badColumn(bytes.subarray(from, to));
		if (column) faults.push({ line, column, message: 'not UTF-8: save the file as UTF-8' });
		from = to + 1;
	}
	return { faults };
}

/** Column (from 1) of the first byte of a line that is not UTF-8; 0 where all is. */
function badColumn(line: Uint8Array): number {
	if (isUtf8(line)) return 0;
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(line);
	const again = new TextEncoder().encode(text);
	const good = again.findIndex((byte, i) => byte !== line[i]);
	return new TextDecoder('utf-8').decode(line.subarray(0, good)).length + 1;
}
