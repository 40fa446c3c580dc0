import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfIso, isoOf } from '../../../src/lib/model/date';
import { viewParams } from '../../../src/lib/view/params';
import { SHORTEST } from '../../../src/lib/view/window';

const DOMAIN = [dayOfIso('1991-01-01'), dayOfIso('2031-01-01')] as const;
const OPENING = { from: dayOfIso('2024-01-01'), to: dayOfIso('2027-01-01') };

const asked = (query: string) => viewParams(new URLSearchParams(query), OPENING, DOMAIN);

function span(query: string): string | undefined {
	const found = asked(query).span;
	return found && `${isoOf(found.from)} ${isoOf(found.to)}`;
}

describe('from and to', () => {
	it.each([
		['from=2022&to=2023', '2022-01-01 2024-01-01'],
		['from=2022-05&to=2022-05', '2022-05-01 2022-06-01'],
		['from=2022-05-10&to=2022-05-12', '2022-05-10 2022-05-13'],
		['from=2022', '2022-01-01 2031-01-01'],
		['to=2025', '2024-01-01 2026-01-01'],
		['to=2010', '1991-01-01 2011-01-01'],
		['from=2025-12-18&to=2025-12-18', '2025-12-17 2025-12-20'],
		['from=2025-01-01&to=2025-01-02', '2025-01-01 2025-01-04'],
		['from=1991-01-01&to=1991-01-01', '1991-01-01 1991-01-04'],
		['from=2030-12-31&to=2030-12-31', '2030-12-29 2031-01-01'],
		['from=1500&to=2999', '1991-01-01 2031-01-01'],
		['from=2022&to=junk', '2022-01-01 2031-01-01'],
		['from=junk&to=2025', '2024-01-01 2026-01-01']
	])('%s: %s', (query, expected) => {
		expect(span(query)).toBe(expected);
	});

	it.each([
		'',
		'from=',
		'from=junk',
		'from=2022-13',
		'from=2022-02-30&to=x',
		'from=2025&to=2022',
		'from=2050',
		'to=1950',
		'from=2040&to=2050',
		'from=%00&to=%F0%9F%92%A9',
		'from=Infinity&to=-Infinity',
		'from=99999999999999999999',
		'from=2022-05-10T24:00',
		'from=2022-05-10T00:00Z',
		'from=2025-12-18T06:30&to=2025-12-18T06:30',
		'to=../../etc/passwd',
		'from=<script>&to=<script>'
	])("'%s' asks for no span", (query) => {
		expect(span(query)).toBeUndefined();
	});
});

it.each([
	['labels=one', { labels: 'one' }],
	['labels=BOTH', { labels: 'both' }],
	['labels=three', {}],
	['dir=RTL', { direction: 'rtl' }],
	['dir=%20ltr%20', { direction: 'ltr' }],
	['dir=up', {}],
	['digits=arab', { digits: 'arab' }],
	['digits=Latn', { digits: 'latn' }],
	['digits=roman', {}],
	['labels=constructor&dir=__proto__&digits=toString', {}],
	['theme=Dark', { theme: 'dark' }],
	['theme=blue', {}],
	['event=A-b', { event: 'a-b' }],
	['unknown=1', {}]
])('%s', (query, expected) => {
	const found = Object.entries(asked(query)).filter(([, value]) => value !== undefined);
	expect(Object.fromEntries(found)).toEqual(expected);
});

it('a word asked for twice counts once: the first', () => {
	expect(asked('dir=rtl&dir=ltr').direction).toBe('rtl');
	expect(asked('from=2022&from=2023').span?.from).toBe(dayOfIso('2022-01-01'));
});

describe('moments', () => {
	const at = dayOfIso('2025-12-18');

	it.each([
		['from=2025-12-18T06:00&to=2025-12-25T18:00', 0.25, 7.75],
		['from=2025-12-18t06:00&to=2025-12-25', 0.25, 8],
		['from=2025-12-18&to=2025-12-25T12:00', 0, 7.5],
		['from=2025-12-18T06:00&to=2025-12-18T18:00', -1, 2]
	])('%s', (query, from, to) => {
		expect(asked(query).span).toEqual({ from: at + from, to: at + to });
	});
});

describe('hostile addresses', () => {
	const NAMES = ['from', 'to', 'theme', 'labels', 'dir', 'digits', 'event', '__proto__'];
	const value = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.stringMatching(/^[0-9-]{0,12}$/),
		fc.stringMatching(/^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$/),
		fc.stringMatching(/^20[0-2][0-9]-0[1-9]-1[0-9]T[0-2][0-9]:[0-5][0-9]$/),
		fc.constantFrom('one', 'BOTH', 'rtl', 'LTR', 'arab', 'latn', 'NaN', 'null')
	);
	const pairs = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...NAMES), fc.string()), value));
	const query = fc.oneof(
		fc.string({ unit: 'binary' }).map((text) => new URLSearchParams(text)),
		pairs.map((all) => new URLSearchParams(all))
	);

	it('never throw, and give nothing or values within bounds', () => {
		fc.assert(
			fc.property(query, (of) => {
				const { span: found, labels, direction, digits } = viewParams(of, OPENING, DOMAIN);
				expect([undefined, 'one', 'both']).toContain(labels);
				expect([undefined, 'ltr', 'rtl']).toContain(direction);
				expect([undefined, 'latn', 'arab']).toContain(digits);
				if (!found) return;
				expect(Number.isFinite(found.from) && Number.isFinite(found.to)).toBe(true);
				expect(found.from).toBeGreaterThanOrEqual(DOMAIN[0]);
				expect(found.to).toBeLessThanOrEqual(DOMAIN[1]);
				expect(found.to - found.from).toBeGreaterThanOrEqual(SHORTEST - 1e-9);
			}),
			{ numRuns: 2000 }
		);
	});
});
