import { expect, it } from 'vitest';
import { indexData } from '../../../src/lib/data/index-data';
import { eventIndex } from '../../../src/lib/model/event-index';
import { linkColumn, linksOf } from '../../../src/lib/model/links';
import { index, timeline } from './real-search';

const data = indexData(timeline, { ar: [], en: [] });

it('an event is linked to all that it follows or fulfils, and to all that do so with it', () => {
	for (const event of timeline.events) {
		const { before, after } = linksOf(data, index, index.ids.indexOf(event.id));
		const ids = (of: readonly number[]) => of.map((i) => index.ids[i]).sort();
		const unique = (...of: readonly string[][]) => [...new Set(of.flat())].sort();
		expect(ids(before)).toEqual(unique([...event.follows], [...event.fulfils]));
		expect(ids(after)).toEqual(unique([...event.followedBy], [...event.fulfilledBy]));
	}
});

it('links to events that a page lacks are left out', () => {
	const [first, second] = [
		{ id: 'a', follows: ['gone'], fulfils: [] },
		{ id: 'b', follows: ['a'], fulfils: ['a', 'lost'] }
	] as const;
	expect(linkColumn([first, second])).toEqual([1, 0]);
});

it('a link to an event that the index lacks leads nowhere', () => {
	const [earlier = 0, later = 0] = [data.links?.[1], data.links?.[0]];
	const { ids } = data;
	const of = (event: number, without: number) => {
		const rest = eventIndex({ ...data, ids: ids.map((id, i) => (i === without ? 'other' : id)) });
		return linksOf(data, rest, rest.ids.indexOf(ids[event] ?? ''));
	};
	const position = (event: number) => index.ids.indexOf(ids[event] ?? '');
	expect(of(later, -1).before).toContain(position(earlier));
	expect(of(later, earlier).before).not.toContain(position(earlier));
	expect(of(later, earlier).before).not.toContain(-1);
	expect(of(earlier, -1).after).toContain(position(later));
	expect(of(earlier, later).after).not.toContain(-1);
});

it('an index without links has none', () => {
	const { links: _, ...bare } = data;
	expect(linksOf(bare, eventIndex(bare), 3)).toEqual({ before: [], after: [] });
});
