import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EventFiles } from '../../../src/lib/view/event-files.svelte';
import type { View } from '../../../src/lib/view/view.svelte';
import { filesOf } from '../index-file/files';
import { daysFrom, indexOf, sketch } from '../layout/generate';

const { index } = indexOf(Array.from({ length: 3000 }, (_, k) => sketch(daysFrom(k))));
const files = filesOf(index);
const FOLDER = '/events-index/';

/** Milliseconds from one showing of titles to the next while the window moves, and how much later they come by themselves. */
const APART = 300;
const ALONE = 200;

/** Chunks that are not answered until told to. */
let held: Map<string, () => void>;

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
	held = new Map();
	vi.stubGlobal('fetch', async (href: string) => {
		const path = href.slice(FOLDER.length);
		if (path === 'index.bin') return new Response(Uint8Array.from(files.index));
		await new Promise<void>((done) => held.set(path, done));
		const [level = 0, number = 0] = (/(\d+)-(\d+)\.bin$/.exec(path) ?? []).slice(1).map(Number);
		return new Response(Uint8Array.from(files.chunks[level]?.[number] ?? []));
	});
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** A window with titles in several chunks. */
const from = index.start[1000] ?? 0;
const span = { from, to: from + 60 };

/** Without the clock, which stands still. */
async function until(isSo: () => boolean): Promise<void> {
	while (!isSo()) await new Promise(setImmediate);
}

/** Files whose index and first chunk have come while the window moves; others are still to come. */
async function moved() {
	const view = { moving: true, span, goal: span } as unknown as View;
	const opened = new EventFiles(FOLDER, view);
	void opened.ready();
	await until(() => held.size > 0);
	held.values().next().value?.();
	// Two wait then: the showing, and the asking for the next one.
	await until(() => vi.getTimerCount() === 2);
	return { view, opened };
}

const titled = ({ index: shown }: EventFiles) => shown?.there.size ?? 0;

describe('EventFiles, while the window moves', () => {
	it('shows what has come with a step of the window, a while after it came', async () => {
		const { opened } = await moved();
		opened.joinStep();
		expect(titled(opened)).toBe(0);
		await vi.advanceTimersByTimeAsync(APART);
		expect(titled(opened)).toBe(0);
		opened.joinStep();
		expect(titled(opened)).toBeGreaterThan(0);
	});

	it('shows it by itself where no step comes', async () => {
		const { opened } = await moved();
		await vi.advanceTimersByTimeAsync(APART + ALONE - 1);
		expect(titled(opened)).toBe(0);
		await vi.advanceTimersByTimeAsync(1);
		expect(titled(opened)).toBeGreaterThan(0);
	});

	it('shows it at once when the window comes to rest', async () => {
		const { opened, view } = await moved();
		view.moving = false;
		opened.joinStep();
		expect(titled(opened)).toBeGreaterThan(0);
	});
});
