import { describe, expect, it } from 'vitest';
import { wheelStep, type WheelInput } from '../../../src/lib/view/wheel';

const PLAIN: WheelInput = {
	deltaX: 0,
	deltaY: 0,
	deltaMode: 0,
	ctrlKey: false,
	metaKey: false,
	shiftKey: false
};
const zoomOf = (input: Partial<WheelInput>) => {
	const step = wheelStep({ ...PLAIN, ...input });
	return step && 'zoom' in step ? step.zoom : undefined;
};

it.each<[string, Partial<WheelInput>, unknown]>([
	['a plain wheel', { deltaY: 100 }, undefined],
	['a plain wheel in lines', { deltaY: -3, deltaMode: 1 }, undefined],
	['a slanting stroke, more down', { deltaX: 30, deltaY: 31 }, undefined],
	['a stroke as much down as sideways', { deltaX: 30, deltaY: 30 }, undefined],
	['nothing', {}, undefined],
	['a sideways stroke', { deltaX: 30, deltaY: 5 }, { pan: 30 }],
	['a sideways stroke to the left', { deltaX: -30, deltaY: 5 }, { pan: -30 }],
	['Shift with a wheel', { deltaY: 100, shiftKey: true }, { pan: 100 }],
	['Shift where the system turns the wheel', { deltaX: -100, shiftKey: true }, { pan: -100 }],
	['Shift with lines', { deltaY: 3, deltaMode: 1, shiftKey: true }, { pan: 48 }],
	['sideways by a page', { deltaX: 1, deltaMode: 2 }, { pan: 400 }]
])('%s', (_, input, expected) => {
	expect(wheelStep({ ...PLAIN, ...input })).toEqual(expected);
});

describe('Ctrl or ⌘', () => {
	it('a pinch of a trackpad zooms by what the fingers did', () => {
		// Twice as far apart, in steps of which browsers tell 100 times the logarithm.
		const steps = Array.from({ length: 20 }, () =>
			zoomOf({ deltaY: (-100 * Math.LN2) / 20, ctrlKey: true })
		);
		expect(steps.reduce<number>((product, step) => product * (step ?? NaN), 1)).toBeCloseTo(0.5, 9);
	});

	it('a turn back undoes a turn', () => {
		for (const deltaY of [1, 30, 120, 4000]) {
			const there = zoomOf({ deltaY, ctrlKey: true }) ?? NaN;
			const back = zoomOf({ deltaY: -deltaY, ctrlKey: true }) ?? NaN;
			expect(there * back).toBeCloseTo(1, 12);
		}
	});

	it('a notch zooms by less than two, in pixels, lines and pages, by ⌘ and with Shift too', () => {
		for (const input of [
			{ deltaY: -120, ctrlKey: true },
			{ deltaY: -120, metaKey: true },
			{ deltaY: -3, deltaMode: 1, ctrlKey: true },
			{ deltaY: -1, deltaMode: 2, ctrlKey: true },
			{ deltaX: -120, ctrlKey: true, shiftKey: true }
		]) {
			expect(zoomOf(input)).toBeGreaterThan(0.5);
			expect(zoomOf(input)).toBeLessThan(0.7);
		}
	});

	it('sideways it does not zoom', () => {
		expect(zoomOf({ deltaX: 80, ctrlKey: true })).toBe(1);
	});
});
