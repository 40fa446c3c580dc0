import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfIso, isoOf } from '../../../src/lib/model/date';
import { askedWindow, readLimit, writeLimit, type Drafts } from '../../../src/lib/view/fields';
import { SHORTEST } from '../../../src/lib/view/window';

const DOMAIN = [dayOfIso('1991-01-01'), dayOfIso('2028-01-01')] as const;
/** The days from the first to the last, both included. */
const span = (first: string, last: string) => ({ from: dayOfIso(first), to: dayOfIso(last) + 1 });
const SPAN = span('2024-01-01', '2027-03-31');

it.each([
	['2024', '2024-01-01', '2025-01-01'],
	[' 2024-05 ', '2024-05-01', '2024-06-01'],
	['\t2024-05-18\n', '2024-05-18', '2024-05-19'],
	['٢٠٢٤', '2024-01-01', '2025-01-01'],
	['٢٠٢٤-٠٥-١٨', '2024-05-18', '2024-05-19'],
	['۲۰۲۴-۰۵', '2024-05-01', '2024-06-01'],
	['٢٠24', '2024-01-01', '2025-01-01']
])("'%s' is the days from %s to %s", (text, start, end) => {
	const limit = readLimit(text);
	expect([isoOf(limit?.start ?? 0), isoOf(limit?.end ?? 0)]).toEqual([start, end]);
});

it.each([
	'',
	' ',
	'24',
	'20245',
	'2024-13',
	'2023-02-29',
	'2024-5',
	'May 2024',
	'2024-05-18T00',
	'-2024'
])("'%s' is no limit", (text) => {
	expect(readLimit(text)).toBeUndefined();
});

it.each([
	['1991-01-01', '2027-12-31', '1991', '2027'],
	['1995-07-03', '2027-02-03', '1995', '2027'],
	['2024-01-01', '2027-03-31', '2024', '2027-03'],
	['2024-02-03', '2027-03-30', '2024-02', '2027-03'],
	['2024-01-01', '2024-12-31', '2024', '2024'],
	['2024-02-01', '2024-09-15', '2024-02', '2024-09-15'],
	['2025-01-01', '2025-01-31', '2025-01-01', '2025-01-31'],
	['2025-12-17', '2025-12-19', '2025-12-17', '2025-12-19']
])('%s to %s is written as %s and %s', (first, last, from, to) => {
	expect(writeLimit(span(first, last), 'from')).toBe(from);
	expect(writeLimit(span(first, last), 'to')).toBe(to);
});

it('what a short window’s fields say is that window', () => {
	const first = fc.integer({ min: DOMAIN[0], max: DOMAIN[1] - 400 });
	fc.assert(
		fc.property(first, fc.integer({ min: 3, max: 366 }), (from, length) => {
			const window = { from, to: from + length };
			expect(readLimit(writeLimit(window, 'from'))?.start).toBe(from);
			expect(readLimit(writeLimit(window, 'to'))?.end).toBe(from + length);
		})
	);
});

describe('what the fields ask for', () => {
	const asked = (drafts: Drafts, edited: 'from' | 'to') => {
		const answer = askedWindow(drafts, edited, SPAN, DOMAIN);
		if ('problem' in answer) return answer.problem;
		const { from, to } = answer.span;
		const rest = Object.values(answer.rest).join();
		return [isoOf(from), isoOf(to - 1), rest].filter(Boolean).join(' ');
	};

	it.each<[string, Drafts, 'from' | 'to', string]>([
		['one limit keeps the other', { from: '2025-05' }, 'from', '2025-05-01 2027-03-31'],
		['the last day is in view', { to: '2025-05' }, 'to', '2024-01-01 2025-05-31'],
		['a day grows to three', { from: '2027-03-31' }, 'from', '2027-03-30 2027-04-01'],
		['too early', { from: '1066' }, 'from', '1991-01-01 2027-03-31'],
		['too late', { to: '2999' }, 'to', '2024-01-01 2027-12-31'],
		['both beyond', { from: '2100', to: '2200' }, 'to', '2027-12-29 2027-12-31'],
		['no date', { from: 'soon' }, 'from', 'format'],
		['nothing', { to: '' }, 'to', 'format'],
		['a day that is not in the calendar', { to: '2025-02-30' }, 'to', 'format'],
		['after the end', { from: '2028' }, 'from', 'order'],
		['before the start', { to: '2023' }, 'to', 'order'],
		[
			'both, typed one after the other',
			{ from: '1995', to: '1999' },
			'from',
			'1995-01-01 1999-12-31'
		],
		['the other one still wrong', { from: '2025', to: 'x' }, 'from', '2025-01-01 2027-03-31 x']
	])('%s', (_, drafts, edited, expected) => {
		expect(asked(drafts, edited)).toBe(expected);
	});

	it('is nothing or a window of whole days within the data, whatever is typed', () => {
		const text = fc.oneof(
			fc.string(),
			fc
				.array(fc.constantFrom('0', '1', '2', '٠', '٢', '-', ' '), { maxLength: 12 })
				.map((all) => all.join('')),
			fc.integer({ min: 600_000, max: 760_000 }).map((day) => isoOf(day - 719_528))
		);
		const drafts = fc.record({ from: text, to: text }, { requiredKeys: [] });
		fc.assert(
			fc.property(drafts, fc.constantFrom('from', 'to'), (of, edited) => {
				const answer = askedWindow(of, edited, SPAN, DOMAIN);
				if ('problem' in answer) return;
				const { from, to } = answer.span;
				expect(Number.isInteger(from) && Number.isInteger(to)).toBe(true);
				expect(from).toBeGreaterThanOrEqual(DOMAIN[0]);
				expect(to).toBeLessThanOrEqual(DOMAIN[1]);
				expect(to - from).toBeGreaterThanOrEqual(SHORTEST);
			}),
			{ numRuns: 300 }
		);
	});
});
