import { expect, it } from 'vitest';
import { indexData } from '../../../src/lib/data/index-data';
import { dateOfEvent, eventIndex, shapeOf } from '../../../src/lib/model/event-index';
import { timelineIn } from '../data/fixture';

const TIMELINE = timelineIn();
const WIDTHS = { en: [5.5, 6], fr: [9, 8.25] };
const DATA = indexData(TIMELINE, WIDTHS);

it('has a column entry for every event, in the order of the record', () => {
	expect(DATA.ids).toEqual(['first', 'second']);
	expect(DATA.titles).toEqual({
		en: ['First talks', 'Second talks'],
		fr: ['Premiers pourparlers', 'Seconds pourparlers']
	});
	expect(DATA.widths).toBe(WIDTHS);
	expect([DATA.lane, DATA.side, DATA.importance]).toEqual([
		[0, 1],
		[0, 1],
		[2, 3]
	]);
});

it('dates and shapes survive the journey to the index', () => {
	const index = eventIndex(DATA);
	TIMELINE.events.forEach(({ date }, i) => {
		expect(dateOfEvent(index, i)).toEqual(date);
		expect(shapeOf(index, i)).toBe('soft');
	});
});

it('an open end travels as no length', () => {
	const events = TIMELINE.events.map((one) => ({ ...one, date: { ...one.date, openEnd: true } }));
	expect(indexData({ ...TIMELINE, events }, WIDTHS).length).toEqual([-1, -1]);
});

it('no word of the record but titles travels', () => {
	const text = JSON.stringify(DATA);
	for (const word of ['They met', 'a.example', '"port"', '"ann"']) expect(text).not.toContain(word);
});

it('a timeline without events has empty columns', () => {
	const empty = indexData({ ...TIMELINE, events: [] }, { en: [], fr: [] });
	expect(eventIndex(empty).size).toBe(0);
});
