import fc from 'fast-check';
import { FACETS } from '../../../src/lib/model/facet-choice';
import { describe, expect, it } from 'vitest';
import { days, type Span } from '../../../src/lib/layout/scale';
import { spanRung } from '../../../src/lib/layout/step';
import { dayOfIso } from '../../../src/lib/model/date';
import { viewParams } from '../../../src/lib/view/params';
import { queryOf, withQuery, type Opened, type Seen } from '../../../src/lib/view/query';
import { clampWindow, sameWindow } from '../../../src/lib/view/window';

const DOMAIN = [dayOfIso('1991-01-01'), dayOfIso('2031-01-01')] as const;
const OPENING = { from: dayOfIso('2024-01-01'), to: dayOfIso('2027-01-01') };
const WIDTH = 1216;
const OPENED: Opened = {
	span: OPENING,
	direction: 'rtl',
	digits: 'latn',
	anchor: days(OPENING),
	width: WIDTH
};
const PLAIN: Seen = { span: OPENING, labels: 'both', direction: 'rtl', digits: 'latn' };

const search = (seen: Partial<Seen>, opened: Partial<Opened> = {}) =>
	withQuery('', queryOf({ ...PLAIN, ...seen }, { ...OPENED, ...opened }));
const asked = (query: string) => viewParams(new URLSearchParams(query), OPENING, DOMAIN);
const span = (from: string, to: string): Span => ({ from: dayOfIso(from), to: dayOfIso(to) });

const MINUTE = 1 / (24 * 60);
const nearMidnight = (day: number) => Math.abs(day - Math.round(day)) < MINUTE;
const nearRung = (span: Span) =>
	spanRung(days(span) + 2 * MINUTE, OPENED.anchor) !==
	spanRung(days(span) - 2 * MINUTE, OPENED.anchor);

