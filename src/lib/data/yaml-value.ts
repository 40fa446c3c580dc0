// YAML nodes → plain values, by our own hand: no aliases to resolve, no tags to run, no keys that act.
import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { characterFaults } from './characters';
import { quote } from './quote';

type OffsetFault = [offset: number, message: string];

/** Maps without a prototype, lists, words, numbers, booleans and null; undefined where a node is refused. */
export function plainValue(
	contents: unknown,
	text: string
): { value: unknown; faults: OffsetFault[] } {
	const faults: OffsetFault[] = [];
	return { value: convert(contents, text, faults), faults };
}

/** Offset of the first character of a node, behind its anchor and tag. */
export function offsetOf(node: unknown): number | undefined {
	if (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) return node.range?.[0];
	return undefined;
}

function convert(node: unknown, text: string, faults: OffsetFault[]): unknown {
	if (isAlias(node)) {
		faults.push([offsetOf(node) ?? 0, `the alias *${node.source} is not allowed: write the value`]);
		return undefined;
	}
	if (isScalar(node) || isMap(node) || isSeq(node)) refuseProperties(node, faults);
	if (isMap(node)) return convertMap(node, text, faults);
	if (isSeq(node)) return node.items.map((item) => convert(item, text, faults));
	if (!isScalar(node)) return null;
	if (typeof node.value !== 'string') return node.value;
	// Escapes such as "\u202E" hide from the search through the text.
	const raw = text.slice(node.range?.[0], node.range?.[1]);
	if (node.type === 'QUOTE_DOUBLE' && characterFaults(raw).length === 0) {
		for (const [, message] of characterFaults(node.value)) {
			faults.push([offsetOf(node) ?? 0, message]);
		}
	}
	return node.value;
}

function refuseProperties(node: Node, faults: OffsetFault[]): void {
	const offset = offsetOf(node) ?? 0;
	if ('anchor' in node && node.anchor) {
		faults.push([offset, `the anchor &${node.anchor} is not allowed: remove it`]);
	}
	if (node.tag) faults.push([offset, `the tag ${quote(node.tag)} is not allowed: remove it`]);
}

function convertMap(map: YAMLMap, text: string, faults: OffsetFault[]): unknown {
	const fields = new Map<string, unknown>();
	for (const { key, value } of map.items) {
		const offset = offsetOf(key) ?? offsetOf(map) ?? 0;
		const name = keyName(key, text, faults);
		const plain = convert(value, text, faults);
		if (name === undefined) continue;
		if (name === '__proto__')
			faults.push([offset, 'the field __proto__ is not allowed: remove it']);
		else if (fields.has(name)) {
			faults.push([offset, `the field ${quote(name)} stands twice: keep one of the two`]);
		} else fields.set(name, plain);
	}
	const plain: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
	for (const [name, value] of fields) plain[name] = value;
	return plain;
}

function keyName(key: unknown, text: string, faults: OffsetFault[]): string | undefined {
	const value = convert(key, text, faults);
	if (typeof value === 'string') return value;
	if (!isAlias(key)) {
		faults.push([
			offsetOf(key) ?? 0,
			`the field name ${quote(value)} is not a word: put it in quotes`
		]);
	}
	return undefined;
}
