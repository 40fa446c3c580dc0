import { afterEach, expect, it, vi } from 'vitest';
import { idle } from '../../../src/lib/view/when-idle';

/** A browser that is idle when it is told to be; returns how long each piece would have waited at most, milliseconds. */
function browser(framed: boolean) {
	const asked: { turn: () => void; timeout: number }[] = [];
	const window = {};
	vi.stubGlobal('window', window);
	vi.stubGlobal('parent', framed ? {} : window);
	vi.stubGlobal('requestIdleCallback', (turn: () => void, { timeout }: { timeout: number }) => {
		asked.push({ turn, timeout });
	});
	return {
		timeouts: () => asked.map(({ timeout }) => timeout),
		rest: () => asked.shift()?.turn()
	};
}

afterEach(() => {
	vi.unstubAllGlobals();
});

it('does one piece in each idle moment, in the order they were asked for, and none that was called off', () => {
	const { rest, timeouts } = browser(false);
	const done: number[] = [];
	const [, callOff] = [1, 2, 3].map((n) => idle(() => done.push(n)));
	callOff?.();
	expect(timeouts()).toHaveLength(1);
	rest();
	expect(done).toEqual([1]);
	rest();
	expect(done).toEqual([1, 3]);
	expect(timeouts()).toEqual([]);
});

it('waits for an idle moment for a while, but not in a frame, whose host waits for its height', () => {
	const alone = browser(false);
	idle(() => undefined);
	expect(alone.timeouts()).toEqual([1500]);
	alone.rest();
	const framed = browser(true);
	idle(() => undefined);
	expect(framed.timeouts()).toEqual([1]);
	framed.rest();
});
