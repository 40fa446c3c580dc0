import { csvParse } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventsCsv, harmless } from '../../../src/lib/exports/csv';
import { REAL, SAMPLES } from './timelines';

const BOM = '\ufeff';

describe.each(SAMPLES)('/events.csv of $name', ({ file }) => {
	const text = eventsCsv(file);
	const rows = csvParse(text.slice(BOM.length));

	test('begins with a byte order mark, and ends every row with CR LF', () => {
		expect(text.startsWith(BOM)).toBe(true);
		expect(text.endsWith('\r\n')).toBe(true);
		expect(text.replaceAll('\r\n', '')).not.toContain('\r');
		expect(text.split('\r\n')).toHaveLength(file.events.length + 2);
	});

	test('reads back as one row an event, in every language', () => {
		expect(rows).toHaveLength(file.events.length);
		rows.forEach((row, i) => {
			const event = file.events[i];
			expect(row).toMatchObject({
				id: event?.id,
				date: event?.date.edtf,
				start: event?.date.start ?? '',
				end: event?.date.end ?? '',
				status: event?.status,
				updated: event?.updated
			});
			for (const lang of file.languages) {
				expect(row[`title_${lang}`]).toBe(event?.title[lang]);
				expect(row[`summary_${lang}`]).toBe(event?.summary[lang]);
				expect(row[`url_${lang}`]).toBe(event?.url[lang]);
				expect(row[`place_${lang}`]).toBe(event?.place?.name[lang] ?? '');
			}
			expect(row.sources?.split(' ')).toEqual(event?.sources.map(({ url }) => url));
		});
	});

	test('names each column once', () => {
		expect(new Set(rows.columns).size).toBe(rows.columns.length);
	});
});

test('no cell is a formula, and every other is as it was', () => {
	for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1']) {
		expect(harmless(text)).toBe(`'${text}`);
	}
	for (const text of ['1991', 'a=b', ' –', 'العلاقات', '']) expect(harmless(text)).toBe(text);
	expect([harmless(undefined), harmless(null), harmless(false)]).toEqual(['', '', 'false']);
});

test('any title reads back, whatever quotes, commas and lines it holds', () => {
	const { file } = REAL;
	const [event] = file.events;
	if (!event) throw new Error('no events');
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (title) => {
			const odd = { ...file, events: [{ ...event, title: { ...event.title, en: title } }] };
			const [row] = csvParse(eventsCsv(odd).slice(BOM.length));
			expect(row?.title_en).toBe(harmless(title));
			expect(row?.id).toBe(event.id);
		})
	);
});
