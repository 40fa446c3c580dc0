import { describe, expect, it } from 'vitest';
import { indexData } from '../../../src/lib/data/index-data';
import { buildDay } from '../../../src/lib/data/build-day';
import { localesIn, readTimeline } from '../../../src/lib/data/read';
import { embedData, type OwnData, type SharedData } from '../../../src/lib/embed/embed-data';
import { indexPart } from '../../../src/lib/model/index-part';
import { timelineMeta } from '../../../src/lib/model/meta';

const reading = readTimeline('data', {
	today: buildDay(Date.now()),
	locales: localesIn('src/lib/i18n/messages')
});
if (!('timeline' in reading)) throw new Error('the data have problems');
const { timeline } = reading;
const widths = (events = timeline.events) =>
	Object.fromEntries(timeline.languages.map((lang) => [lang, events.map((_, i) => i)]));
const index = indexData(timeline, widths());
const shared = {
	words: {},
	languages: [],
	meta: timelineMeta(timeline),
	index
} as unknown as SharedData;
const own = { span: { from: 100, to: 200 }, title: 'T', total: 2 } as OwnData;

describe('a part of the index', () => {
	it('is the index of those events alone', () => {
		const events = timeline.events.filter((_, i) => i % 7 === 3);
		const positions = events.map((event) => timeline.events.indexOf(event));
		const { links, widths: ems, ...part } = indexPart(index, positions);
		const { links: _, widths: __, ...alone } = indexData({ ...timeline, events }, widths(events));
		expect(part).toEqual(alone);
		expect(ems[timeline.languages[0] ?? '']).toEqual(positions);
		expect(links).toBeUndefined();
	});
});

describe('the data of an embed', () => {
	it('are all of what is shared, for the whole', () => {
		const data = embedData(shared, own);
		expect(data.index).toBe(index);
		expect(data.meta).toBe(shared.meta);
	});

	it('end where the window of an embed of one event ends, with only its events', () => {
		const data = embedData(shared, { ...own, about: index.ids[5] ?? '', only: [4, 5] });
		expect(data.index.ids).toEqual([index.ids[4], index.ids[5]]);
		expect(data.meta).toMatchObject({ domain: [100, 200], presets: [] });
		expect(data).not.toHaveProperty('only');
	});
});
