import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glide } from '../../../src/lib/view/glide';

const spans = fc
	.record({
		from: fc.integer({ min: -40_000, max: 40_000 }),
		length: fc.integer({ min: 3, max: 20_000 })
	})
	.map(({ from, length }) => ({ from, to: from + length }));

describe('glide()', () => {
	it('begins and ends exactly where it should, within 600 ms, and always shows a span', () => {
		fc.assert(
			fc.property(spans, spans, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
				const { at, duration } = glide(from, to);
				expect(at(0)).toEqual(from);
				expect(at(1)).toEqual(to);
				expect(duration).toBeGreaterThanOrEqual(0);
				expect(duration).toBeLessThanOrEqual(600);
				const shown = at(share);
				expect(shown.to - shown.from).toBeGreaterThan(0);
				expect(Number.isFinite(shown.from)).toBe(true);
			})
		);
	});

	it('goes out before it goes far across', () => {
		const { at } = glide({ from: 0, to: 100 }, { from: 10_000, to: 10_100 });
		const middle = at(0.5);
		expect(middle.to - middle.from).toBeGreaterThan(1_000);
	});
});
