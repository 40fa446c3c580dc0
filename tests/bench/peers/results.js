// What has been measured: one entry for each subject, number of events and slow-down; a new one replaces the old one.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const RESULTS = join(import.meta.dirname, '../results/peers.json');

/** @returns {{ subject: string, size: number, slow: number, failed?: string, runs?: object[] }[]} */
export function readResults(path = RESULTS) {
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
}

const isSame = (a) => (b) => a.subject === b.subject && a.size === b.size && a.slow === b.slow;

/** Writes an entry in the place of its like; with `add`, the runs of that are kept. */
export function saveResult(entry, order, { add = false, path = RESULTS } = {}) {
	const [like] = readResults(path).filter(isSame(entry));
	const others = readResults(path).filter((other) => !isSame(entry)(other));
	const kept = add ? (like?.runs ?? []) : [];
	const all = [...others, { ...entry, runs: [...kept, ...entry.runs] }].sort(
		(a, b) =>
			order.indexOf(a.subject) - order.indexOf(b.subject) || a.slow - b.slow || a.size - b.size
	);
	const lines = all.map((one) => JSON.stringify(one, rounded));
	writeFileSync(path, `[\n${lines.join(',\n')}\n]\n`);
}

/** To a hundredth: no clock here is better. */
function rounded(_, value) {
	return typeof value === 'number' ? Number(value.toFixed(2)) : value;
}

/** Why a number of events is not tried: fewer were too many already. */
export function failedBefore(subject, size, slow, path = RESULTS) {
	return readResults(path).find(
		(entry) => entry.failed && entry.subject === subject && entry.slow === slow && entry.size < size
	);
}
