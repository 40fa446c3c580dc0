import { describe, expect, it } from 'vitest';
import { dayOfIso } from '../../../src/lib/model/date';
import { formatEnd, formatStart, parseMoment } from '../../../src/lib/view/moment';

const NOON = dayOfIso('2025-12-18') + 0.5;

describe('parseMoment()', () => {
	it.each([
		['2025', '2025-01-01', '2026-01-01'],
		['2025-12', '2025-12-01', '2026-01-01'],
		[' 2025-12-18 ', '2025-12-18', '2025-12-19']
	])('%j is days', (text, start, end) => {
		expect(parseMoment(text)).toMatchObject({ start: dayOfIso(start), end: dayOfIso(end) });
	});

	it.each(['2025-12-18T12:00', '2025-12-18t12:00'])('%s is a moment', (text) => {
		expect(parseMoment(text)).toEqual({ start: NOON, end: NOON });
	});

	it.each([
		'2025-12-18T24:00',
		'2025-12-18T12:60',
		'2025-12-18T1:00',
		'2025-12-18T12',
		'2025-12-18T12:00Z',
		'2025-12-18T12:00:00',
		'2025-12-18 12:00',
		'2025-02-30T12:00',
		'2025-12T12:00',
		'2025T12:00',
		'T12:00',
		''
	])('%j is nothing', (text) => {
		expect(parseMoment(text)).toBeUndefined();
	});
});

describe('formatStart() and formatEnd()', () => {
	it.each([
		[0, '2025-12-18', '2025-12-17'],
		[0.5, '2025-12-18T12:00', '2025-12-18T12:00'],
		[0.27083, '2025-12-18T06:30', '2025-12-18T06:30'],
		[-1e-9, '2025-12-18', '2025-12-17'],
		[0.99999, '2025-12-19', '2025-12-18'],
		[0.999, '2025-12-18T23:59', '2025-12-18T23:59']
	])('midnight and %d of a day: %s, %s', (fraction, start, end) => {
		const day = dayOfIso('2025-12-18') + fraction;
		expect(formatStart(day)).toBe(start);
		expect(formatEnd(day)).toBe(end);
	});
});
