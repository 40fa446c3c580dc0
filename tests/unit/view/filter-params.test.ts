import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS, NO_CHOICE } from '../../../src/lib/model/facet-choice';
import { filterParams, filterQuery } from '../../../src/lib/view/filter-params';

const asked = (query: string) => filterParams(new URLSearchParams(query));
const NOTHING = { q: '', choice: NO_CHOICE };

describe('filterParams', () => {
	it.each([
		['', NOTHING],
		['q=', NOTHING],
		['category=', NOTHING],
		['category=,,', NOTHING],
		['category=<script>,a b,../x,constructor()', NOTHING],
		[`side=${'a'.repeat(65)}`, NOTHING],
		[`q=${'a'.repeat(201)}`, NOTHING],
		['kindred=visit', NOTHING],
		['side=SA,kz , kz', { q: '', choice: { ...NO_CHOICE, side: ['sa', 'kz'] } }],
		['side=__proto__', { q: '', choice: { ...NO_CHOICE, side: ['__proto__'] } }],
		[`tier=${'a'.repeat(64)}`, { q: '', choice: { ...NO_CHOICE, tier: ['a'.repeat(64)] } }],
		['q=%20wind%20', { q: 'wind', choice: NO_CHOICE }],
		['q=a%0D%0A%00b', { q: 'a b', choice: NO_CHOICE }],
		[`q=${'a'.repeat(200)}`, { q: 'a'.repeat(200), choice: NO_CHOICE }],
		['q=<img src=x>', { q: '<img src=x>', choice: NO_CHOICE }]
	])('%s', (query, expected) => {
		expect(asked(query)).toEqual(expected);
	});

	it('takes fifty values of a filter, and no more', () => {
		const values = Array.from({ length: 60 }, (_, k) => `v${k}`);
		expect(asked(`kind=${values.join()}`).choice.kind).toEqual(values.slice(0, 50));
	});

	const names = fc.oneof(fc.constantFrom('q', ...FACETS, '__proto__'), fc.string());
	const values = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z0-9,_ -]{0,80}$/));
	const query = fc.array(fc.tuple(names, values)).map((pairs) => new URLSearchParams(pairs));

	it('never throws, and asks for words and ids only', () => {
		fc.assert(
			fc.property(query, (of) => {
				const { q, choice } = filterParams(of);
				expect(q.length).toBeLessThanOrEqual(200);
				expect(q).toBe(q.trim());
				expect(q).not.toMatch(/\p{Cc}/u);
				expect(Object.keys(choice).sort()).toEqual([...FACETS].sort());
				for (const id of Object.values(choice).flat()) expect(id).toMatch(/^[a-z0-9_-]{1,64}$/);
			})
		);
	});

	it('reads what was written from it as the same', () => {
		fc.assert(
			fc.property(query, (of) => {
				const once = filterParams(of);
				expect(filterParams(new URLSearchParams(filterQuery(once)))).toEqual(once);
			})
		);
	});
});
