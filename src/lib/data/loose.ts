// Reading of values that may be anything: what has not the expected shape is simply not there.

/** A step into a document: a field of a map or a place in a list. */
export type Path = readonly (string | number)[];

/** The value of a field; undefined where `value` is no map or has no such field of its own. */
export function field(value: unknown, key: string): unknown {
	if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
	return Object.getOwnPropertyDescriptor(value, key)?.value;
}

/** The items of a list; none where `value` is no list. */
export function list(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

/** Text as it is, a number as written; else undefined. */
export function words(value: unknown): string | undefined {
	if (typeof value === 'number') return String(value);
	return typeof value === 'string' ? value : undefined;
}

/** The `id` fields of a list of maps, with their places. */
export function idsOf(value: unknown): { id: string; index: number }[] {
	return list(value).flatMap((item, index) => {
		const id = field(item, 'id');
		return typeof id === 'string' ? [{ id, index }] : [];
	});
}
