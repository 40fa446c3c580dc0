import { describe, expect, it } from 'vitest';
import { buildDay } from '../../../src/lib/data/build-day';
import { localesIn, readTimeline } from '../../../src/lib/data/read';
import { dayOfIso, overlaps } from '../../../src/lib/model/date';
import { surroundings } from '../../../src/lib/model/surroundings';
import type { EventDate, TimelineEvent } from '../../../src/lib/model/types';

const reading = readTimeline('data', {
	today: buildDay(Date.now()),
	locales: localesIn('src/lib/i18n/messages')
});
if (!('timeline' in reading)) throw new Error('the data have problems');
const { timeline } = reading;

describe('what lies around an event', () => {
	it('holds the event and every other in its window, within the data', () => {
		for (const event of timeline.events) {
			const { from, to, events } = surroundings(timeline, event);
			expect(from).toBeLessThan(to);
			expect(from).toBeGreaterThanOrEqual(timeline.domain[0]);
			expect(to).toBeLessThanOrEqual(timeline.domain[1]);
			expect(events).toContain(event);
			expect(events).toEqual(timeline.events.filter(({ date }) => overlaps(date, from, to)));
		}
	});

	const [template] = timeline.events;
	const FIRST = dayOfIso('2000-01-01');
	const event = (start: number, change: Partial<EventDate> = {}): TimelineEvent => {
		if (!template) throw new Error('the data have no events');
		const sure = { openStart: false, openEnd: false };
		return { ...template, date: { ...template.date, ...sure, start, end: start + 1, ...change } };
	};
	/** Days from the window's beginning to the event, and from the event to the window's end. */
	const reach = (told: TimelineEvent, others: readonly TimelineEvent[]) => {
		const domain = [FIRST, FIRST + 10_000] as const;
		const { from, to } = surroundings({ events: [told, ...others], domain }, told);
		return [told.date.start - from, to - told.date.end];
	};

	it('is two years either way, or less where those hold more than seven events', () => {
		const told = event(FIRST + 5000);
		const around = (n: number, days: number) =>
			Array.from({ length: n }, () => event(FIRST + 5000 + days));
		expect(reach(told, around(6, 300))).toEqual([730, 730]);
		expect(reach(told, around(7, 600))).toEqual([365, 365]);
		expect(reach(told, around(7, 300))).toEqual([180, 180]);
		expect(reach(told, [...around(4, 30), ...around(3, 44)])).toEqual([20, 20]);
		expect(reach(told, around(7, 0))).toEqual([20, 20]);
	});

	it('of an event whose beginning nobody knows lies about the day at which it is known', () => {
		const told = event(FIRST + 5000, { openStart: true, start: FIRST, end: FIRST + 5001 });
		expect(reach(told, [])).toEqual([-(5000 - 730), 730]);
	});
});
