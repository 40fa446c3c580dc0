import fc from 'fast-check';
import { expect, it } from 'vitest';
import { days } from '../../../src/lib/layout/scale';
import { heldWindow, middle, takeHold } from '../../../src/lib/view/grip';
import { dayWithin, SHORTEST } from '../../../src/lib/view/window';

const DOMAIN = [0, 15_000] as const;
const WIDTH = 1000;
const SPAN = { from: 6000, to: 7000 };

const point = fc.record({
	u: fc.double({ min: 0, max: WIDTH, noNaN: true }),
	y: fc.double({ min: 0, max: 600, noNaN: true })
});

it('one pointer carries its moment along and zooms nothing', () => {
	const grip = takeHold([{ u: 400, y: 0 }], SPAN, WIDTH);
	expect(heldWindow(grip, [{ u: 400, y: 90 }], WIDTH, DOMAIN)).toEqual(SPAN);
	expect(heldWindow(grip, [{ u: 300, y: 0 }], WIDTH, DOMAIN)).toEqual({ from: 6100, to: 7100 });
});

it('the moment between two pointers stays between them, however they move', () => {
	fc.assert(
		fc.property(point, point, point, point, (a, b, c, d) => {
			const grip = takeHold([a, b], SPAN, WIDTH);
			const held = heldWindow(grip, [c, d], WIDTH, DOMAIN);
			if (held.from <= DOMAIN[0] || held.to >= DOMAIN[1]) return;
			expect(dayWithin(held, middle([c, d]) / WIDTH)).toBeCloseTo(grip.day, 5);
		})
	);
});

it('fingers twice as far apart, in any direction, show half as much', () => {
	const grip = takeHold(
		[
			{ u: 450, y: 300 },
			{ u: 550, y: 300 }
		],
		SPAN,
		WIDTH
	);
	expect(
		days(
			heldWindow(
				grip,
				[
					{ u: 400, y: 300 },
					{ u: 600, y: 300 }
				],
				WIDTH,
				DOMAIN
			)
		)
	).toBe(500);
	expect(
		days(
			heldWindow(
				grip,
				[
					{ u: 500, y: 200 },
					{ u: 500, y: 400 }
				],
				WIDTH,
				DOMAIN
			)
		)
	).toBe(500);
});

it('fingers that touch do not leap to the shortest or the longest window', () => {
	const grip = takeHold(
		[
			{ u: 500, y: 300 },
			{ u: 500, y: 300 }
		],
		SPAN,
		WIDTH
	);
	expect(
		days(
			heldWindow(
				grip,
				[
					{ u: 490, y: 300 },
					{ u: 510, y: 300 }
				],
				WIDTH,
				DOMAIN
			)
		)
	).toBe(1000);
	expect(
		days(
			heldWindow(
				grip,
				[
					{ u: 0, y: 0 },
					{ u: 1000, y: 600 }
				],
				WIDTH,
				DOMAIN
			)
		)
	).toBeGreaterThan(SHORTEST);
});
