import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Pace } from '../../../src/lib/view/pace';

/** What may come after frames with these gaps between them, milliseconds. */
function after(gaps: readonly number[]): number {
	const pace = new Pace();
	let now = 0;
	pace.frame(now);
	for (const gap of gaps) pace.frame((now += gap));
	return pace.most;
}

describe('Pace', () => {
	it('grows by one with frames that keep their time, and halves with a late one', () => {
		expect(after([16, 16])).toBe(after([16]) + 1);
		expect(after([16, 16, 16, 16, 16, 16, 34])).toBe(6);
	});

	it('does not count the time between two runs', () => {
		const pace = new Pace();
		pace.frame(0);
		pace.frame(16);
		const { most } = pace;
		pace.rest();
		pace.frame(9000);
		expect(pace.most).toBe(most + 1);
	});

	it('always lets something in, and never a whole picture', () => {
		fc.assert(
			fc.property(fc.array(fc.double({ min: 0, max: 500, noNaN: true })), (gaps) => {
				expect(after(gaps)).toBeGreaterThanOrEqual(3);
				expect(after(gaps)).toBeLessThanOrEqual(12);
			})
		);
	});
});
