import { describe, expect, it } from 'vitest';
import { dayOfIso } from '../../../src/lib/model/date';
import { awaitedSince, expectations } from '../../../src/lib/model/expectations';
import type { Status, TimelineEvent } from '../../../src/lib/model/types';
import { timelineIn } from '../data/fixture';

const [template] = timelineIn().events;

function event(id: string, change: Partial<TimelineEvent> = {}): TimelineEvent {
	if (!template) throw new Error('the fixture has no events');
	return { ...template, id, ...change };
}

const of = (id: string, status: Status, fulfilledBy: readonly string[] = []) =>
	event(id, { status, fulfilledBy });

const ids = (events: readonly TimelineEvent[]) => events.map(({ id }) => id);

describe('expectations()', () => {
	it('tells apart what is awaited, what was put off and what came true', () => {
		const { waiting, putOff, cameTrue } = expectations({
			events: [
				of('announced', 'occurred', ['held']),
				of('put-off', 'postponed'),
				of('kept', 'expected', ['held']),
				of('held', 'occurred'),
				of('called-off', 'cancelled'),
				of('awaited', 'expected'),
				of('held-later', 'postponed', ['held'])
			]
		});
		expect(ids(waiting)).toEqual(['awaited']);
		expect(ids(putOff)).toEqual(['put-off', 'called-off']);
		expect(ids(cameTrue)).toEqual(['held-later', 'kept', 'announced']);
	});
});

describe('awaitedSince()', () => {
	const published = (...days: (string | undefined)[]) =>
		days.map((one) => ({
			url: 'https://a.example/1',
			publisher: 'A',
			lang: 'en',
			tier: 'press' as const,
			supports: 'All.',
			...(one !== undefined && { published: one })
		}));

	it('is the beginning of a date without an end', () => {
		const date = { ...event('a').date, openEnd: true };
		expect(awaitedSince(event('a', { date, sources: published('2020') }))).toBe(date);
	});

	it('of a stated date is the first dated source', () => {
		const since = awaitedSince(
			event('a', { sources: published('2024-05', undefined, '2023-06-13') })
		);
		expect(since).toMatchObject({
			start: dayOfIso('2023-06-13'),
			precision: 'day',
			openEnd: true,
			openStart: false
		});
	});

	it('of sources that begin on the same day is the one that knows it best, and is sure', () => {
		for (const days of [
			['2023', '2023-01', '2023-01-01'],
			['2023-01-01', '2023-01', '2023']
		]) {
			expect(awaitedSince(event('a', { sources: published(...days) }))).toEqual({
				start: dayOfIso('2023-01-01'),
				end: dayOfIso('2023-01-02'),
				precision: 'day',
				approximate: false,
				uncertain: false,
				openStart: false,
				openEnd: true
			});
		}
	});

	it('is unknown where no source is dated', () => {
		expect(awaitedSince(event('a', { sources: published(undefined) }))).toBeUndefined();
	});
});
