import { expect, it } from 'vitest';
import { idHash } from '../../../../src/lib/model/id-hash';
import { IdSet } from '../../../../src/lib/data/csv/id-set';

it('IdSet tells ids apart among very many, hashes that agree included', () => {
	const idOf = (row: number) => `e${row}`;
	const ids = new IdSet(idOf);
	const count = 300_000;
	let twins = 0;
	for (let row = 0; row < count; row++) if (ids.add(idOf(row), row) !== undefined) twins++;
	expect(twins).toBe(0);
	for (const row of [0, 4321, count - 1]) expect(ids.add(idOf(row), count)).toBe(row);
});

it.each([
	['event-1ozim3o', 'event-rt7ibz'],
	['event-i895pe', 'event-rrby9']
])('IdSet tells %s from %s, whose hashes agree, and knows each again', (one, other) => {
	expect(idHash(one)).toBe(idHash(other));
	const all = [one, other];
	const ids = new IdSet((row) => all[row] ?? '');
	expect(ids.add(one, 0)).toBeUndefined();
	expect(ids.add(other, 1)).toBeUndefined();
	expect(ids.add(one, 2)).toBe(0);
	expect(ids.add(other, 2)).toBe(1);
});
