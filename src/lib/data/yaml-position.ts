// Where the value at a path stands in the file.
import { isMap, isScalar, isSeq, type Pair } from 'yaml';
import type { Path } from './loose';
import { offsetOf } from './yaml-value';

/**
 * Offset of the value at `path`, or of its key. Where the path leads further than the document does
 * (a field is missing), the nearest thing around it.
 */
export function locate(contents: unknown, path: Path, part: 'key' | 'value'): number {
	let node = contents;
	let offset = offsetOf(contents) ?? 0;
	for (const [depth, step] of path.entries()) {
		const pair = pairAt(node, step);
		const inside = isSeq(node) && typeof step === 'number' ? node.items[step] : pair?.value;
		const key = offsetOf(pair?.key) ?? offset;
		const value = isEmpty(inside) ? undefined : offsetOf(inside);
		if (!pair && inside === undefined) return offset;
		offset = part === 'key' && depth === path.length - 1 ? key : (value ?? key);
		node = inside;
	}
	return offset;
}

function pairAt(node: unknown, step: string | number): Pair | undefined {
	if (!isMap(node)) return undefined;
	return node.items.find(({ key }) => isScalar(key) && key.value === step);
}

/** A field without a value: its place is that of its name. */
function isEmpty(node: unknown): boolean {
	return isScalar(node) && node.value === null && !node.source;
}
