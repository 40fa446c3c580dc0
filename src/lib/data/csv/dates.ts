// Dates of many rows: days and stretches of days are read at once, all other EDTF by the one reader of it, each once.
import { parseLimit } from '../../model/date';
import type { EventDate } from '../../model/types';
import { parseEdtf } from '../edtf';

/** Most dates that are remembered. */
const KEPT = 50_000;

/** A reader of EDTF, which answers as `parseEdtf` does, with the message where that throws. */
export function dateReader(): (text: string) => EventDate | string {
	const kept = new Map<string, EventDate | string>();
	return (text) => {
		const days = daysOf(text);
		if (days) return days;
		const known = kept.get(text);
		if (known !== undefined) return known;
		if (kept.size >= KEPT) kept.clear();
		const read = edtf(text);
		kept.set(text, read);
		return read;
	};
}

/** The date of `YYYY-MM-DD` or of two such days. */
function daysOf(text: string): EventDate | undefined {
	if (text.length !== 10 && text.length !== 21) return undefined;
	const from = parseLimit(text.slice(0, 10));
	const to = text.length === 10 ? from : parseLimit(text.slice(11));
	if (from?.precision !== 'day' || to?.precision !== 'day') return undefined;
	if (text.length === 21 && (text[10] !== '/' || to.start < from.end)) return undefined;
	const sure = { approximate: false, uncertain: false, openStart: false, openEnd: false };
	return { start: from.start, end: to.end, precision: 'day', ...sure };
}

function edtf(text: string): EventDate | string {
	try {
		return parseEdtf(text);
	} catch (error) {
		if (error instanceof RangeError) return error.message;
		throw error;
	}
}
