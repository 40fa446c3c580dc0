import { describe, expect, it } from 'vitest';
import { actOf, asksForHelp, laterArrow, type KeyPress } from '../../../src/lib/view/key-map';

const NONE = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({ ...NONE, key, ...held });

describe('actOf()', () => {
	it.each([
		['ltr', 'ArrowRight', 'later'],
		['ltr', 'ArrowLeft', 'earlier'],
		['rtl', 'ArrowRight', 'earlier'],
		['rtl', 'ArrowLeft', 'later'],
		['rtl', 'PageDown', 'pageLater'],
		['ltr', 'PageUp', 'pageEarlier'],
		['rtl', 'ArrowUp', 'up'],
		['rtl', 'ArrowDown', 'down'],
		['rtl', 'Home', 'first'],
		['rtl', 'End', 'last'],
		['ltr', '+', 'zoomIn'],
		['ltr', '=', 'zoomIn'],
		['ltr', '-', 'zoomOut'],
		['ltr', '−', 'zoomOut'],
		['ltr', '0', 'zoomAll'],
		['rtl', '٠', 'zoomAll'],
		['ltr', 'Escape', 'close'],
		['ltr', 'Enter', undefined],
		['ltr', 'Tab', undefined],
		['ltr', 'a', undefined],
		['ltr', 'toString', undefined]
	] as const)('where time runs %s, %s is %s', (direction, key, act) => {
		expect(actOf(press(key), direction)).toBe(act);
	});

	it.each([
		['ltr', 'ArrowRight', 'scrollLater'],
		['rtl', 'ArrowRight', 'scrollEarlier'],
		['rtl', 'ArrowLeft', 'scrollLater'],
		['ltr', '+', 'zoomIn'],
		['ltr', 'Home', undefined],
		['ltr', 'ArrowUp', undefined]
	] as const)('where time runs %s, Shift and %s is %s', (direction, key, act) => {
		expect(actOf(press(key, { shiftKey: true }), direction)).toBe(act);
	});

	it.each(['ctrlKey', 'altKey', 'metaKey'] as const)(
		'with %s every key is the browser’s',
		(held) => {
			for (const key of ['+', '-', '0', 'ArrowLeft', 'Home', 'PageDown', 'Escape'])
				expect(actOf(press(key, { [held]: true }), 'ltr')).toBeUndefined();
			expect(asksForHelp(press('?', { [held]: true }))).toBe(false);
		}
	);
});

it('a question mark of either script asks for the help, Shift or not', () => {
	expect(['?', '؟', '/', 'h'].map((key) => asksForHelp(press(key)))).toEqual([
		true,
		true,
		false,
		false
	]);
	expect(asksForHelp(press('؟', { shiftKey: true }))).toBe(true);
});

it('later is where time goes', () => {
	expect([laterArrow('ltr'), laterArrow('rtl')]).toEqual(['ArrowRight', 'ArrowLeft']);
});
