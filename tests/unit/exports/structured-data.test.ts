import { describe, expect, test } from 'vitest';
import {
	dataBlock,
	datasetData,
	eventData,
	schemaDates,
	type Json
} from '../../../src/lib/exports/structured-data';
import { parseEdtf } from '../../../src/lib/data/edtf';
import { eventRecord } from '../../../src/lib/model/record';
import { INVENTED, LINKS, SAMPLES } from './timelines';

/** What a search engine reads of the block. */
function read(data: Json): Record<string, unknown> {
	const block = dataBlock(data);
	const [, json = ''] =
		/^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(block) ?? [];
	return JSON.parse(json) as Record<string, unknown>;
}

test.each([
	['2025-12-18', { startDate: '2025-12-18', endDate: '2025-12-18' }],
	['2022-07-23/2022-07-24', { startDate: '2022-07-23', endDate: '2022-07-24' }],
	['2025-05', { startDate: '2025-05', endDate: '2025-05' }],
	['2018-10/2019-03', { startDate: '2018-10', endDate: '2019-03' }],
	['1994', { startDate: '1994', endDate: '1994' }],
	['199X', {}],
	['2010-11~', { startDate: '2010', endDate: '2010' }],
	['2010-11-05~', { startDate: '2010-11', endDate: '2010-11' }],
	['2004?', {}],
	['2012-03%', { startDate: '2012', endDate: '2012' }],
	['../1988-06-15', { endDate: '1988-06-15' }],
	['2019-04-01/..', { startDate: '2019-04-01' }]
])('a date is told no finer than known: %s', (edtf, told) => {
	expect(schemaDates(parseEdtf(edtf))).toEqual(told);
});

describe.each(SAMPLES)('the structured data of $name', ({ timeline, file }) => {
	const records = timeline.events.map((_, i) => eventRecord(timeline, i));
	const lang = timeline.languages[0] ?? '';

	test('dates no event more finely than the editor wrote it', () => {
		for (const record of records) {
			const { date, edtf } = record.event;
			const { startDate = '', endDate = '' } = read(
				eventData(record, timeline, lang, LINKS)
			) as Record<string, string>;
			const finest = { day: 10, month: 7, year: 4, decade: 0 }[date.precision];
			for (const told of [startDate, endDate]) {
				expect(told.length).toBeLessThanOrEqual(finest);
				expect(edtf).toContain(told);
			}
		}
	});

	test('tells of each event its page, its state, its place and its sources', () => {
		records.forEach((record, i) => {
			const { event, place } = record;
			const data = read(eventData(record, timeline, lang, LINKS));
			expect(data).toMatchObject({
				'@context': 'https://schema.org',
				'@type': 'Event',
				url: file.events[i]?.url[lang],
				name: event.title[lang]
			});
			expect(data.eventStatus).toMatch(
				/^https:\/\/schema\.org\/Event(Scheduled|Postponed|Cancelled)$/
			);
			expect('location' in data).toBe(place !== undefined);
			expect(data.subjectOf).toMatchObject(event.sources.map(({ url }) => ({ url })));
		});
	});

	test('describes the whole as a dataset with its files', () => {
		const data = read(datasetData(timeline, lang, LINKS));
		expect(data).toMatchObject({
			'@type': 'Dataset',
			name: timeline.site[lang],
			license: timeline.licence.url,
			dateModified: file.updated
		});
		expect(data.distribution).toHaveLength(5);
		for (const { contentUrl } of data.distribution as { contentUrl: string }[]) {
			expect(contentUrl.startsWith(LINKS.file(''))).toBe(true);
		}
	});
});

test('what is only expected has no date: the day of the announcement is not its own', () => {
	const { timeline } = INVENTED;
	const at = timeline.events.findIndex(({ id }) => id === '2024-10-09-fisheries-promise');
	const data = read(eventData(eventRecord(timeline, at), timeline, 'en', LINKS));
	expect(data).not.toHaveProperty('startDate');
	expect(data).not.toHaveProperty('endDate');
});

test.each(['</script><script>alert(1)</script>', '<!--', ']]>', '&lt;', '\u2028"\\', '<SCRIPT'])(
	'no word of the data ends the block or begins anything in it: %j',
	(name) => {
		const block = dataBlock({ name });
		expect(block.match(/[<>]/g)).toHaveLength(4);
		expect(block).not.toContain('&');
		expect(read({ name })).toEqual({ name });
	}
);
