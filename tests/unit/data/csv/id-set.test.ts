import { expect, it } from 'vitest';
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
