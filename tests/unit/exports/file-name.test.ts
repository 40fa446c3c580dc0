import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName, type Named } from '../../../src/lib/exports/file-name';
import { fromYmd } from '../../../src/lib/model/date';

const FILE: Named = {
	sides: [{ id: 'aa' }, { id: 'bb' }, { id: 'elsewhere' }],
	what: 'events',
	span: { from: fromYmd(2024, 1, 1), to: fromYmd(2027, 4, 1) },
	isSelection: false,
	langs: ['ar', 'en'],
	ending: 'csv'
};

test('a name says whose data, of which days, and in which languages', () => {
	expect(fileName(FILE)).toBe('aa-bb-events_2024-01-01_2027-03-31_ar-en.csv');
	expect(fileName({ ...FILE, what: 'timeline', langs: ['ar'], ending: 'svg' })).toBe(
		'aa-bb-timeline_2024-01-01_2027-03-31_ar.svg'
	);
});

test('a selection is not taken for the whole', () => {
	expect(fileName({ ...FILE, isSelection: true })).toBe(
		'aa-bb-events_2024-01-01_2027-03-31_selection_ar-en.csv'
	);
});

test('a window of part of a day is named by the days that it touches', () => {
	const day = fromYmd(2025, 12, 18);
	const name = (from: number, to: number) => fileName({ ...FILE, span: { from, to } });
	expect(name(day + 0.25, day + 0.5)).toContain('_2025-12-18_2025-12-18_');
	expect(name(day - 0.5, day + 3.001)).toContain('_2025-12-17_2025-12-21_');
});

test('a name holds no letter that a system of files forbids', () => {
	const day = fc.double({ min: 0, max: 30_000, noNaN: true });
	fc.assert(
		fc.property(day, day, (from, length) => {
			const name = fileName({ ...FILE, span: { from, to: from + length + 0.001 } });
			expect(name).toMatch(/^[a-z0-9_.-]+$/);
		})
	);
});
