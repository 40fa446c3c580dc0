import { expect, it } from 'vitest';
import { idHash } from '../../../src/lib/model/id-hash';

// The published values of FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), before their bits are mixed.
it.each([
	['', 0x811c9dc5],
	['a', 0xe40c292c],
	['foobar', 0xbf9cf968]
])('the number of %j is that of FNV-1a, its upper bits mixed into the lower', (id, fnv) => {
	expect(idHash(id)).toBe((fnv ^ (fnv >>> 15)) >>> 0);
});

it('a thousand ids that differ in one place have a thousand numbers, none below zero', () => {
	const numbers = Array.from({ length: 1000 }, (_, k) => idHash(`event-${k}-talks`));
	expect(new Set(numbers).size).toBe(1000);
	expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
	expect(Math.max(...numbers)).toBeLessThan(2 ** 32);
});
