import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventThread } from '../../../src/lib/model/threads';
import type { TimelineEvent } from '../../../src/lib/model/types';
import { timelineIn } from '../data/fixture';

const [template] = timelineIn().events;

interface Links {
	readonly follows?: readonly number[];
	readonly fulfils?: readonly number[];
}

/** Events named by their places, with the reverse links that the reader adds. */
function linked(nodes: readonly Links[]): TimelineEvent[] {
	if (!template) throw new Error('the fixture has no events');
	const name = (k: number) => `e${k}`;
	const from = (k: number, link: keyof Links) =>
		nodes.flatMap((node, i) => (node[link]?.includes(k) ? [name(i)] : []));
	return nodes.map(({ follows = [], fulfils = [] }, k) => ({
		...template,
		id: name(k),
		follows: follows.map(name),
		fulfils: fulfils.map(name),
		followedBy: from(k, 'follows'),
		fulfilledBy: from(k, 'fulfils')
	}));
}

const told = (nodes: readonly Links[], i: number) =>
	eventThread(linked(nodes), i).map(({ id, place, link }) => [id, place, link ?? '']);

describe('eventThread()', () => {
	it('tells what an event continues, itself, and what it led to, in order', () => {
		const nodes = [{}, { follows: [0] }, {}, { follows: [1] }, { fulfils: [3] }];
		expect(told(nodes, 1)).toEqual([
			['e0', 'before', 'follows'],
			['e1', 'current', ''],
			['e3', 'after', 'leadsTo'],
			['e4', 'after', '']
		]);
		expect(told(nodes, 4)).toEqual([
			['e0', 'before', ''],
			['e1', 'before', ''],
			['e3', 'before', 'fulfils'],
			['e4', 'current', '']
		]);
		expect(told(nodes, 3).at(-1)).toEqual(['e4', 'after', 'fulfilledBy']);
	});

	it('leaves out what only shares a beginning or an end with the event', () => {
		const nodes = [{}, { follows: [0] }, { follows: [0] }, { follows: [2] }];
		expect(told(nodes, 1).map(([id]) => id)).toEqual(['e0', 'e1']);
	});

	it('an event that stands alone has none', () => {
		expect(told([{}, { follows: [0] }, {}], 2)).toEqual([]);
		expect(eventThread([], 0)).toEqual([]);
	});

	it('puts what is continued first, even where its date is later', () => {
		expect(told([{ follows: [1] }, {}], 0).map(([id]) => id)).toEqual(['e1', 'e0']);
	});

	it('goes in order of time, in whichever order an event names what it continues', () => {
		const nodes = [{}, {}, {}, { follows: [2, 0, 1] }];
		expect(told(nodes, 3).map(([id]) => id)).toEqual(['e0', 'e1', 'e2', 'e3']);
	});

	it('a link to an event that is not there leads nowhere', () => {
		const [first, second, ...rest] = linked([{}, { follows: [0] }]);
		const astray = { ...second, follows: ['nobody', 'e0'] } as TimelineEvent;
		const thread = eventThread([first as TimelineEvent, astray, ...rest], 1);
		expect(thread.map(({ id }) => id)).toEqual(['e0', 'e1']);
		expect(eventThread([{ ...astray, follows: ['nobody'] }], 0)).toEqual([]);
	});

	it('a fulfilment that is also a continuation is called a fulfilment', () => {
		expect(told([{}, { follows: [0], fulfils: [0] }], 1)[0]).toEqual(['e0', 'before', 'fulfils']);
	});

	it('follows a chain of 2,000 events without a stack overflow', () => {
		const chain = Array.from({ length: 2_000 }, (_, k) => (k > 0 ? { follows: [k - 1] } : {}));
		expect(told(chain, 1_000)).toHaveLength(2_000);
	});

	/** Graphs without circles: a hidden order, in which links point back; places are shuffled. */
	const graphs = fc.integer({ min: 1, max: 14 }).chain((size) =>
		fc.record({
			shuffle: fc.shuffledSubarray(
				Array.from({ length: size }, (_, k) => k),
				{ minLength: size, maxLength: size }
			),
			links: fc.array(
				fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.constantFrom('follows', 'fulfils')),
				{ maxLength: 24 }
			),
			at: fc.nat(size - 1)
		})
	);

	it('of any links without a circle: holds exactly what can be reached, once, sources first', () => {
		fc.assert(
			fc.property(graphs, ({ shuffle, links, at }) => {
				const nodes = shuffle.map(() => ({ follows: [] as number[], fulfils: [] as number[] }));
				for (const [a, b, kind] of links) {
					if (a === b) continue;
					const [from, to] = [shuffle[Math.max(a, b)] ?? 0, shuffle[Math.min(a, b)] ?? 0];
					const list = nodes[from]?.[kind];
					if (list && !list.includes(to)) list.push(to);
				}
				const events = linked(nodes);
				const thread = eventThread(events, at);
				const sources = nodes.map(({ follows, fulfils }) => [...follows, ...fulfils]);
				const reachable = (i: number, next: (k: number) => readonly number[]): Set<number> => {
					const found = new Set<number>();
					const visit = (k: number) => {
						for (const to of next(k)) {
							if (!found.has(to)) {
								found.add(to);
								visit(to);
							}
						}
					};
					visit(i);
					return found;
				};
				const before = reachable(at, (k) => sources[k] ?? []);
				const after = reachable(at, (k) => sources.flatMap((of, i) => (of.includes(k) ? [i] : [])));
				const wanted = before.size + after.size > 0 ? [...before, at, ...after] : [];
				const places = thread.map(({ id }) => Number(id.slice(1)));
				expect([...places].sort((a, b) => a - b)).toEqual(wanted.sort((a, b) => a - b));
				for (const [k, place] of places.entries()) {
					const earlier = places.slice(0, k);
					for (const source of sources[place] ?? []) {
						if (places.includes(source)) expect(earlier).toContain(source);
					}
				}
				expect(thread.filter((step) => step.place === 'current')).toHaveLength(
					wanted.length > 0 ? 1 : 0
				);
			})
		);
	});
});
