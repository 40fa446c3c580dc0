import { expect, it } from 'vitest';
import { indexData } from '../../../src/lib/data/index-data';
import {
	dateOfEvent,
	eventIndex,
	shapeOf,
	type IndexData
} from '../../../src/lib/model/event-index';
import { indexPart } from '../../../src/lib/model/index-part';
import { timeline } from './real-search';

const column = timeline.events.map((_, i) => i + 0.5);
const whole = indexData(timeline, { ar: column, en: column });

/** All that a picture knows of the event at a position. */
function known(data: IndexData, i: number) {
	const index = eventIndex({ ...data, ids: data.ids.map((id, k) => `${k} ${id}`) });
	const at = index.ids.findIndex((id) => id.startsWith(`${i} `));
	return {
		id: data.ids[i],
		date: dateOfEvent(index, at),
		shape: shapeOf(index, at),
		of: [index.lane[at], index.side[at], index.importance[at]],
		titles: [index.titles.ar?.[at], index.titles.en?.[at]],
		widths: [index.widths.ar?.[at], index.widths.en?.[at]]
	};
}

it('a part of the index tells of its events what the whole does, in the order asked for', () => {
	const positions = [41, 7, 8, 120];
	const part = indexPart(whole, positions);
	expect(part.ids).toHaveLength(positions.length);
	positions.forEach((at, i) => {
		expect(known(part, i)).toEqual(known(whole, at));
	});
});

it('it has no links: they name positions in the whole', () => {
	expect(whole.links?.length).toBeGreaterThan(0);
	expect(indexPart(whole, [0, 1])).not.toHaveProperty('links');
});

it('a part of nothing has no events', () => {
	expect(eventIndex(indexPart(whole, [])).size).toBe(0);
});
