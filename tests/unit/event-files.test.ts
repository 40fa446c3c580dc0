import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { daysOfIndex, drawnIndex } from '../../src/event-files';
import { chunkPath, INDEX_NAME } from '../../src/lib/index-file/format';
import { readIndex } from '../../src/lib/index-file/read-index';
import { ABOUT, filesOf } from './index-file/files';
import { daysFrom, indexOf, LANES, sketch, type Sketch } from './layout/generate';

const folder = mkdtempSync(join(tmpdir(), 'event-files-'));
afterAll(() => {
	rmSync(folder, { recursive: true });
});

/** Writes an index as the command does; its folder. */
function written(name: string, sketches: readonly Sketch[]): string {
	const into = join(folder, name);
	const { index, chunks } = filesOf(indexOf(sketches).index);
	const write = (path: string, bytes: Uint8Array) => {
		mkdirSync(dirname(join(into, path)), { recursive: true });
		writeFileSync(join(into, path), gzipSync(bytes));
	};
	write(INDEX_NAME, index);
	const file = readIndex(index);
	for (const chunk of file.levels.flatMap((level) => level.chunks)) {
		write(chunkPath(file, chunk), chunks[chunk.level]?.[chunk.number] ?? new Uint8Array());
	}
	return into;
}

const daily = Array.from({ length: 5000 }, (_, day) =>
	sketch(daysFrom(day), { lane: day % LANES })
);
const fault = (of: string, names: Partial<typeof ABOUT> = {}) => {
	const read = daysOfIndex(of, { ...ABOUT, ...names });
	return 'fault' in read ? read.fault : undefined;
};

describe('daysOfIndex()', () => {
	it('tells the first day and the day after the last, of open beginnings and ends what is known', () => {
		const of = (sketches: readonly Sketch[]) => daysOfIndex(written('some', sketches), ABOUT);
		expect(of([sketch(daysFrom(5)), sketch(daysFrom(2, 30)), sketch(daysFrom(20))])).toEqual({
			days: [2, 32]
		});
		const open = [daysFrom(50, 1, { openStart: true }), daysFrom(60, 1, { openEnd: true })];
		expect(of(open.map((date) => sketch(date)))).toEqual({ days: [50, 61] });
	});

	it('says what is wrong and what to do', () => {
		expect(fault(join(folder, 'nowhere'))).toMatch(/ENOENT.*: make it with npm run index -- /);
		const of = written('daily', daily);
		expect(fault(of)).toBeUndefined();
		expect(fault(of, { lanes: ['one', 'two'] })).toMatch(
			/^its lanes are lane-0, .* and not one, two: make it again with npm run index -- .* --force$/
		);
		expect(fault(of, { languages: ['en', 'ar'] })).toContain('its languages are ar, en');
		expect(fault(written('empty', []))).toBe('it holds no event: leave it out');
		writeFileSync(join(of, INDEX_NAME), gzipSync('no index at all'));
		expect(fault(of)).toContain('index: not such a file');
	});
});

describe('drawnIndex()', () => {
	it('has the titles of the windows, and not all', () => {
		const index = drawnIndex(written('drawn', daily), [{ from: 100, to: 120 }]);
		for (let day = 100; day < 120; day++) expect(index.titles.en?.[day]).toBe(`e${day}`);
		expect(index.ids.indexOf('e110')).toBe(110);
		expect(index.there.size).toBeLessThan(4000);
		expect(index.count?.(100, 120)).toBe(20);
	});
});
