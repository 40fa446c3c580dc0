import { expect, it } from 'vitest';
import { days } from '../../../src/lib/layout/scale';
import { slide } from '../../../src/lib/view/slide';

const FROM = { from: 100, to: 400 };
const TO = { from: 5100, to: 5400 };

it('begins and ends where it is told to', () => {
	const { at } = slide(FROM, TO);
	expect(at(0)).toEqual(FROM);
	expect(at(1)).toEqual(TO);
	expect(at(7)).toEqual(TO);
});

it('never changes the length of the window, and never turns back', () => {
	const { at } = slide(FROM, TO);
	let before = FROM.from;
	for (let share = 0; share <= 1; share += 0.05) {
		const { from } = at(share);
		expect(days(at(share))).toBeCloseTo(300, 9);
		expect(from).toBeGreaterThanOrEqual(before);
		before = from;
	}
});
