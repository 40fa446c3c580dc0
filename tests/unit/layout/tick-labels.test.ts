import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatHijriTick, formatTick } from '../../../src/lib/i18n/format';
import { localeOf } from '../../../src/lib/i18n/locale';
import { textAdvance } from '../../../src/lib/data/measure';
import ar from '../../../src/lib/i18n/messages/ar';
import en from '../../../src/lib/i18n/messages/en';
import fr from '../../../src/lib/i18n/messages/fr';
import { ARABIC_TENTHS } from '../../../src/lib/layout/metrics';
import { fittingTicks, GAP, wordsWidth } from '../../../src/lib/layout/tick-labels';
import { ticks } from '../../../src/lib/layout/ticks';
import { fromYmd } from '../../../src/lib/model/date';
import { HIJRI, someSpan } from './generate';

const SPAN = { from: 0, to: 100 };
const LTR = { span: SPAN, width: 1000, direction: 'ltr' } as const;
const RTL = { ...LTR, direction: 'rtl' } as const;

const tick = (day: number, text = 'words') => ({ day, text });

it('words are as wide as they have letters, Arabic ones narrower', () => {
	expect(wordsWidth('2025', 12)).toBeCloseTo(4 * 12 * 0.58, 9);
	expect(wordsWidth('مايو', 12)).toBeLessThan(wordsWidth('2025', 12));
	expect(wordsWidth('مارس', 12)).toBeGreaterThan(wordsWidth('مايو', 12));
	expect(wordsWidth('', 12)).toBe(0);
});

describe('what the axis says is about as wide as estimated', () => {
	const months = Array.from({ length: 12 }, (_, k) => fromYmd(2025, k + 1, 28));
	it.each([ar, en, fr])('in $lang', (messages) => {
		const locale = localeOf(messages);
		const said = months.flatMap((day, k) => [
			[formatTick(locale, 'month', day, 'short'), 400] as const,
			[formatTick(locale, 'week', day, 'short'), 400] as const,
			[formatTick(locale, 'month', day, 'long'), 600] as const,
			[formatHijriTick(locale, { year: 1447, month: k + 1 }), 400] as const
		]);
		for (const [words, weight] of said) {
			const short = textAdvance(words, weight) - wordsWidth(words, 1);
			// What is missing, in em, takes a third of the space before the next line at most.
			expect(short * 14, words).toBeLessThan(GAP / 3);
			expect(short, words).toBeGreaterThan(-2.5);
		}
	});
});

describe('fittingTicks()', () => {
	it('has a line at the tick and the words after it, in the direction of time', () => {
		expect(fittingTicks(LTR, [tick(25)], 12)).toEqual([
			{ day: 25, text: 'words', line: '25%', label: { x: '25%', dx: 5 } }
		]);
		expect(fittingTicks(RTL, [tick(25)], 12)).toEqual([
			{ day: 25, text: 'words', line: '75%', label: { x: '75%', dx: -5 } }
		]);
	});

	it('a tick before the window has no line, and its words at the edge', () => {
		expect(fittingTicks(LTR, [tick(-25)], 12)).toEqual([
			{ day: -25, text: 'words', label: { x: '0%', dx: 0 } }
		]);
		expect(fittingTicks(RTL, [tick(-25)], 12)[0]?.label?.x).toBe('100%');
	});

	it('words that the next tick or the edge leaves no room for are left out, their line is not', () => {
		const need = wordsWidth('words', 12);
		const room = (u: number) => fittingTicks(LTR, [tick(10), tick(10 + (u + 10) / 10, '')], 12)[0];
		expect(room(need + 0.01)?.label).toBeDefined();
		expect(room(need - 0.01)).toEqual({ day: 10, text: 'words', line: '10%' });
		expect(fittingTicks(LTR, [tick(99)], 12)[0]?.label).toBeUndefined();
		expect(fittingTicks(LTR, [], 12)).toEqual([]);
	});

	it('carries along what else a tick says', () => {
		expect(fittingTicks(LTR, [{ ...tick(25), year: 1447 }], 12)[0]?.year).toBe(1447);
	});
});

it('every tick of the finer tier is named where there is a next one, in either language', () => {
	const written = {
		en: { locale: localeOf(en), size: 12 },
		ar: { locale: localeOf(ar), size: (12 * ARABIC_TENTHS) / 10 }
	};
	const width = fc.integer({ min: 256, max: 1600 });
	fc.assert(
		fc.property(someSpan, width, fc.constantFrom('en', 'ar'), (span, wide, lang) => {
			const { locale, size } = written[lang];
			const { fine } = ticks(span, wide, HIJRI, locale.dir);
			const words = fine.map(({ day, unit }) => tick(day, formatTick(locale, unit, day, 'short')));
			const drawn = fittingTicks({ span, width: wide, direction: 'ltr' }, words, size);
			expect(drawn.slice(0, -1).filter(({ label }) => !label)).toEqual([]);
		}),
		{ numRuns: 1000 }
	);
});

it('words of ticks never overlap each other or the edge, in either language and direction', () => {
	const locales = [localeOf(en), localeOf(ar)];
	const width = fc.integer({ min: 256, max: 1600 });
	const direction = fc.constantFrom('ltr', 'rtl');
	fc.assert(
		fc.property(
			someSpan,
			width,
			direction,
			fc.constantFrom(...locales),
			(span, wide, dir, locale) => {
				const { coarse, fine, hijri } = ticks(span, wide, HIJRI);
				const tiers = [
					coarse.map(({ day, unit }) => tick(day, formatTick(locale, unit, day, 'long'))),
					fine.map(({ day, unit }) => tick(day, formatTick(locale, unit, day, 'short'))),
					hijri.map((one) => tick(one.day, formatHijriTick(locale, one)))
				];
				for (const tier of tiers) {
					let end = 0;
					for (const { text, label } of fittingTicks(
						{ span, width: wide, direction: dir },
						tier,
						14
					)) {
						if (!label) continue;
						const left = (Number(String(label.x).slice(0, -1)) / 100) * wide + label.dx;
						const from = dir === 'ltr' ? left : wide - left;
						expect(from).toBeGreaterThanOrEqual(end - 0.1);
						end = from + wordsWidth(text, 14);
						expect(end).toBeLessThanOrEqual(wide + 0.1);
					}
				}
			}
		),
		{ numRuns: 200 }
	);
});
