import { afterEach, describe, expect, it, vi } from 'vitest';
import { chunkLoader } from '../../../src/lib/index-file/chunk-loader';
import { chunkPath, IndexFileError } from '../../../src/lib/index-file/format';
import { readChunk } from '../../../src/lib/index-file/read-chunk';
import { readIndex } from '../../../src/lib/index-file/read-index';
import { eventTexts, indexOfFile } from '../../../src/lib/index-file/texts';
import { unpack } from '../../../src/lib/index-file/unpack';
import { daysFrom, indexOf, LANES, sketch } from '../layout/generate';
import { filesOf } from './files';

const COUNT = 6000;
/** One event a day. */
const index = indexOf(
	Array.from({ length: COUNT }, (_, k) => sketch(daysFrom(k), { lane: k % LANES, en: k % 30 }))
).index;
const files = filesOf(index);
const file = readIndex(files.index);

/** A loader whose fetches wait to be answered. */
function harness(kept?: number, moving = () => false) {
	const texts = eventTexts(file);
	const asked: { path: string; answer: (with_: 'bytes' | 'nothing' | 'damage') => void }[] = [];
	let changes = 0;
	const loader = chunkLoader({
		file,
		texts,
		...(kept !== undefined && { kept }),
		moving,
		changed: () => changes++,
		async read(chunk) {
			const bytes = files.chunks[chunk.level]?.[chunk.number] ?? new Uint8Array();
			const come = await new Promise<Uint8Array>((done, fail) => {
				asked.push({
					path: chunkPath(file, chunk),
					answer(with_) {
						if (with_ === 'nothing') fail(new Error('404'));
						else done(with_ === 'damage' ? bytes.subarray(1) : bytes);
					}
				});
			});
			return readChunk(come, file, chunk);
		}
	});
	/** Answers everything that is asked for, and what is asked for then. */
	const settle = async (with_: 'bytes' | 'nothing' | 'damage' = 'bytes') => {
		while (asked.length > 0) {
			for (const { answer } of asked.splice(0)) answer(with_);
			await new Promise((done) => setImmediate(done));
		}
	};
	return { loader, texts, asked, settle, changes: () => changes };
}

const near = { from: 2000, to: 2100 };

describe('chunkLoader() while the picture moves', () => {
	afterEach(() => {
		vi.useRealTimers();
	});

	it('fetches one chunk after the other, with pauses, and all that are left once it rests', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		let moves = true;
		const { loader, asked } = harness(undefined, () => moves);
		const answer = async () => {
			for (const { answer } of asked.splice(0)) answer('bytes');
			await new Promise((done) => setImmediate(done));
		};
		loader.want({ from: 0, to: COUNT });
		const all = loader.state().waiting;
		expect(all).toBeGreaterThan(4);
		for (let come = 1; come < 3; come++) {
			expect(asked.length).toBe(1);
			await answer();
			expect(asked).toEqual([]);
			expect(loader.state().waiting).toBe(all - come);
			vi.runAllTimers();
		}
		moves = false;
		while (asked.length > 0) await answer();
		expect(loader.state().waiting).toBe(0);
	});
});

