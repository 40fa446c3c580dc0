// The three events that this timeline began from keep their titles, whatever stands around them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexData } from '../../../src/lib/data/index-data';
import { buildDay, readTimeline } from '../../../src/lib/data/read';
import { timelineWidths } from '../../../src/lib/data/title-widths';
import { layoutTimeline } from '../../../src/lib/layout/layout';
import { dayOfIso } from '../../../src/lib/model/date';
import { eventIndex } from '../../../src/lib/model/event-index';
import { timelineMeta } from '../../../src/lib/model/meta';
import { AR, EN } from './generate';

const reading = readTimeline('data', { today: buildDay(Date.now()) });
if ('problems' in reading) throw new Error('the data have faults');
const { timeline } = reading;
const index = eventIndex(indexData(timeline, timelineWidths(timeline)));
const meta = timelineMeta(timeline);
const [first, last] = timeline.domain;
const boundaries = meta.presets
	.filter(({ status }) => !status)
	.flatMap(({ from, to }) => [from, to]);

const SEEDS = [
	'2025-05-interior-minister-kazakh-security-chief',
	'2025-12-18-expected-agreements-memoranda',
	'2025-12-18-interior-ministers-riyadh'
];

const TALKS = dayOfIso('2025-05-01');
/** For the longest title of the three, CSS pixels. 122 more are the gutter of a wide picture. */
const ROOM = 320;

const someLangs = fc.constantFrom([EN], [AR], [EN, AR], [AR, EN]);

describe('the events that the timeline began from', () => {
	it('are the pinned ones of the data', () => {
		const pinned = timeline.events.filter((event) => event.pinned).map(({ id }) => id);
		expect(pinned.sort()).toEqual(SEEDS);
	});

	it('have titles in every window that has room for one before the first of them', () => {
		const someWindow = fc.record({
			from: fc.integer({ min: first, max: TALKS }),
			width: fc.integer({ min: 704, max: 1600 }),
			langs: someLangs
		});
		fc.assert(
			fc.property(someWindow, ({ from, width, langs }) => {
				const span = { from, to: last };
				fc.pre(((TALKS - from) / (last - from)) * width > ROOM + 122);
				const { marks } = layoutTimeline({
					index,
					hijri: meta.hijri,
					lanes: meta.lanes.length,
					span,
					anchor: last - first,
					boundaries,
					direction: langs[0].direction,
					langs,
					width
				});
				const titled = marks
					.filter(({ label }) => label !== undefined)
					.map(({ event }) => index.ids[event]);
				expect(titled).toEqual(expect.arrayContaining(SEEDS));
			})
		);
	});
});