describe('queryOf()', () => {
	it.each<[string, Partial<Seen>, string]>([
		['as the page opens', {}, ''],
		['less than half a pixel off', { span: { ...OPENING, to: OPENING.to - 0.4 } }, ''],
		['whole days', { span: span('2024-01-01', '2027-04-01') }, '?from=2024-01-01&to=2027-03-31'],
		[
			'fractions that nobody sees',
			{ span: { from: dayOfIso('2001-03-04') + 0.3, to: dayOfIso('2021-03-04') + 0.6 } },
			'?from=2001-03-04&to=2021-03-04'
		],
		[
			'fractions that can be seen',
			{ span: { from: dayOfIso('2025-12-18') + 6.5 / 24, to: dayOfIso('2025-12-29') + 0.5 } },
			'?from=2025-12-18T06:30&to=2025-12-29T12:00'
		],
		[
			'noise of reckoning',
			{ span: { from: dayOfIso('2025-12-18') - 1e-11, to: dayOfIso('2025-12-21') + 1e-11 } },
			'?from=2025-12-18&to=2025-12-20'
		],
		[
			'everything',
			{ event: 'a-b', labels: 'one', theme: 'dark', direction: 'ltr', digits: 'arab' },
			'?event=a-b&labels=one&theme=dark&dir=ltr&digits=arab'
		]
	])('%s', (_, seen, expected) => {
		expect(search(seen)).toBe(expected);
	});

	const moment = fc.double({ min: DOMAIN[0], max: DOMAIN[1], noNaN: true });
	const someWindow = fc.oneof(
		fc.tuple(moment, moment),
		fc.tuple(moment, fc.double({ min: 0, max: 200, noNaN: true })).map(([a, b]) => [a, a + b]),
		// Exactly on a zoom step, as after the buttons and keys.
		fc
			.tuple(moment, fc.integer({ min: -68, max: 20 }))
			.map(([a, k]) => [a, a + 1096 * 2 ** (k / 8)]),
		fc
			.tuple(fc.integer({ min: DOMAIN[0], max: DOMAIN[1] }), fc.integer({ min: 3, max: 9000 }))
			.map(([a, b]) => [a, a + b])
	);
	const windows = someWindow.map(([a = 0, b = 0]) =>
		clampWindow({ from: Math.min(a, b), to: Math.max(a, b) }, DOMAIN)
	);

	it('is read back as the same window: less than a pixel off, same zoom step, same events in view', () => {
		fc.assert(
			fc.property(windows, fc.integer({ min: 256, max: 1600 }), (seen, width) => {
				const back = asked(search({ span: seen }, { width })).span ?? OPENING;
				expect(sameWindow(seen, back, width, 1)).toBe(true);
				// Minutes cannot always tell what lies within a minute of a zoom step or of midnight.
				if (!nearRung(seen)) {
					expect(spanRung(days(back), OPENED.anchor)).toBe(spanRung(days(seen), OPENED.anchor));
				}
				// Events begin and end at midnight: those in view change only where an edge crosses one.
				if (!nearMidnight(seen.from)) expect(Math.floor(back.from)).toBe(Math.floor(seen.from));
				if (!nearMidnight(seen.to)) expect(Math.ceil(back.to)).toBe(Math.ceil(seen.to));
			}),
			{ numRuns: 2000 }
		);
	});

	it('is read back as the same choices', () => {
		const choices = fc.record({
			event: fc.option(fc.stringMatching(/^[a-z0-9-]{1,40}$/), { nil: undefined }),
			labels: fc.constantFrom('both' as const, 'one' as const),
			theme: fc.constantFrom(undefined, 'auto' as const, 'light' as const, 'dark' as const),
			direction: fc.constantFrom('ltr' as const, 'rtl' as const),
			digits: fc.constantFrom('latn' as const, 'arab' as const)
		});
		fc.assert(
			fc.property(choices, (seen) => {
				const back = asked(search(seen));
				expect({
					event: back.event,
					labels: back.labels ?? 'both',
					theme: back.theme,
					direction: back.direction ?? OPENED.direction,
					digits: back.digits ?? OPENED.digits
				}).toEqual(seen);
			})
		);
	});

	it('written again from what was read, is the same', () => {
		fc.assert(
			fc.property(windows, (seen) => {
				const once = search({ span: seen });
				const again = search({ span: asked(once).span ?? OPENING });
				expect(again).toBe(once);
			}),
			{
				numRuns: 1000,
				examples: [
					// Half a minute from where days would do.
					[{ from: 7670, to: 8100.8225694444445 }],
					// A thousandth of a second behind a midnight, and no minute brings back the same picture.
					[{ from: 10120.854274600722, to: 14141.00000001 }]
				]
			}
		);
	});
});

describe('withQuery()', () => {
	it.each([
		['', { labels: 'one' }, '?labels=one'],
		['?labels=one', {}, ''],
		['?utm=a%20b&x', {}, '?utm=a%20b&x'],
		['?x=%D8%A7+b&labels=one&%zz', { from: '2024-01-01' }, '?from=2024-01-01&x=%D8%A7+b&%zz'],
		['?q=a&side=x', {}, ''],
		['?side=x', { q: 'a b' }, '?q=a%20b'],
		['?fr%6Fm=2022&Labels=one', {}, '?Labels=one'],
		['?&&', {}, ''],
		['', { from: '2025-12-18T06:30' }, '?from=2025-12-18T06:30'],
		['', { event: 'a&b=c' }, '?event=a%26b%3Dc'.replace('%3A', ':')]
	])('%s with %j: %s', (before, ours, expected) => {
		expect(withQuery(before, ours)).toBe(expected);
	});

	it('keeps every stranger, whatever it is', () => {
		const stranger = fc.tuple(fc.string({ minLength: 1 }), fc.string());
		fc.assert(
			fc.property(fc.array(stranger), (pairs) => {
				const before = `?${new URLSearchParams(pairs).toString()}`;
				const after = new URLSearchParams(withQuery(before, { labels: 'one' }));
				const ours = ['from', 'to', 'event', 'labels', 'theme', 'dir', 'digits', 'q', ...FACETS];
				const kept = pairs.filter(([name]) => !ours.includes(name));
				expect([...after]).toEqual([['labels', 'one'], ...kept]);
			})
		);
	});
});
