import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { days, type Direction, type Span } from '../../../src/lib/layout/scale';
import { dayOfIso, isoOf } from '../../../src/lib/model/date';
import { setSlider, sliderKey, sliderValues, type Handle } from '../../../src/lib/view/slider';
import { SHORTEST } from '../../../src/lib/view/window';

const DOMAIN = [dayOfIso('1991-01-01'), dayOfIso('2028-01-01')] as const;
const span = (from: string, to: string): Span => ({ from: dayOfIso(from), to: dayOfIso(to) });
const LONG = span('2020-01-01', '2024-01-01');

describe('keys', () => {
	const pressed = (key: string, handle: Handle, of: Span, direction: Direction = 'ltr') => {
		const day = sliderKey(key, handle, of, direction, DOMAIN);
		return day === undefined ? undefined : isoOf(day);
	};
	const YEAR = span('2020-03-10', '2021-03-10');
	const WEEKS = span('2020-03-10', '2020-04-10');

	it.each<[string, Handle, Span, string]>([
		['ArrowRight', 'from', LONG, '2020-02-01'],
		['ArrowLeft', 'from', LONG, '2019-12-01'],
		['ArrowUp', 'to', LONG, '2024-02-01'],
		['ArrowDown', 'to', LONG, '2023-12-01'],
		['PageUp', 'from', LONG, '2021-01-01'],
		['PageDown', 'to', LONG, '2023-01-01'],
		['Home', 'from', LONG, '1991-01-01'],
		['End', 'from', LONG, '2023-12-29'],
		['Home', 'to', LONG, '2020-01-04'],
		['End', 'to', LONG, '2028-01-01'],
		['ArrowRight', 'window', LONG, '2020-02-01'],
		['PageUp', 'window', LONG, '2024-01-01'],
		['PageDown', 'window', LONG, '2016-01-01'],
		['End', 'window', LONG, '2024-01-01'],
		['ArrowRight', 'from', YEAR, '2020-03-16'],
		['ArrowLeft', 'from', YEAR, '2020-03-09'],
		['PageUp', 'from', YEAR, '2020-04-01'],
		['ArrowRight', 'from', WEEKS, '2020-03-11'],
		['ArrowLeft', 'from', WEEKS, '2020-03-09'],
		['PageDown', 'from', WEEKS, '2020-03-09']
	])('%s sends %s of %o to %s', (key, handle, of, expected) => {
		expect(pressed(key, handle, of)).toBe(expected);
	});

	it('arrows go as they are seen; up is later either way', () => {
		expect(pressed('ArrowLeft', 'from', LONG, 'rtl')).toBe('2020-02-01');
		expect(pressed('ArrowRight', 'from', LONG, 'rtl')).toBe('2019-12-01');
		expect(pressed('ArrowUp', 'from', LONG, 'rtl')).toBe('2020-02-01');
	});

	it('other keys are not the slider’s', () => {
		for (const key of ['Tab', 'Enter', 'a', 'Escape'])
			expect(pressed(key, 'to', LONG)).toBeUndefined();
	});
});

const handle = fc.constantFrom<Handle>('from', 'window', 'to');
const anySpan = fc
	.tuple(
		fc.double({ min: SHORTEST, max: DOMAIN[1] - DOMAIN[0], noNaN: true }),
		fc.double({ min: 0, max: 1, noNaN: true })
	)
	.map(([length, share]): Span => {
		const from = DOMAIN[0] + share * (DOMAIN[1] - DOMAIN[0] - length);
		return { from, to: from + length };
	});

it('a slider set to a day leaves a window that can be shown, and moves nothing else', () => {
	fc.assert(
		fc.property(
			handle,
			anySpan,
			fc.double({ min: -20_000, max: 60_000, noNaN: true }),
			(of, now, day) => {
				const next = setSlider(of, day, now, DOMAIN);
				expect(next.from).toBeGreaterThanOrEqual(DOMAIN[0]);
				expect(next.to).toBeLessThanOrEqual(DOMAIN[1] + 1e-6);
				expect(days(next)).toBeGreaterThanOrEqual(SHORTEST - 1e-6);
				if (of === 'from') expect(next.to).toBe(now.to);
				if (of === 'to') expect(next.from).toBe(now.from);
				if (of === 'window') expect(days(next)).toBeCloseTo(days(now), 6);
				const { min, max } = sliderValues(of, now, DOMAIN);
				const { now: value } = sliderValues(of, next, DOMAIN);
				expect(value).toBeCloseTo(Math.min(Math.max(day, min), max), 5);
			}
		)
	);
});

it('each step of a key leads on, until the end', () => {
	fc.assert(
		fc.property(handle, anySpan, fc.constantFrom('ArrowUp', 'PageUp'), (of, now, key) => {
			const before = sliderValues(of, now, DOMAIN);
			const day = sliderKey(key, of, now, 'ltr', DOMAIN) ?? NaN;
			expect(day).toBeGreaterThan(before.now);
		})
	);
});
