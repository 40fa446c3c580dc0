import { describe, expect, it } from 'vitest';
import { localesIn, readTimeline } from '../../../src/lib/data/read';
import { dayOfIso, overlaps } from '../../../src/lib/model/date';
import { surroundings } from '../../../src/lib/model/surroundings';

const reading = readTimeline('data', {
	today: dayOfIso('2026-11-23'),
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
});
