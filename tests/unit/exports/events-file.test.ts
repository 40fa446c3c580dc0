import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { jsonText, onlyEvents } from '../../../src/lib/exports/events-file';
import { eventsFileSchema, type EventsFile } from '../../../src/lib/exports/events-schema';
import { INVENTED, SAMPLES } from './timelines';

/** What a program elsewhere does with the two files. */
function validator(languages: readonly string[]) {
	const ajv = new Ajv({ allErrors: true });
	formats(ajv);
	const schema: unknown = JSON.parse(jsonText(toJsonSchema(eventsFileSchema(languages))));
	return ajv.compile(schema as object);
}

describe.each(SAMPLES)('/events.json of $name', ({ timeline, file }) => {
	const read = JSON.parse(jsonText(file)) as EventsFile;

	test('holds by its schema', () => {
		const valid = validator(timeline.languages);
		expect(valid(read), JSON.stringify(valid.errors)).toBe(true);
	});

	test('fails by its schema once a field is missing, unknown or of another kind', () => {
		const valid = validator(timeline.languages);
		const [first, ...others] = read.events;
		const { summary: _, ...without } = first ?? {};
		const bad = [
			without,
			{ ...first, more: 1 },
			{ ...first, importance: 4 },
			{ ...first, added: 'x' }
		];
		for (const event of bad) expect(valid({ ...read, events: [event, ...others] })).toBe(false);
	});

	test('tells every event once, in order of time, with every source and disagreement', () => {
		expect(read.events.map(({ id }) => id)).toEqual(timeline.events.map(({ id }) => id));
		read.events.forEach((event, i) => {
			const { sources, conflicts, edtf, title, summary } = timeline.events[i] ?? {};
			expect(event).toMatchObject({ sources, conflicts, title, summary });
			expect(event.date.edtf).toBe(edtf);
		});
	});

	test('dates nothing that nobody has dated', () => {
		for (const [i, { date }] of read.events.entries()) {
			expect(date.start === null).toBe(timeline.events[i]?.date.openStart);
			expect(date.end === null).toBe(timeline.events[i]?.date.openEnd);
		}
	});
});

test('dates are told as EDTF, as first and last day, and in words', () => {
	const dates = new Map(INVENTED.file.events.map(({ id, date }) => [id, date]));
	expect(dates.get('open-start-pilots')).toMatchObject({
		edtf: '../1988-06-15',
		start: null,
		end: '1988-06-15',
		open_start: true
	});
	expect(dates.get('2010-tsunami-fund')).toMatchObject({
		edtf: '2010-11~',
		start: '2010-11-01',
		end: '2010-11-30',
		precision: 'month',
		approximate: true,
		words: { en: 'about November 2010' }
	});
	expect(dates.get('2024-10-09-fisheries-promise')).toMatchObject({
		start: '2024-10-09',
		end: null,
		words: { en: 'since 9 October 2024, no date given' }
	});
});

test('some events alone keep their order and the description of the whole', () => {
	const { file } = INVENTED;
	const keep = new Set(['2021-students', '1988-amity-treaty', 'nowhere']);
	const some = onlyEvents(file, keep);
	expect(some.events.map(({ id }) => id)).toEqual(['1988-amity-treaty', '2021-students']);
	expect({ ...some, events: [] }).toEqual({ ...file, events: [] });
});
