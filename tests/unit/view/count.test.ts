import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlaps } from '../../../src/lib/model/date';
import { countIn } from '../../../src/lib/view/count';
import { indexOf, someEvents, someSpan } from '../layout/generate';

it('counts what a plain filter finds, in windows with fractions too', () => {
	const fraction = fc.double({ min: 0, max: 1, noNaN: true });
	const windows = fc.array(fc.tuple(someSpan, fraction, fraction), { minLength: 1 });
	fc.assert(
		fc.property(someEvents(), windows, (sketches, spans) => {
			const { index, dates } = indexOf(sketches);
			for (const [whole, a, b] of spans) {
				const span = { from: whole.from + a, to: whole.to + b };
				const wanted = dates.filter((date) => overlaps(date, span.from, span.to));
				expect(countIn(index, span)).toBe(wanted.length);
			}
		}),
		{ numRuns: 100 }
	);
});

it('counts nothing where there is nothing', () => {
	expect(countIn(indexOf([]).index, { from: 0, to: 10 })).toBe(0);
});
