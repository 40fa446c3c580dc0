import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/lib/data/edtf';
import { listGroups } from '../../../src/lib/model/groups';
import { dayOfIso } from '../../../src/lib/model/date';
import type { Status, TimelineEvent } from '../../../src/lib/model/types';
import { timelineIn } from '../data/fixture';

const [template] = timelineIn().events;

function event(id: string, iso: string, status: Status = 'occurred'): TimelineEvent {
	if (!template) throw new Error('the fixture has no events');
	const start = dayOfIso(iso);
	return { ...template, id, status, date: { ...template.date, start, end: start + 1 } };
}

const ids = (events: readonly TimelineEvent[]) =>
	listGroups(events).map(({ year, events: of }) => [year, of.map(({ id }) => id)]);

describe('listGroups()', () => {
	it('years and the events in them come newest first', () => {
		const events = [event('a', '1994-12-31'), event('b', '2025-01-01'), event('c', '2025-01-02')];
		expect(ids(events)).toEqual([
			[2025, ['c', 'b']],
			[1994, ['a']]
		]);
	});

	it('what is expected stands first, soonest first, whatever its year', () => {
		const events = [
			event('a', '2024-01-01', 'expected'),
			event('b', '2025-01-01'),
			event('c', '2027-01-01', 'expected')
		];
		expect(ids(events)).toEqual([
			[undefined, ['a', 'c']],
			[2025, ['b']]
		]);
	});

	it('what was put off or called off stays in its year', () => {
		const events = [event('a', '2024-01-01', 'postponed'), event('b', '2024-02-01', 'cancelled')];
		expect(ids(events)).toEqual([[2024, ['b', 'a']]]);
	});

	it('what was expected and has come true stands in its year', () => {
		const kept = { ...event('a', '2024-01-01', 'expected'), fulfilledBy: ['b'] };
		expect(ids([kept, event('b', '2025-01-01')])).toEqual([
			[2025, ['b']],
			[2024, ['a']]
		]);
	});

	it('what is known to the decade stands apart, behind the year with which that begins', () => {
		const of = (id: string, edtf: string) => ({
			...event(id, '2000-01-01'),
			date: parseEdtf(edtf)
		});
		const events = [
			of('a', '1994'),
			of('b', '200X'),
			of('c', '2000'),
			of('d', '2001'),
			of('e', '2001-05')
		];
		const groups = listGroups(events).map(({ year, decade, events: [first] }) => [
			year,
			decade,
			first?.id
		]);
		expect(groups).toEqual([
			[2001, false, 'e'],
			[2000, false, 'c'],
			[2000, true, 'b'],
			[1994, false, 'a']
		]);
		expect(listGroups([event('a', '2024-01-01', 'expected')])[0]?.decade).toBe(false);
	});

	it('no events need no groups', () => {
		expect(listGroups([])).toEqual([]);
	});
});
