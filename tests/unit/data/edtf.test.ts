import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/lib/data/edtf';
import { fromYmd, isoOf } from '../../../src/lib/model/date';

describe('parseEdtf() accepts', () => {
	it.each([
		['2025-12-18', '2025-12-18', '2025-12-19', 'day', ''],
		['2024-02-29', '2024-02-29', '2024-03-01', 'day', ''],
		['2025-05', '2025-05-01', '2025-06-01', 'month', ''],
		['2025-12', '2025-12-01', '2026-01-01', 'month', ''],
		['1994', '1994-01-01', '1995-01-01', 'year', ''],
		['199X', '1990-01-01', '2000-01-01', 'decade', ''],
		['2004?', '2004-01-01', '2005-01-01', 'year', 'uncertain'],
		['2010-11~', '2010-11-01', '2010-12-01', 'month', 'approximate'],
		['2011-09-12~', '2011-09-12', '2011-09-13', 'day', 'approximate'],
		['2004%', '2004-01-01', '2005-01-01', 'year', 'approximate uncertain'],
		['2022-07-23/2022-07-24', '2022-07-23', '2022-07-25', 'day', ''],
		['2011-05/2011-06', '2011-05-01', '2011-07-01', 'month', ''],
		['2024/2026-02-03', '2024-01-01', '2026-02-04', 'year', ''],
		['2023~/2024', '2023-01-01', '2025-01-01', 'year', 'approximate'],
		['2023/2024?', '2023-01-01', '2025-01-01', 'year', 'uncertain'],
		['2023~/2024?', '2023-01-01', '2025-01-01', 'year', 'approximate uncertain'],
		['2025-12-18/..', '2025-12-18', '2025-12-19', 'day', 'openEnd'],
		['2022-09/..', '2022-09-01', '2022-10-01', 'month', 'openEnd'],
		['../2025-12-18', '2025-12-18', '2025-12-19', 'day', 'openStart'],
		['../2022?', '2022-01-01', '2023-01-01', 'year', 'openStart uncertain']
	])('%s as [%s, %s), %s %s', (text, start, end, precision, flags) => {
		const date = parseEdtf(text);
		const names = ['approximate', 'uncertain', 'openStart', 'openEnd'] as const;
		expect([isoOf(date.start), isoOf(date.end), date.precision]).toEqual([start, end, precision]);
		expect(names.filter((name) => date[name]).sort()).toEqual(
			flags.split(' ').filter(Boolean).sort()
		);
	});

	it('every real day, and only as itself', () => {
		const day = fc.integer({ min: fromYmd(0, 1, 1), max: fromYmd(9999, 12, 30) });
		fc.assert(
			fc.property(day, (start) => {
				expect(parseEdtf(isoOf(start))).toMatchObject({ start, end: start + 1 });
			})
		);
	});
});

describe('parseEdtf() rejects', () => {
	it.each([
		['2025-02-30', '2025-02 has no day 30'],
		['2023-02-29', '2023-02 has no day 29'],
		['1900-02-29', '1900-02 has no day 29'],
		['2025-04-31', 'has no day 31'],
		['2025-05-00', 'has no day 00'],
		['2025-13', 'no month 13'],
		['2025-00', 'no month 00'],
		['2025-21', 'seasons are not used'],
		['2025-13-01', 'no month 13'],
		['2024-05/2023', 'it ends before it begins'],
		['2022-07-24/2022-07-23', 'it ends before it begins'],
		['2022-07-23/2022-07-23', 'overlap'],
		['2025/2025-06', 'overlap'],
		['2025-05-18/2025-05', 'overlap'],
		['2022-07-23/2022-02-30', 'has no day 30']
	])('%s: %s', (text, reason) => {
		expect(() => parseEdtf(text)).toThrow(RangeError);
		expect(() => parseEdtf(text)).toThrow(reason);
		expect(() => parseEdtf(text)).toThrow(`'${text}'`);
	});

	it.each([
		'',
		' 2025',
		'2025 ',
		'2025\n',
		'25',
		'20255',
		'-0100',
		'Y20000',
		'1994S2',
		'19XX',
		'1XXX',
		'2025-XX',
		'2025-05-XX',
		'{2024,2025}',
		'[2024..2025]',
		'2025?-05',
		'?2025',
		'2025~?',
		'2025-12-18T10:00',
		'2025-12-18T10:00Z',
		'2025-12-18/',
		'/2025-12-18',
		'..',
		'../..',
		'../',
		'2025/2026/2027',
		'2025-5-1',
		'18.12.2025',
		'December 2025',
		'spring 2025',
		'٢٠٢٥'
	])("'%s', saying what is expected", (text) => {
		expect(() => parseEdtf(text)).toThrow(RangeError);
		expect(() => parseEdtf(text)).toThrow('expected 2025-12-18, 2025-05, 1994');
	});

	it('all other text with a RangeError, never another fault', () => {
		const like = fc.stringMatching(/^[0-9X?~%/.-]{0,24}$/);
		fc.assert(
			fc.property(fc.oneof(fc.string(), like), (text) => {
				try {
					const { start, end } = parseEdtf(text);
					expect(end).toBeGreaterThan(start);
				} catch (error) {
					expect(error).toBeInstanceOf(RangeError);
				}
			})
		);
	});
});
