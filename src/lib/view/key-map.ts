// Which key does what in the picture. Arrows go as they are seen: where time runs right to left, ← is later.
import type { Direction } from '$lib/layout/scale';
import type { Way } from './stops';

/** What a key asks for. */
export type Act =
	| Way
	| 'first'
	| 'last'
	| 'pageEarlier'
	| 'pageLater'
	| 'scrollEarlier'
	| 'scrollLater'
	| 'zoomIn'
	| 'zoomOut'
	| 'zoomAll'
	| 'close';

/** A key as browsers tell it. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const PLAIN: ReadonlyMap<string, Act> = new Map<string, Act>(
	Object.entries({
		ArrowUp: 'up',
		ArrowDown: 'down',
		Home: 'first',
		End: 'last',
		PageUp: 'pageEarlier',
		PageDown: 'pageLater',
		Escape: 'close'
	})
);

/** Characters, with or without Shift as the keyboard has them; the Arabic and Persian nought too. */
const WRITTEN: ReadonlyMap<string, Act> = new Map<string, Act>(
	Object.entries({
		'+': 'zoomIn',
		'=': 'zoomIn',
		'-': 'zoomOut',
		'−': 'zoomOut',
		'0': 'zoomAll',
		'٠': 'zoomAll',
		'۰': 'zoomAll'
	})
);

/** The arrow key that points to later times. */
export function laterArrow(direction: Direction): 'ArrowLeft' | 'ArrowRight' {
	return direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
}

/** What a key asks for where time runs in `direction`; nothing with Ctrl, Alt or Meta: those are the browser's. */
export function actOf(press: KeyPress, direction: Direction): Act | undefined {
	const { key, shiftKey } = press;
	if (hasModifier(press)) return undefined;
	if (key === 'ArrowLeft' || key === 'ArrowRight') {
		const isLater = key === laterArrow(direction);
		if (shiftKey) return isLater ? 'scrollLater' : 'scrollEarlier';
		return isLater ? 'later' : 'earlier';
	}
	return WRITTEN.get(key) ?? (shiftKey ? undefined : PLAIN.get(key));
}

/** Whether a key asks for the help, in either script. */
export function asksForHelp(press: KeyPress): boolean {
	return (press.key === '?' || press.key === '؟') && !hasModifier(press);
}

function hasModifier({ ctrlKey, altKey, metaKey }: KeyPress): boolean {
	return ctrlKey || altKey || metaKey;
}
