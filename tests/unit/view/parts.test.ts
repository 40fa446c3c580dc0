import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askAgain, lostParts, part, PAUSE } from '../../../src/lib/view/parts.svelte';

const failing = () => vi.fn((): Promise<string> => Promise.reject(new Error('not there')));

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['performance'] });
});

afterEach(() => {
	vi.useRealTimers();
});

describe('part', () => {
	it('is asked for once, however often it is wanted', async () => {
		const load = vi.fn(() => Promise.resolve('here'));
		const bring = part(load);
		expect(await Promise.all([bring(), bring()])).toEqual(['here', 'here']);
		expect(await bring()).toBe('here');
		expect(load).toHaveBeenCalledTimes(1);
	});

	it('counts as lost from its first failure until it has come', async () => {
		const before = lostParts();
		const load = failing();
		const bring = part(load);
		expect(await bring()).toBeUndefined();
		expect(await bring()).toBeUndefined();
		expect(lostParts()).toBe(before + 1);
		load.mockResolvedValue('here');
		expect(await bring()).toBe('here');
		expect(lostParts()).toBe(before);
	});

	it('is asked for again by each wish, where a wish is the reader’s own act', async () => {
		const load = failing();
		const bring = part(load);
		for (let n = 1; n < 5; n++) {
			await bring();
			expect(load).toHaveBeenCalledTimes(n);
		}
	});

	it('is asked for again after pauses that double, up to ten minutes', async () => {
		const load = failing();
		const bring = part(load, PAUSE);
		await bring();
		const pauses = Array.from({ length: 10 }, (_, k) => Math.min(PAUSE * 2 ** k, 600_000));
		for (const [k, pause] of pauses.entries()) {
			vi.advanceTimersByTime(pause - 1);
			expect(await bring()).toBeUndefined();
			expect(load).toHaveBeenCalledTimes(k + 1);
			vi.advanceTimersByTime(1);
			await bring();
			expect(load).toHaveBeenCalledTimes(k + 2);
		}
	});

	it('comes where the reader asks for all that is lost, though nobody wishes for it just then', async () => {
		const before = lostParts();
		const load = failing();
		const bring = part(load, PAUSE);
		await bring();
		load.mockResolvedValue('here');
		askAgain();
		await vi.waitFor(() => {
			expect(lostParts()).toBe(before);
		});
		expect(await bring()).toBe('here');
		expect(load).toHaveBeenCalledTimes(2);
	});

	it('does not wait where the reader asks for all that is lost, but does so once only', async () => {
		const load = failing();
		const bring = part(load, PAUSE);
		await bring();
		askAgain();
		await bring();
		await bring();
		expect(load).toHaveBeenCalledTimes(2);
	});

	it('that comes after all brings the wish for others forward', async () => {
		const [one, other] = [failing(), failing()];
		const [bringOne, bringOther] = [part(one), part(other, PAUSE)];
		await bringOne();
		await bringOther();
		one.mockResolvedValue('here');
		await bringOne();
		await bringOther();
		expect(other).toHaveBeenCalledTimes(2);
	});
});