describe('chunkLoader()', () => {
	it('fetches what a window wants, once, and the titles are in their places', async () => {
		const { loader, texts, asked, settle, changes } = harness();
		loader.want(near);
		loader.want(near);
		expect(asked.length).toBeGreaterThan(0);
		expect(loader.state().waiting).toBeGreaterThanOrEqual(asked.length);
		await settle();
		expect(loader.state()).toEqual({ waiting: 0, failed: 0 });
		expect(changes()).toBeGreaterThan(0);
		const whole = indexOfFile(file, texts);
		expect(whole.reach).toEqual(index.reach);
		for (let i = near.from; i < near.to; i++) {
			expect(whole.ids[i]).toBe(index.ids[i]);
			expect(whole.titles.en?.[i]).toBe(index.titles.en?.[i]);
			expect(whole.widths.en?.[i]).toBe(index.widths.en?.[i]);
		}
		loader.want({ from: 2010, to: 2020 });
		expect(asked).toEqual([]);
	});

	it('a chunk that fails is told, the others come, and it can be tried again', async () => {
		const { loader, texts, asked, settle } = harness();
		loader.want(near);
		const [first] = asked.splice(0, 1);
		first?.answer('nothing');
		await settle();
		expect(loader.state()).toEqual({ waiting: 0, failed: 1, reason: '404' });
		expect(texts.there.size).toBeGreaterThan(0);
		loader.want({ from: 2001, to: 2101 });
		expect(asked).toEqual([]);
		loader.retry();
		expect(asked.map(({ path }) => path)).toEqual([first?.path]);
		expect(loader.state()).toMatchObject({ waiting: 1, failed: 0 });
		await settle();
		expect(loader.state()).toEqual({ waiting: 0, failed: 0 });
	});

	it('a damaged chunk is a failed one, with its reason', async () => {
		const { loader, settle } = harness();
		loader.want(near);
		await settle('damage');
		expect(loader.state().failed).toBeGreaterThan(0);
		expect(loader.state().reason).toMatch(/^chunk \d-\d+: \d+ bytes, and not \d+$/);
	});

	it('what is held stays, with the events beside it, wherever the window goes', async () => {
		const { loader, texts, asked, settle } = harness(2);
		loader.hold(1023);
		expect(asked).toHaveLength(2);
		await settle();
		for (const from of [3000, 5000, 4000]) {
			loader.want({ from, to: from + 20 });
			await settle();
			for (const i of [1022, 1023, 1024]) expect(texts.ids[i]).toBe(index.ids[i]);
		}
		loader.hold();
		for (const from of [3000, 5000, 4000]) {
			loader.want({ from, to: from + 20 });
			await settle();
		}
		expect(texts.ids[1023]).toBeUndefined();
	});

	it('tells when nothing is waited for, come or failed', async () => {
		const { loader, asked, settle } = harness();
		await loader.settled();
		loader.want(near);
		let isSettled = false;
		const settled = loader.settled().then(() => (isSettled = true));
		const [first, ...others] = asked.splice(0);
		for (const { answer } of others) answer('bytes');
		await settle();
		expect(isSettled).toBe(false);
		first?.answer('nothing');
		await settled;
		expect(loader.state()).toMatchObject({ waiting: 0, failed: 1 });
	});

	it('what is there is known by its id, and what has gone no longer', async () => {
		const { loader, texts, settle } = harness(1);
		const version = () => texts.version;
		const before = version();
		loader.hold(10);
		await settle();
		expect(version()).not.toBe(before);
		const id = index.ids[10] ?? '';
		expect([texts.ids.indexOf(id), texts.ids.includes(id)]).toEqual([10, true]);
		expect(texts.ids.indexOf('nobody')).toBe(-1);
		expect(texts.ids.includes(index.ids[5000] ?? '')).toBe(false);
		const there = version();
		loader.hold(5000);
		await settle();
		expect(version()).not.toBe(there);
		expect([texts.ids.indexOf(id), texts.ids.includes(id)]).toEqual([-1, false]);
		for (const event of texts.there.keys()) expect(texts.ids[event]).toBe(index.ids[event]);
		expect(10 in texts.ids).toBe(false);
		expect(5000 in texts.ids).toBe(true);
	});

	it('what no window wants any longer is not fetched', () => {
		const { loader, asked } = harness();
		for (let from = 0; from < 4000; from += 50) loader.want({ from, to: from + 100 });
		expect(asked.length).toBeLessThanOrEqual(4);
	});

	it('keeps so many chunks, those that are wanted first, and lets go of the titles of others', async () => {
		const { loader, texts, settle } = harness(3);
		loader.want({ from: 0, to: 50 });
		await settle();
		expect(texts.ids[10]).toBe(index.ids[10]);
		loader.want({ from: 5000, to: 5050 });
		await settle();
		loader.want({ from: 3000, to: 3050 });
		await settle();
		expect(texts.ids[3010]).toBe(index.ids[3010]);
		expect(texts.titles.en?.[10]).toBeUndefined();
		expect(loader.state()).toEqual({ waiting: 0, failed: 0 });
		loader.want({ from: 0, to: 50 });
		await settle();
		expect(texts.ids[10]).toBe(index.ids[10]);
	});
});

describe('unpack()', () => {
	const packed = async (bytes: Uint8Array<ArrayBuffer>) => {
		const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
		return new Uint8Array(await new Response(stream).arrayBuffer());
	};
	const bytes = Uint8Array.from(files.index);

	it('gives back what was packed, and what was not as it is', async () => {
		expect(await unpack(await packed(bytes), bytes.length)).toEqual(bytes);
		expect(await unpack(bytes, bytes.length)).toBe(bytes);
	});

	it('refuses what is cut short, damaged, or larger than it may be', async () => {
		const whole = await packed(bytes);
		for (const size of [2, 10, whole.length >> 1, whole.length - 1]) {
			await expect(unpack(whole.slice(0, size), bytes.length)).rejects.toThrow(IndexFileError);
		}
		whole[whole.length - 6] = (whole[whole.length - 6] ?? 0) ^ 1;
		await expect(unpack(whole, bytes.length)).rejects.toThrow('cut short or damaged');
		await expect(unpack(await packed(bytes), bytes.length - 1)).rejects.toThrow('larger than');
	});
});
