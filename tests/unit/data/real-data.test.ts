import { beforeAll, describe, expect, test } from 'vitest';
import { buildDay } from '../../../src/lib/data/build-day';
import { readTimeline } from '../../../src/lib/data/read';
import { dayOfIso } from '../../../src/lib/model/date';
import { markShape } from '../../../src/lib/model/shape';
import type { Timeline, TimelineEvent } from '../../../src/lib/model/types';

const TALKS = '2025-05-interior-minister-kazakh-security-chief';
const MEETING = '2025-12-18-interior-ministers-riyadh';
const EXPECTED = '2025-12-18-expected-agreements-memoranda';

let timeline: Timeline;
const event = (id: string): TimelineEvent => {
	const found = timeline.events.find((one) => one.id === id);
	if (!found) throw new Error(`no event ${id}`);
	return found;
};

beforeAll(() => {
	const reading = readTimeline('data', { today: buildDay(Date.now()) });
	if (!('timeline' in reading)) throw new Error('the data has problems: npm run check:data');
	timeline = reading.timeline;
});

describe('the three events that the project began from', () => {
	test('the talks of May 2025 are known to the month, and their place is not reported', () => {
		const { date, status, place, side } = event(TALKS);
		expect(date).toMatchObject({ start: dayOfIso('2025-05-01'), end: dayOfIso('2025-06-01') });
		expect(markShape(date, status)).toBe('soft');
		expect(place).toBeUndefined();
		expect(side).toBe(timeline.sides.at(-1)?.id);
	});

	test('the meeting of Thursday 18 December 2025 names all who attended, on both sides', () => {
		const { date, status, participants, place } = event(MEETING);
		expect(date).toMatchObject({ start: dayOfIso('2025-12-18'), end: dayOfIso('2025-12-19') });
		expect(markShape(date, status)).toBe('dot');
		expect(place).toBe('riyadh');
		const sides = participants.map(({ who }) => timeline.actors[who]?.side);
		expect(sides.filter((side) => side === 'sa')).toHaveLength(7);
		expect(sides.filter((side) => side === 'kz')).toHaveLength(4);
	});

	test('the agreements are expected from that day on, with no end', () => {
		const { date, status } = event(EXPECTED);
		expect(date).toMatchObject({ start: dayOfIso('2025-12-18'), openEnd: true });
		expect(markShape(date, status)).toBe('fading');
	});

	test('they form one thread', () => {
		expect(event(MEETING).follows).toEqual([TALKS]);
		expect(event(EXPECTED).follows).toEqual([MEETING]);
		expect(event(TALKS).followedBy).toEqual([MEETING]);
		expect(event(MEETING).followedBy).toContain(EXPECTED);
	});
});

describe('the whole', () => {
	test('all 168 researched events are there', () => {
		expect(timeline.events).toHaveLength(168);
	});

	test('no two events share a title in either language', () => {
		for (const lang of timeline.languages) {
			const titles = timeline.events.map(({ title }) => title[lang]);
			expect(new Set(titles).size).toBe(titles.length);
		}
	});

	test('Arabic words are Arabic: no Latin month, no Arabic-Indic digit, no straight quote', () => {
		const arabic = timeline.events.flatMap((one) => [
			one.title.ar,
			one.summary.ar,
			one.dateNote?.ar,
			...one.conflicts.map(({ says }) => says.ar),
			...one.figures.flatMap(({ label, unit }) => [label.ar, unit?.ar])
		]);
		for (const text of arabic) {
			expect(text ?? '').not.toMatch(/[٠-٩"']|January|February|March|April|June|July|August/);
		}
	});

	test('an expected event that is fulfilled is told by the one that fulfilled it', () => {
		for (const { id, fulfils } of timeline.events) {
			for (const other of fulfils) expect(event(other).fulfilledBy).toContain(id);
		}
	});
});
