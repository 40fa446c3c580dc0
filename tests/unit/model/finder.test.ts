import { describe, expect, it } from 'vitest';
import { FACETS, NO_CHOICE } from '../../../src/lib/model/facet-choice';
import { makeFinder } from '../../../src/lib/model/finder';
import { search } from '../../../src/lib/model/search';
import { file, index, text, timeline } from './real-search';

const finder = makeFinder(file, index, timeline);
const all = index.ids.map((_, i) => i);
const statusOf = (i: number) => timeline.events.find(({ id }) => id === index.ids[i])?.status;

describe('a finder', () => {
	it('asked nothing, finds all events and none of them best', () => {
		for (const query of ['', '  ', '،', '"']) {
			const found = finder.find(query, NO_CHOICE);
			expect(found).toMatchObject({ asked: false, events: all, best: [] });
			expect(found.matches).toEqual(new Set(all));
		}
	});

	it('finds the events of words, the best first', () => {
		const found = finder.find('wind', NO_CHOICE);
		expect(found.asked).toBe(true);
		expect(found.best).toEqual(search(text, 'wind'));
		expect(found.best.length).toBeGreaterThan(1);
		expect(found.matches).toEqual(new Set(found.best));
	});

	it('finds of those words the events that pass the filters, in the same order', () => {
		const choice = { ...NO_CHOICE, status: ['expected'] };
		const ranked = search(text, 'wind') ?? [];
		const expected = ranked.filter((i) => statusOf(i) === 'expected');
		expect(expected.length).toBeLessThan(ranked.length);
		const found = finder.find('wind', choice);
		expect(found).toMatchObject({ asked: true, best: expected, choice });
		expect(found.matches).toEqual(new Set(expected));
	});

	it('finds the events of filters alone, none of them best', () => {
		const found = finder.find('', { ...NO_CHOICE, status: ['expected'] });
		expect(found).toMatchObject({ asked: true, best: [] });
		expect(found.events).toEqual([...found.matches]);
		expect([...found.matches]).toEqual(all.filter((i) => statusOf(i) === 'expected'));
	});

	it('leaves out values that nobody knows: alone they ask for nothing', () => {
		const found = finder.find('', { ...NO_CHOICE, status: ['constructor'], side: ['nowhere'] });
		expect(found).toMatchObject({ asked: false, choice: NO_CHOICE, events: all });
	});

	it('finds nothing for words that no event has', () => {
		const found = finder.find('qqqqzzzz', NO_CHOICE);
		expect(found).toMatchObject({ asked: true, best: [], events: [] });
		expect(found.matches.size).toBe(0);
	});

	it('offers the values that any event has, and no others', () => {
		for (const facet of FACETS) {
			const { counts } = finder.find('', NO_CHOICE);
			const used = Object.entries(counts[facet]).filter(([, n]) => n > 0);
			expect([...finder.values[facet]].sort()).toEqual(used.map(([id]) => id).sort());
		}
		expect(finder.values.status).not.toContain('constructor');
		expect(finder.named).toMatchObject({ categories: file.categories, kinds: file.kinds });
	});
});
