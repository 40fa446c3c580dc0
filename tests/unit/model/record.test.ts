import { describe, expect, it } from 'vitest';
import { eventRecord } from '../../../src/lib/model/record';
import type { Timeline } from '../../../src/lib/model/types';
import { changed, timelineIn } from '../data/fixture';

const TIMELINE = timelineIn();

/** The fixture with one thing of its first event put otherwise. */
function withFirst(change: Partial<Timeline['events'][number]>): Timeline {
	return {
		...TIMELINE,
		events: TIMELINE.events.map((one, k) => (k === 0 ? { ...one, ...change } : one))
	};
}

describe('eventRecord()', () => {
	it('names what the event refers to', () => {
		const record = eventRecord(TIMELINE, 0);
		expect(record.event.id).toBe('first');
		expect(record.category.label.en).toBe('Trade');
		expect(record.kind.label.en).toBe('Meeting');
		expect(record.place?.name.en).toBe('Port');
		expect(record.side.id).toBe('north');
	});

	it('its kind is its own, wherever that stands among all', () => {
		const kinds = TIMELINE.kinds.flatMap((kind) => [{ ...kind, id: `before-${kind.id}` }, kind]);
		expect(eventRecord({ ...TIMELINE, kinds }, 0).kind.id).toBe(TIMELINE.events[0]?.kind);
	});

	it('an event without a place has the side of what is not known', () => {
		const { place, side } = eventRecord(TIMELINE, 1);
		expect(place).toBeUndefined();
		expect(side.id).toBe('unknown');
	});

	it('links run both ways, with title, date and status', () => {
		const [first, second] = [eventRecord(TIMELINE, 0), eventRecord(TIMELINE, 1)];
		const { id, title, date, status } = first.event;
		expect(second.follows).toEqual([{ id, title, date, status }]);
		expect(first.followedBy.map((link) => link.id)).toEqual(['second']);
		expect([first.follows, first.fulfils, first.fulfilledBy, second.followedBy]).toEqual([
			[],
			[],
			[],
			[]
		]);
	});

	it('the first event has nothing earlier, the last nothing later', () => {
		const [first, second] = [eventRecord(TIMELINE, 0), eventRecord(TIMELINE, 1)];
		expect([first.earlier?.id, first.later?.id]).toEqual([undefined, 'second']);
		expect([second.earlier?.id, second.later?.id]).toEqual(['first', undefined]);
	});

	it('people stand by side in the order of the sides, with the role of the day', () => {
		const files = changed(
			['events.yaml', '{ who: ann }', '{ who: bo }, { who: ann, as: { en: Envoy, fr: Envoyée } }'],
			[
				'actors.yaml',
				'- id: ann',
				'- { id: bo, type: body, side: unknown, name: { en: Bo, fr: Bo }, role: { title: { en: Bank, fr: Banque } } }\n- id: ann'
			]
		);
		const { attendees } = eventRecord(timelineIn(files), 0);
		expect(
			attendees.map(({ side, people }) => [
				side.id,
				people.map(({ name, role }) => [name.en, role.en])
			])
		).toEqual([
			['north', [['Ann', 'Envoy']]],
			['unknown', [['Bo', 'Bank']]]
		]);
		expect(eventRecord(TIMELINE, 0).attendees).toHaveLength(1);
		expect(eventRecord(TIMELINE, 1).attendees).toEqual([]);
	});

	it.each([
		['an event that is not there', TIMELINE, 99],
		['an unknown category', withFirst({ category: 'none' }), 0],
		['an unknown actor', withFirst({ participants: [{ who: 'nobody' }] }), 0],
		['a link to nowhere', withFirst({ fulfils: ['nothing'] }), 0]
	])('%s is a fault of the engine, and said', (_, timeline, i) => {
		expect(() => eventRecord(timeline, i)).toThrow('no such thing in the checked data');
	});
});
