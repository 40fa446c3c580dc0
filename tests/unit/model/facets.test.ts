import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	FACETS,
	isChosen,
	NO_CHOICE,
	toggled,
	type Choice,
	type Facet
} from '../../../src/lib/model/facet-choice';
import { facetColumns, filter, knownChoice } from '../../../src/lib/model/facets';
import type { TimelineEvent } from '../../../src/lib/model/types';
import { file, index, timeline } from './real-search';

/** Made by each test: what is made before them, no single one answers for (tests/mutation). */
const columnsOf = () => facetColumns(file, index, timeline);
const all = index.ids.map((_, i) => i);
const byId = new Map(timeline.events.map((one) => [one.id, one]));
const event = (i: number): TimelineEvent => {
	const found = byId.get(index.ids[i] ?? '');
	if (!found) throw new Error(`no event at ${i}`);
	return found;
};

/** The values of an event, read from the record itself. */
const values: Readonly<Record<Facet, (of: TimelineEvent) => readonly string[]>> = {
	category: ({ category }) => [category],
	side: ({ side }) => [side],
	kind: ({ kind }) => [kind],
	status: ({ status }) => [status],
	tier: ({ sources }) => sources.map(({ tier }) => tier)
};
const passes = (of: TimelineEvent, choice: Choice, but?: Facet) =>
	FACETS.every(
		(facet) =>
			facet === but ||
			choice[facet].length === 0 ||
			values[facet](of).some((id) => choice[facet].includes(id))
	);

describe('filters', () => {
	it('without a choice let all events pass, each counted', () => {
		const columns = columnsOf();
		const { events, counts } = filter(columns, NO_CHOICE, all);
		expect(events).toEqual(all);
		expect(Object.values(counts.side).reduce((a, b) => a + b, 0)).toBe(all.length);
	});

	it('combine: any value of one facet, all facets together', () => {
		const columns = columnsOf();
		const choice = { ...NO_CHOICE, category: ['energy', 'security'], kind: ['agreement'] };
		const { events } = filter(columns, choice, all);
		expect(events.length).toBeGreaterThan(3);
		for (const i of events) {
			expect(['energy', 'security']).toContain(event(i).category);
			expect(event(i).kind).toBe('agreement');
		}
	});

	it('events come in the order of the index, in whichever order they are asked about', () => {
		const columns = columnsOf();
		const choice = { ...NO_CHOICE, kind: ['agreement'] };
		const { events } = filter(columns, choice, all);
		expect(filter(columns, choice, [...all].reverse()).events).toEqual(events);
	});

	it('an event that the file lacks has no kind, no status and no tier, and passes no filter of them', () => {
		const others = { ...file, ids: file.ids.map((id, i) => (i === 1 ? 'other' : id)) };
		const lacked = index.ids.indexOf(file.ids[1] ?? '');
		for (const facet of ['category', 'kind', 'status', 'tier'] as const) {
			const column = facetColumns(others, index, timeline)[facet];
			expect(column.has.filter((has) => has[lacked] === 1)).toEqual([]);
		}
	});

	it('an event with sources of two tiers is found by either', () => {
		const columns = columnsOf();
		const i = all.find((one) => new Set(values.tier(event(one))).size > 1) ?? -1;
		for (const tier of values.tier(event(i)))
			expect(filter(columns, { ...NO_CHOICE, tier: [tier] }, all).events).toContain(i);
	});

	it('and counts equal a direct count, whatever is chosen', () => {
		const columns = columnsOf();
		const chosen = (facet: Facet) => fc.subarray([...columns[facet].ids], { maxLength: 3 });
		const choices = fc.record({
			category: chosen('category'),
			side: chosen('side'),
			kind: chosen('kind'),
			status: chosen('status'),
			tier: chosen('tier')
		});
		fc.assert(
			fc.property(choices, fc.subarray(all), (choice, among) => {
				const { events, counts } = filter(columns, choice, among);
				expect(events).toEqual(among.filter((i) => passes(event(i), choice)));
				for (const facet of FACETS) {
					const having = (id: string) =>
						among.filter(
							(i) => passes(event(i), choice, facet) && values[facet](event(i)).includes(id)
						).length;
					const direct = columns[facet].ids.map((id) => [id, having(id)] as const);
					expect(counts[facet]).toEqual(Object.fromEntries(direct));
				}
			}),
			{ numRuns: 60 }
		);
	});
});

describe('a choice', () => {
	it('gains an id and loses it again', () => {
		const more = toggled(NO_CHOICE, 'side', 'sa');
		expect(more.side).toEqual(['sa']);
		expect(isChosen(more)).toBe(true);
		expect(isChosen(toggled(more, 'side', 'sa'))).toBe(false);
		const both = toggled(more, 'side', 'kz');
		expect(both).toEqual({ ...NO_CHOICE, side: ['sa', 'kz'] });
		expect(toggled(both, 'side', 'sa')).toEqual({ ...NO_CHOICE, side: ['kz'] });
	});

	it('forgets ids that nobody knows', () => {
		const columns = columnsOf();
		const choice = { ...NO_CHOICE, category: ['energy', 'constructor'], tier: ['toString'] };
		expect(knownChoice(columns, choice)).toEqual({ ...NO_CHOICE, category: ['energy'] });
	});
});
