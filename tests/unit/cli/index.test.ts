import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chunkPath, type Chunk } from '../../../src/lib/index-file/format';
import { readChunk } from '../../../src/lib/index-file/read-chunk';
import { readIndex } from '../../../src/lib/index-file/read-index';
import { unpack } from '../../../src/lib/index-file/unpack';
import { timeline } from '../model/real-search';

let folder: string;
let csv: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'timeline-index-'));
	csv = join(folder, 'events.csv');
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

/** `npm run index -- …`. */
function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
	return new Promise((resolve) => {
		execFile(process.execPath, ['src/cli/index.js', ...args], (error, out, err) => {
			resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
		});
	});
}

const HEAD = 'id,date,category,status,importance,title_ar,title_en';
const [category] = timeline.categories;
const good = `a,2020-01-02,${category?.id ?? ''},,,لقاء,Talks`;

const read = async (...path: string[]) =>
	unpack(Uint8Array.from(readFileSync(join(folder, ...path))), 1 << 24);

describe('npm run index', { timeout: 120_000 }, () => {
	it('writes the events of a file, which are read again as they were', async () => {
		const { events, languages } = timeline;
		const cell = (text = '') => `"${text.replaceAll('"', '""')}"`;
		const rows = events.map(({ id, edtf, category: of, status, importance, title }) =>
			[id, edtf, of, status, importance, cell(title.ar), cell(title.en)].join()
		);
		writeFileSync(csv, [HEAD, ...rows.reverse(), ''].join('\r\n'));
		const { code, out, err } = await run(csv);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toContain(`${events.length} events, put in order of time: index `);
		expect(readdirSync(folder).sort()).toEqual(['events-index', 'events.csv']);

		const file = readIndex(await read('events-index', 'index.bin'));
		expect(file.languages).toEqual(languages);
		expect(file.columns.size).toBe(events.length);
		const chunk = file.levels[0]?.chunks[0] as Chunk;
		const texts = readChunk(await read('events-index', chunkPath(file, chunk)), file, chunk);
		const byId = new Map(events.map((event) => [event.id, event]));
		expect(new Set(texts.ids)).toEqual(new Set(byId.keys()));
		texts.ids.forEach((id, i) => {
			const event = byId.get(id);
			expect(file.lanes[file.columns.lane[i] ?? -1]).toBe(timeline.lanes[event?.lane ?? -1]?.id);
			expect(file.columns.importance[i]).toBe(event?.importance);
			expect([texts.titles.ar?.[i], texts.titles.en?.[i]]).toEqual([
				event?.title.ar,
				event?.title.en
			]);
			if (event?.date.openStart) return;
			expect(file.columns.start[i]).toBe(event?.date.start);
			if (!event?.date.openEnd) expect(file.columns.end[i]).toBe(event?.date.end);
		});
	});

	it('writes nothing where a row is bad, and all others with --skip', async () => {
		writeFileSync(csv, [HEAD, good, 'b,2020-01-32,nothing,,,x,y', 'a,2021,,,,,'].join('\n'));
		const first = await run(csv);
		expect(first.code).toBe(1);
		expect(first.err).toContain(`${csv}:3 event 'b': date '2020-01-32' is not a valid EDTF date`);
		expect(first.err).toContain("category 'nothing' is not known");
		expect(first.err).toContain(`${csv}:4 event 'a': category is missing`);
		expect(first.err).toContain('2 problems: nothing is written; --skip leaves bad rows out');
		expect(readdirSync(folder)).toEqual(['events.csv']);
		const second = await run(csv, '--skip');
		expect(second.code).toBe(0);
		expect(second.out).toContain('1 event, 2 rows left out');
	});

	it('overwrites nothing unasked, and never what is no index', async () => {
		writeFileSync(csv, [HEAD, good].join('\n'));
		const out = join(folder, 'out');
		mkdirSync(out);
		writeFileSync(join(out, 'own.txt'), 'mine');
		for (const args of [[], ['--force']]) {
			const { code, err } = await run(csv, out, ...args);
			expect([code, err]).toEqual([1, `${out} holds other files: name another folder\n`]);
		}
		expect(readdirSync(out)).toEqual(['own.txt']);

		expect((await run(csv)).code).toBe(0);
		const again = await run(csv);
		expect([again.code, again.err]).toEqual([
			1,
			`${join(folder, 'events-index')} holds an index: add --force to replace it\n`
		]);
		expect((await run(csv, '--force')).code).toBe(0);
		expect(readdirSync(folder).sort()).toEqual(['events-index', 'events.csv', 'out']);
	});

	it.each([[['no.csv']], [['--what']]])('%j is told what is wrong', async (args) => {
		const { code, err } = await run(...args);
		expect(code).toBe(1);
		expect(err).toMatch(/usage: npm run index|no\.csv: no such file/);
	});
});
